import { textFault } from '@one-window/inputs';
import { cutField, type FieldError, MOST_ERRORS } from './field-error';

/** So deep may objects and lists stand in each other; the deepest body of this product has four levels. */
export const DEEPEST = 32;
/** So many members and entries may a body have in all; the largest permitted agreement has about 900. */
export const MOST_VALUES = 2000;

/** Names with which a plain object does not behave like one. */
export const treacherousNames: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

interface Level {
  /** Names that an object has had so far; absent for a list. */
  names?: Set<string>;
  /** Name or place of the value that is being read. */
  at: string | number;
  awaitsName: boolean;
}

/**
 * What is wrong with a JSON text whatever its fields mean: nested too deeply, too many values, names given twice or
 * treacherous, text that is none, numbers that no double holds as they were written (RFC 8259, RFC 7493 sections 2.1 to
 * 2.3, ASVS 15.2.2). One pass over a text that JSON.parse has accepted, without recursion; it stops at the first bound
 * that is passed and tells at most {@link MOST_ERRORS} faults.
 */
export const jsonFaults = (json: string): FieldError[] => new Reader(json).read();

class Reader {
  private readonly faults: FieldError[] = [];
  private readonly levels: Level[] = [];
  private values = 0;
  private at = 0;

  constructor(private readonly json: string) {}

  read(): FieldError[] {
    while (this.at < this.json.length && this.faults.length < MOST_ERRORS) {
      if (!this.step()) break;
    }
    return this.faults;
  }

  /** False when a bound was passed and nothing more is worth reading. */
  private step(): boolean {
    switch (this.json[this.at]) {
      case '{':
        return this.enter({ names: new Set(), at: '', awaitsName: true });
      case '[':
        return this.enter({ at: 0, awaitsName: false });
      case '}':
      case ']':
        this.levels.pop();
        this.at += 1;
        return true;
      case ',':
        this.next();
        this.at += 1;
        return true;
      case '"':
        return this.text();
      case ':':
      case ' ':
      case '\n':
      case '\r':
      case '\t':
        this.at += 1;
        return true;
      default:
        return this.literal();
    }
  }

  private enter(level: Level): boolean {
    if (!this.counts()) return false;
    this.levels.push(level);
    this.at += 1;
    if (this.levels.length <= DEEPEST) return true;
    return this.bound('depth', `嵌套过深，最多 ${DEEPEST} 层`, `is nested too deeply, at most ${DEEPEST} levels`);
  }

  private next(): void {
    const level = this.levels.at(-1);
    if (!level) return;
    if (level.names) level.awaitsName = true;
    else level.at = Number(level.at) + 1;
  }

  private text(): boolean {
    const text = this.string();
    const level = this.levels.at(-1);
    if (level?.awaitsName) return this.name(level, text);
    if (!this.counts()) return false;
    const fault = textFault(text, { lines: 'multi', empty: true });
    if (fault) this.tell('text', fault.zh, fault.en);
    return true;
  }

  private name(level: Level, name: string): boolean {
    level.at = name;
    level.awaitsName = false;
    if (level.names?.has(name)) this.tell('duplicateName', '同一个字段出现了两次', 'is given twice');
    level.names?.add(name);
    if (treacherousNames.has(name)) this.tell('whitelistValidation', '没有这个字段', 'is not a known field');
    const fault = textFault(name, { lines: 'single', empty: true });
    if (fault) this.tell('text', fault.zh, fault.en);
    return true;
  }

  /** The string that begins here; leaves the place behind its closing quote. */
  private string(): string {
    const start = this.at;
    let end = this.json.indexOf('"', start + 1);
    const plainly = this.json.slice(start + 1, end);
    if (!plainly.includes('\\')) {
      this.at = end + 1;
      return plainly;
    }
    // A quote behind an odd number of backslashes is part of the string.
    while (this.escapes(end)) end = this.json.indexOf('"', end + 1);
    this.at = end + 1;
    return JSON.parse(this.json.slice(start, end + 1)) as string;
  }

  private escapes(place: number): boolean {
    let backslashes = 0;
    while (this.json[place - 1 - backslashes] === '\\') backslashes += 1;
    return backslashes % 2 === 1;
  }

  private literal(): boolean {
    if (!this.counts()) return false;
    const start = this.at;
    while (this.at < this.json.length && !'{}[],:" \n\r\t'.includes(this.json[this.at] as string)) this.at += 1;
    const literal = this.json.slice(start, this.at);
    if (/^[-\d]/.test(literal) && !keepsItsValue(literal)) {
      this.tell('number', '数值超出范围或者位数过多', 'is a number out of range or with too many digits');
    }
    return true;
  }

  private counts(): boolean {
    this.values += 1;
    if (this.values <= MOST_VALUES) return true;
    return this.bound('size', `内容过多，最多 ${MOST_VALUES} 项`, `has too many values, at most ${MOST_VALUES}`);
  }

  private bound(rule: string, zh: string, en: string): false {
    this.tell(rule, zh, en);
    return false;
  }

  private tell(rule: string, zh: string, en: string): void {
    const path = this.levels.map(({ at }) => at).filter((at) => at !== '');
    this.faults.push({ field: cutField(path.join('.')), rule, zh, en });
  }
}

/** So many significant digits of any decimal survive in a double. */
const SAFE_DIGITS = 15;

/** Whether a number is finite, a safe integer if it is one, and neither rounded nor lost by being read. */
const keepsItsValue = (literal: string): boolean => {
  const value = Number(literal);
  if (!Number.isFinite(value)) return false;
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) return false;
  const [mantissa = ''] = literal.split(/e/i);
  const digits = mantissa.replace(/[-.]/g, '').replace(/^0+/, '');
  if (digits === '') return true;
  if (value === 0) return false;
  return /^-?\d+$/.test(literal) || digits.replace(/0+$/, '').length <= SAFE_DIGITS;
};
