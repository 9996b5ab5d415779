import { useEffect, useState } from 'react';
import type { Said } from '../api/public-status';
import type { Language } from '../format/dates';
import { marksOf } from '../format/marks';
import type { Shape } from '../words/shape';
import { publicStatus as zh } from '../words/zh-CN/public-status';

type Words = Shape<typeof zh>;
type Key = `publicStatus.${Exclude<keyof typeof zh, 'bringFor'>}` | `publicStatus.bringFor.${keyof typeof zh.bringFor}`;

const LANGUAGE_KEY = 'one-window.language';

/** The public page's own words, without the library of the workbench: the page is opened on slow telephones. */
export const useStatusWords = () => {
  const [language, setLanguage] = useState<Language>(() =>
    localStorage.getItem(LANGUAGE_KEY) === 'en' ? 'en' : 'zh-CN',
  );
  const [words, setWords] = useState<Words | undefined>(language === 'en' ? undefined : zh);
  useEffect(() => {
    document.documentElement.lang = language;
    localStorage.setItem(LANGUAGE_KEY, language);
    if (language === 'zh-CN') return setWords(zh);
    let wanted = true;
    void import('../words/en/public-status').then(({ publicStatus }) => {
      if (wanted) setWords(publicStatus);
    });
    return () => {
      wanted = false;
    };
  }, [language]);
  const t = (key: Key, values: Readonly<Record<string, string | number>> = {}): string => {
    let found: unknown = words ?? zh;
    for (const part of key.split('.').slice(1)) found = (found as Record<string, unknown>)[part];
    return String(found).replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
  };
  const said = ({ zh: chinese, en }: Said): string => (language === 'en' ? en : chinese);
  return { t, said, language, marks: marksOf(language), setLanguage, ready: words !== undefined };
};

export type StatusWords = ReturnType<typeof useStatusWords>;
