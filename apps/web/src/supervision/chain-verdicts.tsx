import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { type ChainVerdict, verifyCase } from '../api/supervision';
import { PageState } from '../components/page-state';
import { useWords } from '../words/use-words';
import styles from './audit-page.module.css';

/** Verifies the chains of a case, and says of each whether it is whole. */
export const ChainVerdicts = ({ caseId }: { caseId: string }) => {
  const { t, codeName } = useWords();
  const verdict = useQuery({
    queryKey: ['case', caseId, 'verification'],
    queryFn: ({ signal }) => verifyCase(caseId, signal),
    staleTime: 0,
  });
  return (
    <section aria-labelledby="verdict-title" className={styles.section}>
      <div className={styles.head}>
        <h2 id="verdict-title">{t('supervision.verdict')}</h2>
        <Button loading={verdict.isFetching} onClick={() => void verdict.refetch()}>
          {t('supervision.verifyAgain')}
        </Button>
      </div>
      <PageState query={verdict}>
        {({ whole, contentUnchanged, chains }) => (
          <>
            <div role="status">
              {whole && <Alert type="success" showIcon title={t('supervision.whole')} />}
              {!whole && contentUnchanged && <Alert type="warning" showIcon title={t('supervision.inCapitals')} />}
              {!whole && !contentUnchanged && (
                <Alert
                  type="error"
                  showIcon
                  title={t('supervision.broken', {
                    count: chains.reduce((sum, { findings }) => sum + findings.length, 0),
                  })}
                />
              )}
            </div>
            <div className={styles.scroll} role="region" aria-label={t('supervision.chains')} tabIndex={0}>
              <table className={styles.table}>
                <caption className="unseen">{t('supervision.chains')}</caption>
                <thead>
                  <tr>
                    <th scope="col">{t('supervision.service')}</th>
                    <th scope="col" className={styles.number}>
                      {t('supervision.events')}
                    </th>
                    <th scope="col">{t('supervision.state')}</th>
                    <th scope="col">{t('supervision.head')}</th>
                  </tr>
                </thead>
                <tbody>
                  {chains.map((chain) => (
                    <tr key={chain.service}>
                      <th scope="row">{codeName('services', chain.service)}</th>
                      <td className={styles.number}>{chain.events}</td>
                      <td>
                        <ChainState chain={chain} />
                      </td>
                      <td className={styles.hash}>{chain.head}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          </>
        )}
      </PageState>
    </section>
  );
};

const ChainState = ({ chain: { whole, findings } }: { chain: ChainVerdict }) => {
  const { t } = useWords();
  if (whole) return <span className={styles.whole}>✓ {t('supervision.wholeShort')}</span>;
  return (
    <div className={styles.broken}>
      ✗ {t('supervision.brokenShort')}
      <ul>
        {findings.map(({ finding, sequence, eventId }) => (
          <li key={`${eventId} ${finding}`}>{t(`supervision.finding.${finding}`, { sequence })}</li>
        ))}
      </ul>
    </div>
  );
};
