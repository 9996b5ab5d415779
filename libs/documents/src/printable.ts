/** A text that cannot be put on paper as it is; `text` is what is in the way, a character or a few. */
export class UnprintableText extends Error {
  constructor(readonly text: string) {
    super(`cannot be printed: ${text} (${codePoints(text)})`);
  }

  /** U+20BB7, of every character that is in the way. */
  get codePoints(): string {
    return codePoints(this.text);
  }
}

const codePoints = (text: string): string =>
  [...text].map((character) => `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`).join(' ');

/** Comes along with what is pasted, is seen by nobody, and stops a file that is kept for good (PDF/A). */
const UNSEEN = /\uFEFF|(?![\n\t])\p{Cc}/gu;
/** Means something else on every machine, or nothing: half a character, the mark of a lost one, private use. */
const MEANINGLESS = /[\p{Cs}\p{Co}\uFFFD]/u;

/**
 * A text as it is printed: composed (NFC), without what nobody sees. @throws UnprintableText where a character has no
 * meaning that a reader could check.
 */
export const printable = (text: string): string => {
  const clean = text.normalize('NFC').replaceAll(/\r\n?/gu, '\n').replaceAll(UNSEEN, '');
  const [lost] = MEANINGLESS.exec(clean) ?? [];
  if (lost !== undefined) throw new UnprintableText(lost);
  return clean;
};
