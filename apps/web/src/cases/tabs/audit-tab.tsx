import { useQuery } from '@tanstack/react-query';
import type { Finding } from '../../api/proofs';
import { type ChainVerdict, verifyCase } from '../../api/supervision';
import { PageState } from '../../components/page-state';
import { Findings } from '../../supervision/proofs/findings';
import { useWords } from '../../words/use-words';
import { useCaseFile } from '../case-file';
import { Holdings } from './holdings';
import styles from './tabs.module.css';

type Verdict = 'whole' | 'ofOld' | 'broken';
const verdictStyles = { whole: styles.fine, ofOld: styles.attention, broken: styles.late } as const;

const verdictOf = (whole: boolean, contentUnchanged: boolean): Verdict => {
  if (whole) return 'whole';
  return contentUnchanged ? 'ofOld' : 'broken';
};

const isOfOld = ({ finding }: ChainVerdict['findings'][number]): boolean => finding === 'recorded-in-capitals';

/** Whether the record of every service is whole, and what the proof of all cases has found about this one. */
export const AuditTab = () => {
  const { t, codeName } = useWords();
  const { caseId, proof = [] } = useCaseFile().overview;
  const open = proof.filter(({ ofOld }) => !ofOld);
  const query = useQuery({
    queryKey: ['case', caseId, 'verification'],
    queryFn: ({ signal }) => verifyCase(caseId, signal),
  });
  return (
    <div className={styles.sections}>
      <p className="soft">{t('casePage.audit.intro')}</p>
      <PageState query={query} rows={5}>
        {({ whole, contentUnchanged, chains }) => (
          <>
            <p role="status" className={verdictStyles[verdictOf(whole, contentUnchanged)]}>
              {whole && open.length > 0
                ? t('casePage.audit.chainsWhole')
                : t(`casePage.audit.${verdictOf(whole, contentUnchanged)}`)}
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
                  {chains.map(({ service, events, whole: chainWhole, findings, head }) => {
                    const verdict = verdictOf(chainWhole, findings.every(isOfOld));
                    return (
                      <tr key={service}>
                        <td>{codeName('services', service)}</td>
                        <td>{events}</td>
                        <td className={verdictStyles[verdict]}>{t(`casePage.audit.short.${verdict}`)}</td>
                        <td className={styles.hash}>{head.slice(0, 16)}…</td>
                      </tr>
                    );
                  })}
                </tbody>
              </table>
            </div>
          </>
        )}
      </PageState>
      <Holdings />
      <Found title={t('proofPages.findings')} of={open} />
      <Found title={t('proof.ofOld')} says={t('proofPages.ofOldReason')} of={proof.filter(({ ofOld }) => ofOld)} />
    </div>
  );
};

const Found = ({ title, says, of }: { title: string; says?: string; of: readonly Finding[] }) =>
  of.length > 0 && (
    <section>
      <h2>{title}</h2>
      {says && <p>{says}</p>}
      <Findings of={of} onCase />
    </section>
  );
