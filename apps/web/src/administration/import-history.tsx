import { useQuery } from '@tanstack/react-query';
import { directoryImports } from '../api/directory-imports';
import { PageState } from '../components/page-state';
import { Moment } from '../components/time';
import { useWords } from '../words/use-words';
import styles from './administration.module.css';

/** Imports that were carried out, the newest first. */
export const ImportHistory = () => {
  const { t } = useWords();
  const query = useQuery({
    queryKey: ['directory-imports'],
    queryFn: ({ signal }) => directoryImports(signal),
  });
  return (
    <section aria-labelledby="import-history" className={styles.group}>
      <h2 id="import-history">{t('directory.importHistory')}</h2>
      <PageState query={query}>
        {(imports) =>
          imports.length === 0 ? (
            <p className="soft">{t('directory.importHistoryNone')}</p>
          ) : (
            <ul className={styles.detail}>
              {imports.map(({ importId, at, kind, by, fileName, reason, counts }) => (
                <li key={importId}>
                  <strong>{t(`directory.importKinds.${kind}`)}</strong> {fileName}{' '}
                  <span className="soft">
                    <Moment at={at} /> {by}
                  </span>
                  <div className="note">{t('directory.importCounts', counts)}</div>
                  <div className="note">{reason}</div>
                </li>
              ))}
            </ul>
          )
        }
      </PageState>
    </section>
  );
};
