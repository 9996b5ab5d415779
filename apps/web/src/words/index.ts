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
/** Words that are there before anything is shown, and those that some pages bring along. */
const parts = {
  'every-page': { 'zh-CN': () => import('./zh-CN/every-page'), en: () => import('./en/every-page') },
  'case-pages': { 'zh-CN': () => import('./zh-CN/case-pages'), en: () => import('./en/case-pages') },
  'register-pages': { 'zh-CN': () => import('./zh-CN/register-pages'), en: () => import('./en/register-pages') },
  'administration-pages': {
    'zh-CN': () => import('./zh-CN/administration-pages'),
    en: () => import('./en/administration-pages'),
  },
  'form-pages': { 'zh-CN': () => import('./zh-CN/form-pages'), en: () => import('./en/form-pages') },
  'proof-pages': { 'zh-CN': () => import('./zh-CN/proof-pages'), en: () => import('./en/proof-pages') },
  'samples-pages': { 'zh-CN': () => import('./zh-CN/samples-pages'), en: () => import('./en/samples-pages') },
} as const;
type Part = keyof typeof parts;

/** The language of this browser: chosen earlier, or Chinese. */
const chosenLanguage = (): Language => (localStorage.getItem(LANGUAGE_KEY) === 'en' ? 'en' : 'zh-CN');

const instance: i18n = createInstance();
/** Parts that a page has asked for: the other language has them as well when it is chosen. */
const wanted = new Set<Part>(['every-page']);
/** Languages that are shown, or about to be. */
const spoken = new Set<Language>();

const loadPart = async (part: Part, language: Language): Promise<void> => {
  const { words } = await parts[part][language]();
  instance.addResourceBundle(language, 'words', words, true, true);
};

/** Loads the words of a language and shows them everywhere. */
export const showLanguage = async (language: Language): Promise<void> => {
  spoken.add(language);
  await Promise.all([...wanted].map((part) => loadPart(part, language)));
  await instance.changeLanguage(language);
  document.documentElement.lang = language;
  localStorage.setItem(LANGUAGE_KEY, language);
};

/** A page that is loaded together with the words that only some pages show; words.unit.spec.ts knows which it needs. */
export const withWords =
  <Page>(pageParts: readonly Part[], page: () => Promise<Page>) =>
  async (): Promise<Page> => {
    for (const part of pageParts) wanted.add(part);
    const words = pageParts.flatMap((part) => [...spoken].map((language) => loadPart(part, language)));
    const [loaded] = await Promise.all([page(), ...words]);
    return loaded;
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
