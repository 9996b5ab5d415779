/** A text in half width, one kind of hyphen and of blank, without what cannot be seen; and where each character was. */
export interface PlainText {
  plain: string;
  /** For each UTF-16 unit of `plain` the first unit of the original character, and the unit behind it. */
  from: number[];
  to: number[];
}

const invisible = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/u;
const dash = /[\p{Pd}\u2212]/u;
const blank = /[\p{Zs}\t]/u;

/** Most characters of a Chinese text are themselves; only the others are looked up. */
const isThemselves = (code: number): boolean =>
  (code > 0x20 && code < 0x7f) || (code >= 0x4e00 && code <= 0x9fff) || code === 0x3001 || code === 0x3002;

const plainOf = (character: string): string => {
  if (isThemselves(character.codePointAt(0) ?? 0)) return character;
  if (invisible.test(character)) return '';
  if (dash.test(character)) return '-';
  if (blank.test(character)) return ' ';
  const compatible = character.normalize('NFKC');
  return compatible.length === 1 ? compatible : character;
};

export const plainText = (text: string): PlainText => {
  const from: number[] = [];
  const to: number[] = [];
  let plain = '';
  let at = 0;
  for (const character of text) {
    const kept = plainOf(character);
    for (let unit = 0; unit < kept.length; unit += 1) {
      from.push(at);
      to.push(at + character.length);
    }
    plain += kept;
    at += character.length;
  }
  return { plain, from, to };
};
