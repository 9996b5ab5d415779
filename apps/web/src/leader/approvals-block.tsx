import { useQuery } from '@tanstack/react-query';
import { approvals } from '../api/work-lists';
import { LateMark } from '../components/late-mark';
import { PageState } from '../components/page-state';
import { formatFullDay } from '../format/dates';
import { useWords } from '../words/use-words';
import { BlockFrame, BlockLine } from '../work-lists/block';
import { Marks } from '../work-lists/marks';
import { openFromList } from '../work-lists/trail';
import styles from './city-page.module.css';

/** As many as are opened one after the other; those that are due first are among them. */
const SHOWN = 20;
const REFETCH_MILLISECONDS = 30_000;

/** Longer limits that wait for the leader; takes no place while none does. */
export const ApprovalsBlock = () => {
  const { t, language, codeName } = useWords();
  const waiting = useQuery({
    queryKey: ['list', 'approvals', 'home'],
    queryFn: ({ signal }) => approvals({}, { limit: SHOWN, count: true }, signal),
    refetchInterval: REFETCH_MILLISECONDS,
  });
  const name = t('leader.approvals');
  if (!waiting.error && !waiting.data?.items.length) return null;
  return (
    <div className={styles.approvals}>
      <BlockFrame title={name} total={waiting.data?.total} lead>
        <PageState query={waiting} rows={1}>
          {({ items }) => (
            <ul>
              {items.map(({ caseId, caseNumber, urgent, disputeKind, holder, holderEn, until, dueAt }) => (
                <BlockLine
                  key={caseId}
                  caseId={caseId}
                  caseNumber={caseNumber}
                  title={
                    <>
                      <Marks urgent={urgent} />
                      {disputeKind
                        ? t('leader.approvalOf', {
                            kind: codeName('disputeKinds', disputeKind),
                            holder: language === 'en' ? holderEn : holder,
                          })
                        : t('leader.approvalOfUnknown', { holder: language === 'en' ? holderEn : holder })}
                    </>
                  }
                  aside={
                    <>
                      {t('leader.approvalUntil', { until: formatFullDay(until, language) })} <LateMark dueAt={dueAt} />
                    </>
                  }
                  onOpen={() =>
                    openFromList({
                      title: name,
                      href: '/',
                      caseIds: items.map((item) => item.caseId),
                      opened: { caseId, total: waiting.data?.total },
                    })
                  }
                />
              ))}
            </ul>
          )}
        </PageState>
      </BlockFrame>
    </div>
  );
};
