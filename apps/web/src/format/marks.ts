import type { Language } from './dates';

/** Punctuation with which pages join words of one language: full width in Chinese, as English writes it otherwise. */
export interface Marks {
  /** Between the members of a list. */
  list: string;
  comma: string;
  colon: string;
  /** Ends a sentence that another follows. */
  stop: string;
  bracketed: (text: string) => string;
}

const marks: Readonly<Record<Language, Marks>> = {
  'zh-CN': { list: '、', comma: '，', colon: '：', stop: '。', bracketed: (text) => `（${text}）` },
  en: { list: ', ', comma: ', ', colon: ': ', stop: '. ', bracketed: (text) => ` (${text})` },
};

export const marksOf = (language: Language): Marks => marks[language];
