import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../format/dates';
import { marksOf } from '../format/marks';
import type { codes } from './zh-CN/codes';

export type CodeList = keyof typeof codes;

/** What a service says in both languages. */
export interface InBoth {
  zh: string;
  en: string;
}

/** `t` for words, the language with its punctuation, codes and their names. */
export const useWords = () => {
  const { t, i18n } = useTranslation();
  const language: Language = i18n.language === 'en' ? 'en' : 'zh-CN';
  const codeName = useCallback(
    (list: CodeList, code: string | null | undefined): string => {
      if (code === null || code === undefined || code === '') return '';
      const table: unknown = i18n.getResource(i18n.language, 'words', `codes.${list}`);
      const name = (table as Record<string, unknown> | undefined)?.[code];
      return typeof name === 'string' ? name : code;
    },
    [i18n, i18n.language],
  );
  /** The codes of a list, in its order. */
  const codesOf = useCallback(
    (list: CodeList): string[] => Object.keys(i18n.getResource(i18n.language, 'words', `codes.${list}`) as object),
    [i18n, i18n.language],
  );
  /** What a service said, in the language of the page; empty where it said nothing. */
  const said = (text?: InBoth): string => text?.[language === 'en' ? 'en' : 'zh'] ?? '';
  /** Name of a stage of one service. */
  const stageName = useCallback(
    (service: string, stage: string): string => {
      const table: unknown = i18n.getResource(i18n.language, 'words', 'codes.stageNames');
      return (table as Record<string, Record<string, string>> | undefined)?.[service]?.[stage] ?? stage;
    },
    [i18n, i18n.language],
  );
  return { t, language, marks: marksOf(language), codeName, codesOf, stageName, said };
};
