import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../format/dates';
import type { words as zhCN } from './zh-CN';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'words';
    resources: { words: typeof zhCN };
    returnNull: false;
  }
}

const LANGUAGE_KEY = 'one-window.language';
const load = {
  'zh-CN': () => import('./zh-CN'),
  en: () => import('./en'),
} as const;

/** The language of this browser: chosen earlier, or Chinese. */
const chosenLanguage = (): Language => (localStorage.getItem(LANGUAGE_KEY) === 'en' ? 'en' : 'zh-CN');

const instance: i18n = createInstance();

/** Loads the words of a language and shows them everywhere. */
export const showLanguage = async (language: Language): Promise<void> => {
  const { words } = await load[language]();
  instance.addResourceBundle(language, 'words', words, true, true);
  await instance.changeLanguage(language);
  document.documentElement.lang = language;
  localStorage.setItem(LANGUAGE_KEY, language);
};

/** Makes words ready; to be awaited before anything is shown. */
export const prepareWords = async (): Promise<i18n> => {
  await instance.use(initReactI18next).init({
    lng: chosenLanguage(),
    fallbackLng: false,
    defaultNS: 'words',
    ns: ['words'],
    resources: {},
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
    returnNull: false,
  });
  await showLanguage(chosenLanguage());
  return instance;
};
