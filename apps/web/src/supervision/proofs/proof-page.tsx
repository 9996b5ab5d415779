import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { type Proof, readProof } from '../../api/proofs';
import type { ServiceName } from '../../api/types';
import { Facts } from '../../components/facts';
import { Page } from '../../components/page';
import { PageState } from '../../components/page-state';
import { Moment } from '../../components/time';
import { formatInstant, dayOf } from '../../format/dates';
import { useCentreClock } from '../../session/use-centre-clock';
import { useWords } from '../../words/use-words';
import { FindingList } from './findings';
import styles from './proof.module.css';

const PAGE_SIZE = 20;
const RUNNING_MILLISECONDS = 2000;

/** One proof of all cases: how far it looked, and what it found. */
export const ProofPage = () => {
  const { t, language } = useWords();
  const { proofId } = useParams({ strict: false }) as { proofId: string };
  const { today } = useCentreClock();
  const [apart, setApart] = useState(false);
  const proof = useQuery({
    queryKey: ['proof', 'one', proofId],
    queryFn: ({ signal }) => readProof(proofId, { ofOld: false, limit: 1 }, signal),
    refetchInterval: ({ state }) => (state.data && !state.data.finishedAt ? RUNNING_MILLISECONDS : false),
  });
  const begun = proof.data?.begunAt;
  const title = begun
    ? t('proofPages.one', { when: formatInstant(begun, today ?? dayOf(begun), language) })
    : t('navigation.proofs');
  const listOf = (ofOld: boolean, { findings, ofOld: old, finishedAt }: Proof) => (
    <FindingList
      queryKey={['of', proofId, ofOld, findings, old, finishedAt]}
      fetchPage={async (cursor, signal) =>
        (await readProof(proofId, { ofOld, cursor, limit: PAGE_SIZE }, signal)).found
      }
      empty={{ title: t('proofPages.noFindingsOfRun') }}
    />
  );
  return (
    <Page title={title}>
      <div className={styles.page}>
        <p>
          <Link to="/supervision/proofs">{t('proofPages.back')}</Link>
        </p>
        <PageState query={proof} rows={6}>
          {(data) => (
            <>
              <ProofFacts of={data} />
              <section aria-labelledby="found-title" className={styles.line}>
                <h2 id="found-title">{t('proofPages.findings')}</h2>
                {listOf(false, data)}
              </section>
              {data.ofOld > 0 && (
                <details onToggle={({ currentTarget }) => setApart(currentTarget.open)}>
                  <summary>{t('proof.ofOldNote', { count: data.ofOld })}</summary>
                  {apart && listOf(true, data)}
                </details>
              )}
            </>
          )}
        </PageState>
      </div>
    </Page>
  );
};

const ProofFacts = ({ of }: { of: Proof }) => {
  const { t, codeName, marks } = useWords();
  const services = Object.entries(of.services) as [ServiceName, number][];
  return (
    <Facts
      of={[
        { name: t('proofPages.column.kind'), value: t(`proofPages.kind.${of.kind}`) },
        { name: t('proofPages.facts.askedBy'), value: of.askedBy },
        { name: t('proofPages.column.begun'), value: <Moment at={of.begunAt} /> },
        { name: t('proofPages.facts.resumed'), value: of.resumedAt && <Moment at={of.resumedAt} /> },
        {
          name: t('proofPages.column.finished'),
          value: of.finishedAt ? <Moment at={of.finishedAt} /> : t('proofPages.unfinished'),
        },
        { name: t('proofPages.column.cases'), value: String(of.cases) },
        { name: t('proofPages.column.findings'), value: String(of.findings) },
        { name: t('proofPages.facts.folded'), value: t('proofPages.facts.foldedCases', { count: of.folded }) },
        {
          name: t('proofPages.facts.services'),
          value: services.map(([service, count]) => `${codeName('services', service)} ${count}`).join(marks.list),
        },
        { name: t('proofPages.facts.root'), value: of.root && <code className={styles.place}>{of.root}</code> },
      ]}
    />
  );
};
