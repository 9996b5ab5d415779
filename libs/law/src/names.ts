import type { Bilingual } from './citations';

/** The names of a list's codes in one language, under the codes. */
export const namesIn = <Code extends string>(
  language: keyof Bilingual,
  rows: Readonly<Record<Code, Bilingual>>,
): Readonly<Record<Code, string>> =>
  Object.fromEntries(Object.entries<Bilingual>(rows).map(([code, names]) => [code, names[language]])) as Record<
    Code,
    string
  >;

/** The codes of a list in its order. */
export const codesIn = <Code extends string>(rows: Readonly<Record<Code, unknown>>): Code[] =>
  Object.keys(rows) as Code[];
