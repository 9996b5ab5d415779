import { foldText } from './texts';

/** Words by which a text speaks of each sign. */
export type SignTable<Sign extends string> = Readonly<Record<Sign, { readonly words: readonly string[] }>>;

/** Spaces, and what people put between the characters of a word so that no machine reads it. */
const between = /[\s\p{P}\p{S}]+/gu;

/** The signs of which a text speaks, in the order of the table: words are found also where something stands between their characters. */
export const signsIn = <Sign extends string>(text: string, table: SignTable<Sign>): Sign[] => {
  const bare = foldText(text, 'multi').replaceAll(between, '');
  return (Object.keys(table) as Sign[]).filter((sign) => table[sign].words.some((word) => bare.includes(word)));
};
