import { Moment } from '../components/time';
import { useWords } from '../words/use-words';
import styles from './asked-by-supervision.module.css';
import { useCaseFile } from './case-file';

/** Why the window wants a case back that has ended, and who asked for it, above what the director does about it. */
export const ReopeningAsked = () => {
  const { t } = useWords();
  const { reopening } = useCaseFile().parts.intake ?? {};
  if (!reopening) return null;
  return (
    <section className={styles.order}>
      <h2>{t('casePage.reopening.title')}</h2>
      <p className="note">
        <Moment at={reopening.askedAt} /> {t('casePage.reopening.by', { by: reopening.by })}
      </p>
      <blockquote lang="zh-CN">{reopening.reason}</blockquote>
    </section>
  );
};
