import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { App, Button, Tabs } from 'antd';
import { problemFrom } from '../../api/problem';
import { beginProof, listProofs, openFindings, type Proof } from '../../api/proofs';
import { type Column, DataList } from '../../components/data-list';
import { Page } from '../../components/page';
import { PageState } from '../../components/page-state';
import { ProblemNote } from '../../components/problem-note';
import { Moment } from '../../components/time';
import { useFilters } from '../../components/use-filters';
import { useWords } from '../../words/use-words';
import { FindingList } from './findings';
import { ProofLine } from './proof-line';
import styles from './proof.module.css';
import { useLatestProof } from './use-latest-proof';

const PAGE_SIZE = 20;

/** Whether what people see is what was recorded, in all cases: the last proof, what is open, and all proofs. */
export const ProofsPage = () => {
  const { t } = useWords();
  const { message } = App.useApp();
  const client = useQueryClient();
  const [filters, setFilters] = useFilters();
  const latest = useLatestProof();
  const begin = useMutation({
    mutationFn: beginProof,
    onSuccess: () => void message.success(t('proofPages.begun')),
    onSettled: () => client.invalidateQueries({ queryKey: ['proof', 'latest'] }),
  });
  const running = latest.data?.running !== undefined;
  // A proof that has ended may have found something, or what was found may be gone.
  const asOf = latest.data && `${latest.data.last?.id} ${latest.data.open} ${latest.data.ofOld} ${running}`;
  return (
    <Page
      title={t('navigation.proofs')}
      actions={
        <Button type="primary" loading={begin.isPending} disabled={running} onClick={() => begin.mutate()}>
          {t('proofPages.begin')}
        </Button>
      }
    >
      <div className={styles.page}>
        <p className="soft">{t('proofPages.intro')}</p>
        {begin.error && <ProblemNote problem={problemFrom(begin.error)} />}
        <PageState query={latest} rows={3}>
          {(data) => (
            <>
              <ProofLine of={data} />
              <Tabs
                activeKey={filters.tab ?? 'findings'}
                onChange={(tab) => setFilters({ tab: tab === 'findings' ? undefined : tab })}
                destroyOnHidden
                items={[
                  {
                    key: 'findings',
                    label: t('proofPages.findings'),
                    children: <Open ofOld={false} asOf={asOf} proven={data.last != null} />,
                  },
                  ...(data.ofOld > 0
                    ? [{ key: 'of-old', label: t('proof.ofOld'), children: <Open ofOld asOf={asOf} proven /> }]
                    : []),
                  { key: 'history', label: t('proofPages.history'), children: <History asOf={asOf} /> },
                ]}
              />
            </>
          )}
        </PageState>
      </div>
    </Page>
  );
};

interface OpenProps {
  ofOld: boolean;
  asOf: string | undefined;
  /** Where nothing was ever proven, no finding says nothing. */
  proven: boolean;
}

/** Findings that are open; those of old apart, with their reason. */
const Open = ({ ofOld, asOf, proven }: OpenProps) => {
  const { t } = useWords();
  return (
    <div className={styles.line}>
      {ofOld && <p>{t('proofPages.ofOldReason')}</p>}
      <FindingList
        queryKey={['open', ofOld, asOf]}
        fetchPage={(cursor, signal) => openFindings({ ofOld, cursor, limit: PAGE_SIZE }, signal)}
        empty={
          proven
            ? { title: t('proofPages.noFindings'), how: t('proofPages.noFindingsHow') }
            : { title: t('proof.never'), how: t('proof.neverHow') }
        }
      />
    </div>
  );
};

const History = ({ asOf }: { asOf: string | undefined }) => {
  const { t } = useWords();
  const navigate = useNavigate();
  const columns: Column<Proof>[] = [
    { key: 'begun', title: t('proofPages.column.begun'), render: ({ begunAt }) => <Moment at={begunAt} /> },
    { key: 'kind', title: t('proofPages.column.kind'), render: ({ kind }) => t(`proofPages.kind.${kind}`) },
    {
      key: 'finished',
      title: t('proofPages.column.finished'),
      render: ({ finishedAt }) => (finishedAt ? <Moment at={finishedAt} /> : t('proofPages.unfinished')),
    },
    { key: 'cases', title: t('proofPages.column.cases'), align: 'end', render: ({ cases }) => cases },
    { key: 'findings', title: t('proofPages.column.findings'), align: 'end', render: ({ findings }) => findings },
    { key: 'ofOld', title: t('proofPages.column.ofOld'), align: 'end', render: ({ ofOld }) => ofOld },
  ];
  return (
    <DataList
      caption={t('proofPages.history')}
      queryKey={['proofs', asOf]}
      fetchPage={(cursor, signal) => listProofs({ cursor, limit: PAGE_SIZE }, signal)}
      rowKey={({ id }) => id}
      columns={columns}
      onOpen={({ id }) => void navigate({ to: '/supervision/proofs/$proofId', params: { proofId: id } })}
      empty={{ title: t('proofPages.noHistory'), how: t('proof.neverHow') }}
    />
  );
};
