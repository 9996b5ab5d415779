import { Button } from 'antd';
import { Link } from '@tanstack/react-router';
import { canSeal } from '../register/drafts/sealed-drafts';
import { useWords } from '../words/use-words';
import styles from './error-page.module.css';

/** Shown instead of a page that failed. */
export const ErrorPage = () => {
  const { t } = useWords();
  return (
    <div role="alert" className={styles.page}>
      <h1>{t('frame.broken')}</h1>
      {canSeal() && <p>{t('frame.brokenHint')}</p>}
      <p>
        <Button type="primary" onClick={() => location.reload()}>
          {t('frame.reload')}
        </Button>
      </p>
    </div>
  );
};

/** Shown for an address that leads nowhere. */
export const NotFoundPage = () => {
  const { t } = useWords();
  return (
    <div className={styles.page}>
      <h1>{t('frame.pageNotFound')}</h1>
      <p>{t('frame.pageNotFoundHint')}</p>
      <p>
        <Link to="/">{t('frame.toHome')}</Link>
      </p>
    </div>
  );
};
