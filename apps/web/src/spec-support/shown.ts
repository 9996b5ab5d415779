import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createInstance } from 'i18next';
import { createElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider, initReactI18next } from 'react-i18next';
import { centreClockKey } from '../session/use-centre-clock';
import { words as en } from '../words/en';
import { words as zhCN } from '../words/zh-CN';

/** What the pages would have asked the server for, by the key under which they keep it. */
export type Answered = readonly (readonly [key: readonly unknown[], answer: unknown])[];

/** The instant at which pages are shown here. */
const NOW = '2026-03-12T01:00:00.000Z';

export const speaking = async (language: 'zh-CN' | 'en') => {
  const instance = createInstance();
  await instance.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    defaultNS: 'words',
    ns: ['words'],
    resources: { 'zh-CN': { words: zhCN }, en: { words: en } },
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
    returnNull: false,
  });
  return instance;
};

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };

/** The text of a part of a page as somebody reads it who has the answers; no part waits for anything. */
export const readingOf = (part: ReactNode, i18n: Awaited<ReturnType<typeof speaking>>, answered: Answered): string => {
  const client = new QueryClient();
  client.setQueryData(centreClockKey, { now: NOW, offsetMilliseconds: 0, readAt: 0 });
  for (const [key, answer] of answered) client.setQueryData(key, answer);
  const page = createElement(QueryClientProvider, { client }, createElement(I18nextProvider, { i18n }, part));
  const html = renderToStaticMarkup(page);
  client.clear();
  return html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole)
    .replaceAll(/\s+/g, ' ');
};
