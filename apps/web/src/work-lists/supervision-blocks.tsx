import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { attentions, type Attention, countCases, listCases } from '../api/supervision';
import { Holder } from '../components/holder';
import { LateMark } from '../components/late-mark';
import { PageState } from '../components/page-state';
import { ProofLine } from '../supervision/proofs/proof-line';
import { useLatestProof } from '../supervision/proofs/use-latest-proof';
import { useWords } from '../words/use-words';
import { BlockFrame, BlockLine } from './block';
import styles from './block.module.css';
import { Marks } from './marks';
import { openFromList } from './trail';

const READ = 20;
const SHOWN = 5;
const REFETCH_MILLISECONDS = 30_000;

/** What a supervisor looks at first: last night's proof, late and at risk, unowned, bounced, anomalies. */
export const SupervisionBlocks = () => {
  const counts = useQuery({
    queryKey: ['list', 'supervision', 'counts'],
    queryFn: ({ signal }) => countCases({}, signal),
    refetchInterval: REFETCH_MILLISECONDS,
  });
  return (
    <>
      <ProofBlock />
      {attentions.map((attention, index) => (
        <AttentionBlock
          key={attention}
          attention={attention}
          total={counts.data?.attention[attention]}
          lead={index === 0}
        />
      ))}
    </>
  );
};

/** Whether last night's proof found what people see to be what was recorded; if not, where. */
const ProofBlock = () => {
  const { t } = useWords();
  const latest = useLatestProof();
  const name = t('navigation.proofs');
  return (
    <BlockFrame
      title={name}
      lead
      all={
        <Link to="/supervision/proofs" aria-label={t('lists.allOf', { list: name })}>
          {t('components.all')}
        </Link>
      }
    >
      <div className={styles.proof}>
        <PageState query={latest} rows={1}>
          {(data) => (
            <>
              <ProofLine of={data} />
              {data.cards && <data.cards.Findings of={data.found} />}
            </>
          )}
        </PageState>
      </div>
    </BlockFrame>
  );
};

const AttentionBlock = ({
  attention,
  total,
  lead,
}: {
  attention: Attention;
  total: number | undefined;
  lead: boolean;
}) => {
  const { t } = useWords();
  const rows = useQuery({
    queryKey: ['list', 'supervision', 'home', attention],
    queryFn: ({ signal }) => listCases({ attention, limit: READ }, signal),
    refetchInterval: REFETCH_MILLISECONDS,
  });
  const name = t(`lists.attention.${attention}.name`);
  return (
    <BlockFrame
      title={name}
      lead={lead}
      total={total}
      all={
        <Link to="/supervision/cases" search={{ attention }} aria-label={t('lists.allOf', { list: name })}>
          {t('components.all')}
        </Link>
      }
    >
      <PageState query={rows} rows={3}>
        {({ items }) =>
          items.length === 0 ? (
            <p className={styles.none}>{t(`lists.attention.${attention}.empty`)}</p>
          ) : (
            <ul>
              {items.slice(0, SHOWN).map(({ caseId, caseNumber, title, urgent, risk = null, holder, nextDueAt }) => (
                <BlockLine
                  key={caseId}
                  caseId={caseId}
                  caseNumber={caseNumber}
                  title={
                    <>
                      <Marks urgent={urgent} risk={risk} />
                      {title}
                    </>
                  }
                  aside={
                    <>
                      <span className={styles.holder}>
                        <Holder holder={holder} since={false} />
                      </span>
                      <LateMark dueAt={nextDueAt} />
                    </>
                  }
                  onOpen={() =>
                    openFromList({
                      title: name,
                      href: '/',
                      caseIds: items.map((item) => item.caseId),
                      opened: { caseId, total },
                    })
                  }
                />
              ))}
            </ul>
          )
        }
      </PageState>
    </BlockFrame>
  );
};
