import { useQuery } from '@tanstack/react-query';
import { verifyCase } from '../../api/supervision';
import { PageState } from '../../components/page-state';
import { useWords } from '../../words/use-words';
import { useCaseFile } from '../case-file';
import styles from './tabs.module.css';

/** Whether the record of every service is whole. */
export const AuditTab = () => {
  const { t, codeName } = useWords();
  const { caseId } = useCaseFile().overview;
  const query = useQuery({
    queryKey: ['case', caseId, 'verification'],
    queryFn: ({ signal }) => verifyCase(caseId, signal),
  });
  return (
    <div className={styles.sections}>
      <p className="soft">{t('casePage.audit.intro')}</p>
      <PageState query={query} rows={5}>
        {({ whole, chains }) => (
          <>
            <p role="status" className={whole ? styles.fine : styles.late}>
              {whole ? t('casePage.audit.whole') : t('casePage.audit.broken')}
            </p>
            <div className={styles.scroll} role="region" aria-label={t('casePage.tabs.audit')} tabIndex={0}>
              <table className={styles.table}>
                <thead>
                  <tr>
                    <th scope="col">{t('casePage.audit.service')}</th>
                    <th scope="col">{t('casePage.audit.events')}</th>
                    <th scope="col">{t('casePage.audit.verdict')}</th>
                    <th scope="col">{t('casePage.audit.head')}</th>
                  </tr>
                </thead>
                <tbody>
                  {chains.map(({ service, events, whole: chainWhole, head }) => (
                    <tr key={service}>
                      <td>{codeName('services', service)}</td>
                      <td>{events}</td>
                      <td className={chainWhole ? styles.fine : styles.late}>
                        {chainWhole ? t('casePage.audit.ok') : t('casePage.audit.bad')}
                      </td>
                      <td className={styles.hash}>{head.slice(0, 16)}…</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          </>
        )}
      </PageState>
    </div>
  );
};
