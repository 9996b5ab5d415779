import type { Reading } from './readings';
import { read, unread } from './readings';

/** An exact decimal number: `units` / 10^`places`. */
export interface Decimal {
  units: bigint;
  places: number;
}

const digitSpellings = ['零〇○', '一壹', '二贰貳两兩', '三叁叄參', '四肆', '五伍', '六陆陸', '七柒', '八捌', '九玖'];
const smallUnits: Readonly<Record<string, bigint>> = { 十: 10n, 拾: 10n, 百: 100n, 佰: 100n, 千: 1000n, 仟: 1000n };
const bigUnits: Readonly<Record<string, bigint>> = { 万: 10_000n, 萬: 10_000n, 亿: 100_000_000n, 億: 100_000_000n };

/** Value of one digit, European or Chinese; undefined for anything else. */
export const digitOf = (character: string): number | undefined => {
  if (/^\d$/.test(character)) return Number(character);
  const value = digitSpellings.findIndex((spellings) => character !== '' && spellings.includes(character));
  return value < 0 ? undefined : value;
};

/** Every Chinese spelling of a digit, for use inside a character class. */
export const CHINESE_DIGITS = digitSpellings.join('');

type Token =
  | { kind: 'literal'; text: string; number: Decimal }
  | { kind: 'digit'; value: bigint }
  | { kind: 'unit'; value: bigint };

const LITERAL = /^(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d*)?|^\.\d+/;

const decimalOf = (text: string): Decimal => {
  const [whole = '', fraction = ''] = text.replaceAll(',', '').split('.');
  const plain = fraction.replace(/0+$/, '');
  return { units: BigInt(`${whole}${plain}`), places: plain.length };
};

const tokensOf = (text: string): Token[] | undefined => {
  const tokens: Token[] = [];
  for (let rest = text; rest !== '';) {
    const literal = LITERAL.exec(rest)?.[0];
    if (literal !== undefined) {
      tokens.push({ kind: 'literal', text: literal, number: decimalOf(literal) });
      rest = rest.slice(literal.length);
      continue;
    }
    const [character = ''] = rest;
    const unit = smallUnits[character] ?? bigUnits[character];
    const digit = digitOf(character);
    if (unit !== undefined) tokens.push({ kind: 'unit', value: unit });
    else if (digit !== undefined) tokens.push({ kind: 'digit', value: BigInt(digit) });
    else return undefined;
    rest = rest.slice(character.length);
  }
  return tokens;
};

/** A reading of a whole number that may have been cut short as in speech: 一万二 for 一万二千. */
type Whole = { value: bigint; short: boolean } | undefined;

const isZero = (token: Token | undefined): boolean => token?.kind === 'digit' && token.value === 0n;

/** The number of a lone digit or of digits that are written out; undefined for decimals and units. */
const wholeOf = (token: Token | undefined): bigint | undefined => {
  if (token?.kind === 'digit') return token.value;
  return token?.kind === 'literal' && token.number.places === 0 ? token.number.units : undefined;
};

/** Below ten thousand: 三千五百二十, 3千5百, 十二; units fall, and 零 stands only where one is left out. */
const section = (tokens: readonly Token[]): Whole => {
  let value = 0n;
  let last = 10_000n;
  let gap = false;
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    if (isZero(token)) {
      if (gap || at === tokens.length - 1) return undefined;
      gap = true;
      at += 1;
      continue;
    }
    const leadingTen = at === 0 && token?.kind === 'unit' && token.value === 10n;
    const count = leadingTen ? 1n : wholeOf(token);
    if (count === undefined || count > 9n) return undefined;
    const next = tokens[leadingTen ? at : at + 1];
    if (next === undefined) {
      // 一百五: the unit after the hundred was swallowed; 一百零五 and 二十五 are whole.
      const short = at > 0 && !gap && last > 10n;
      return { value: value + count * (short ? last / 10n : 1n), short };
    }
    if (next.kind !== 'unit' || next.value >= last) return undefined;
    if (gap && at > 1 && next.value * 10n >= last) return undefined;
    value += count * next.value;
    last = next.value;
    gap = false;
    at += leadingTen ? 1 : 2;
  }
  return { value, short: false };
};

const GROUPS = [100_000_000n, 10_000n] as const;
const digitsOfGroup = (group: bigint): number => String(group).length - 1;

/** What stands behind 万 or 亿. */
const behind = (group: bigint, tokens: readonly Token[]): Whole => {
  const [first] = tokens;
  if (tokens.length === 1 && first && first.kind !== 'unit') {
    const value = wholeOf(first);
    if (value === undefined || value >= group) return undefined;
    if (value < 10n && value > 0n) return { value: value * (group / 10n), short: true };
    return { value, short: !(first.kind === 'literal' && first.text.length === digitsOfGroup(group)) };
  }
  // 壹拾万零柒仟: banks write the nought, and nobody reads it otherwise.
  const spoken = isZero(first) ? tokens.slice(1) : tokens;
  if (isZero(first) && spoken.length === 1) {
    const value = wholeOf(spoken[0]);
    return value === undefined || value >= group || value === 0n ? undefined : { value, short: false };
  }
  return grouped(spoken);
};

const grouped = (tokens: readonly Token[]): Whole => {
  for (const group of GROUPS) {
    const at = tokens.findIndex((token) => token.kind === 'unit' && token.value === group);
    if (at < 0) continue;
    const before = tokens.slice(0, at);
    const single = before.length === 1 ? wholeOf(before[0]) : undefined;
    const counted = single === undefined ? grouped(before) : { value: single, short: false };
    if (counted === undefined || counted.value === 0n || counted.short) return undefined;
    const count = counted.value;
    const after = tokens.slice(at + 1);
    if (after.length === 0) return { value: count * group, short: false };
    const rest = behind(group, after);
    return rest && rest.value < group ? { value: count * group + rest.value, short: rest.short } : undefined;
  }
  return section(tokens);
};

/** 12,000.5, 1.2万, 3.5千万: one number written in digits, and units that multiply it. */
const multiplied = (tokens: readonly Token[]): Decimal | undefined => {
  const [first, ...units] = tokens;
  if (first?.kind !== 'literal' || !units.every((unit) => unit.kind === 'unit')) return undefined;
  const [small = 1n, big = 1n] = units.map(({ value }) => value);
  if (units.length > 2 || (units.length === 2 && (small > 1000n || big < 10_000n))) return undefined;
  let { places } = first.number;
  let product = first.number.units * small * big;
  for (; places > 0 && product % 10n === 0n; places -= 1) product /= 10n;
  return { units: product, places };
};

const SPOKEN_POINT = new RegExp(`^([${CHINESE_DIGITS}])点([${CHINESE_DIGITS}]+)`);

/**
 * A number as Chinese people write it, exactly: 12,000.50, 12 000, 1.2万, 3万5千, 一万二千五百, 一点二万, 壹万贰仟.
 * `typed` is in half width. One that was cut short as in speech (一万二, 3万5, 1万500) is ambiguous.
 */
export const readNumeral = (typed: string): Reading<Decimal> => {
  const joined = typed.replace(/(?<![\d.,] ?)\d{1,3}(?: \d{3})+(?!\d)/g, (groups) => groups.replaceAll(' ', ''));
  if (/[\d.,] [\d.,]/.test(joined)) return unread('not-understood');
  const text = joined
    .replaceAll(' ', '')
    .replace(SPOKEN_POINT, (_, whole: string, fraction: string) =>
      [digitOf(whole), '.', ...[...fraction].map((digit) => digitOf(digit))].join(''),
    );
  if (/^[-\p{Pd}\u2212负負]/u.test(text) && text.length > 1) {
    return readNumeral(text.slice(1)).ok ? unread('negative') : unread('not-understood');
  }
  const tokens = tokensOf(text);
  if (tokens === undefined || tokens.length === 0) return unread('not-understood');
  const alone = multiplied(tokens);
  if (alone) return read(alone);
  const single = tokens.length === 1 ? wholeOf(tokens[0]) : undefined;
  if (single !== undefined) return read({ units: single, places: 0 });
  const whole = grouped(tokens);
  if (whole === undefined) return unread('not-understood');
  const number = { units: whole.value, places: 0 };
  return whole.short ? unread('ambiguous', number) : read(number);
};
