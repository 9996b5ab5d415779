import { surnameLength } from './masking';
import { type FoundNumber, numbersIn } from './numbers-in-text';
import { plainText } from './plain-text';

/** 张三 becomes 张某, 张三丰 becomes 张某某, as in published judgments. */
function anonymise(name: string): string {
  const characters = [...name];
  const surname = surnameLength(characters);
  return characters.slice(0, surname).join('') + '某'.repeat(Math.max(1, characters.length - surname));
}

const FEWEST_DIGITS = 7;

const namesIn = (plain: string, names: readonly string[]): FoundNumber[] =>
  names
    .map((name) => plainText(name.trim()).plain)
    .filter((name) => [...name].length > 1)
    .toSorted((one, other) => other.length - one.length)
    .flatMap((name) => {
      const places: FoundNumber[] = [];
      for (let start = plain.indexOf(name); start !== -1; start = plain.indexOf(name, start + name.length)) {
        places.push({ start, end: start + name.length, sign: anonymise(name) });
      }
      return places;
    });

/**
 * Takes identity numbers, credit codes, telephone numbers and bank cards out of a narrative, and turns the given names
 * into 张某某. Numbers are found by their form in whatever grouping, width and with whatever invisible characters
 * between, names only when listed.
 */
export function maskFreeText(text: string, names: readonly string[] = []): string {
  const { plain, from, to } = plainText(text);
  const numbers = (plain.match(/\d/g) ?? []).length < FEWEST_DIGITS ? [] : numbersIn(plain);
  const masked: FoundNumber[] = [];
  // The longest name first: of two that begin alike the longer is meant.
  for (const one of [...numbers, ...namesIn(plain, names)]) {
    if (!masked.some(({ start, end }) => start < one.end && one.start < end)) masked.push(one);
  }
  let shown = '';
  let at = 0;
  for (const { start, end, sign } of masked.toSorted((one, other) => one.start - other.start)) {
    // What cannot be seen on either side goes with the number: half a pair of controls would turn the rest round.
    shown += text.slice(at, to[start - 1] ?? 0) + sign;
    at = from[end] ?? text.length;
  }
  return shown + text.slice(at);
}
