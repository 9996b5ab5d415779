import { QueryClientProvider } from '@tanstack/react-query';
import { App, ConfigProvider } from 'antd';
import type { Locale } from 'antd/es/locale';
import { type ReactNode, useEffect, useState } from 'react';
import { I18nextProvider } from 'react-i18next';
import type { i18n } from 'i18next';
import type { Language } from '../format/dates';
import { useWords } from '../words/use-words';
import { PreferencesProvider, usePreferences } from './preferences';
import { queryClient } from './query-client';
import { ShortcutProvider } from './shortcuts';
import { themeFor } from './theme';

/** Words of Ant Design's own controls; those of its calendars come with the calendar. */
const locales = {
  'zh-CN': async () => (await import('antd/es/locale/zh_CN')).default,
  en: async () => (await import('antd/es/locale/en_GB')).default,
} as const satisfies Record<Language, () => Promise<Locale>>;

const Design = ({ children }: { children: ReactNode }) => {
  const { language } = useWords();
  const { large } = usePreferences();
  const [still] = useState(() => matchMedia('(prefers-reduced-motion: reduce)').matches);
  const [locale, setLocale] = useState<Locale>();
  useEffect(() => {
    let wanted = true;
    void locales[language]().then((loaded) => {
      if (wanted) setLocale(loaded);
    });
    return () => {
      wanted = false;
    };
  }, [language]);
  return (
    <ConfigProvider theme={themeFor(large, still)} {...(locale ? { locale } : {})} button={{ autoInsertSpace: false }}>
      <App message={{ maxCount: 2 }}>{children}</App>
    </ConfigProvider>
  );
};

/** Everything that the pages stand in. */
export const Providers = ({ words, children }: { words: i18n; children: ReactNode }) => (
  <I18nextProvider i18n={words}>
    <QueryClientProvider client={queryClient}>
      <PreferencesProvider>
        <Design>
          <ShortcutProvider>{children}</ShortcutProvider>
        </Design>
      </PreferencesProvider>
    </QueryClientProvider>
  </I18nextProvider>
);
