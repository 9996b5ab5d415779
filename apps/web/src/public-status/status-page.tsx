import { useEffect, useState } from 'react';
import type { PublicStatus } from '../api/public-status';
import { usePreferences } from '../app/preferences';
import { StatusForm } from './status-form';
import styles from './status-page.module.css';
import { StatusView } from './status-view';
import { useStatusWords } from './use-status-words';

/** Where a party without an account sees how their case stands. Made of plain elements: it must open on a slow line. */
export const StatusPage = () => {
  const words = useStatusWords();
  const { t, language, setLanguage, ready } = words;
  const { large, setLarge } = usePreferences();
  const [status, setStatus] = useState<PublicStatus>();
  const title = t('publicStatus.title');
  useEffect(() => {
    document.title = `${title} · ${t('publicStatus.product')}`;
  }, [title]);
  if (!ready) return null;
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <div>
          <h1>{title}</h1>
          <p className={styles.soft}>{t('publicStatus.centre')}</p>
        </div>
        <div className={`${styles.switches} on-screen`}>
          <button type="button" aria-pressed={large} className={styles.plain} onClick={() => setLarge(!large)}>
            {large ? t('publicStatus.normalType') : t('publicStatus.largeType')}
          </button>
          <button
            type="button"
            lang={language === 'en' ? 'zh-CN' : 'en'}
            className={styles.plain}
            onClick={() => setLanguage(language === 'en' ? 'zh-CN' : 'en')}
          >
            {t('publicStatus.language')}
          </button>
        </div>
      </header>
      <main className={styles.main}>
        {status ? (
          <StatusView status={status} words={words} onAgain={() => setStatus(undefined)} />
        ) : (
          <StatusForm words={words} onFound={setStatus} />
        )}
      </main>
      <footer className={`${styles.foot} on-screen`}>
        <a href="/sign-in">{t('publicStatus.staff')}</a>
      </footer>
    </div>
  );
};
