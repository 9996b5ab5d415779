import { useQuery } from '@tanstack/react-query';
import { organisations } from '../api/directory';
import { useWords } from '../words/use-words';
import styles from './administration.module.css';

/** How a new installation gets its organisations and people; shown while there is nobody but the centre. */
export const FirstSteps = () => {
  const { t } = useWords();
  const { data } = useQuery({
    queryKey: ['organisations', 'first-steps'],
    queryFn: ({ signal }) => organisations({ limit: 2 }, signal),
  });
  if (!data || data.items.length > 1) return null;
  return (
    <section aria-labelledby="first-steps" className={styles.section}>
      <h2 id="first-steps">{t('directory.firstSteps')}</h2>
      <ol className={styles.detail}>
        {(['centre', 'organisations', 'mediators', 'accounts'] as const).map((step) => (
          <li key={step}>{t(`directory.firstStep.${step}`)}</li>
        ))}
      </ol>
    </section>
  );
};
