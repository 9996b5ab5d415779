/** What somebody looks for: a case number or its beginning, or words of the title. */
export type CaseSearch = { number: string } | { words: string[] };

/** How case numbers begin: JC, the region, the day, the serial number. */
const numberBeginning = /^JC(?:-[\d-]*)?$/;

/** Reads what was typed; wide and narrow forms, upper and lower case are the same. */
export const readCaseSearch = (typed: string): CaseSearch => {
  const text = typed.normalize('NFKC').trim();
  const number = text.replaceAll(/\s/g, '').toUpperCase();
  return numberBeginning.test(number) ? { number } : { words: text.toLowerCase().split(/\s+/) };
};

/** Every two neighbouring characters of the words, as the index of titles keeps them. */
export const pairsOf = (words: readonly string[]): string[] => [
  ...new Set(
    words.flatMap((word) => {
      const characters = [...word];
      return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
    }),
  ),
];

/** A pattern of LIKE that finds the word anywhere. */
export const patternOf = (word: string): string => `%${word.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
