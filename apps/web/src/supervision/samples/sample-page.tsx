import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { Button } from 'antd';
import { problemFrom } from '../../api/problem';
import { readSample, redrawSample, type SampledCase, type WholeSample } from '../../api/samples';
import { CaseNumber } from '../../components/case-number';
import { type Column, DataList } from '../../components/data-list';
import { Facts } from '../../components/facts';
import { LateMark } from '../../components/late-mark';
import { Page } from '../../components/page';
import { PageState } from '../../components/page-state';
import { ProblemNote } from '../../components/problem-note';
import { Day, Moment } from '../../components/time';
import { useWords } from '../../words/use-words';
import { openFromList } from '../../work-lists/trail';
import styles from './samples.module.css';
import { useSampleRange } from './sample-range';

const MINUTE = 60_000;

/** One draw: its rule and seed, its cases, and what their examination came to. */
export const SamplePage = () => {
  const { t } = useWords();
  const { sampleId } = useParams({ strict: false }) as { sampleId: string };
  const sample = useQuery({
    queryKey: ['sample', sampleId],
    queryFn: ({ signal }) => readSample(sampleId, signal),
    refetchInterval: MINUTE,
  });
  return (
    <Page title={sample.data?.purpose ?? t('navigation.samples')}>
      <div className={styles.page}>
        <p>
          <Link to="/supervision/samples">{t('samples.back')}</Link>
        </p>
        <PageState query={sample} rows={8}>
          {(data) => (
            <>
              <SampleFacts of={data} />
              <SampledCases of={data} />
            </>
          )}
        </PageState>
      </div>
    </Page>
  );
};

const SampleFacts = ({ of }: { of: WholeSample }) => {
  const { t } = useWords();
  const rangeOf = useSampleRange();
  return (
    <div className={styles.proof}>
      <Facts
        of={[
          { name: t('samples.column.drawn'), value: <Moment at={of.drawnAt} /> },
          { name: t('samples.drawnBy'), value: of.drawnBy },
          { name: t('samples.column.range'), value: rangeOf(of.filter) },
          { name: t('samples.column.size'), value: t('samples.sizeOf', of) },
          { name: t('samples.progress'), value: t('samples.progressOf', of) },
          { name: t('samples.rule'), value: t('samples.ruleIs') },
          {
            name: t('samples.seed'),
            value: (
              <>
                <code className={styles.value}>{of.seed}</code>{' '}
                {of.seedOfDay === undefined ? (
                  t('samples.seedRandom')
                ) : (
                  <>
                    {t('samples.seedOfDay')} <Day of={of.seedOfDay} full />
                  </>
                )}
              </>
            ),
          },
        ]}
      />
      <DrawnAgain sampleId={of.sampleId} />
    </div>
  );
};

/** Whether somebody picked: the draw is repeated by its seed. */
const DrawnAgain = ({ sampleId }: { sampleId: string }) => {
  const { t } = useWords();
  const again = useQuery({
    queryKey: ['sample', sampleId, 'redrawn'],
    queryFn: ({ signal }) => redrawSample(sampleId, signal),
    enabled: false,
  });
  const told = ({ same, samePopulation }: NonNullable<typeof again.data>) => {
    if (same) return t('samples.same');
    return t(samePopulation ? 'samples.differs' : 'samples.otherPopulation', {
      population: again.data?.population ?? 0,
    });
  };
  return (
    <div className={styles.again}>
      <Button loading={again.isFetching} onClick={() => void again.refetch()}>
        {t('samples.again')}
      </Button>
      <span role="status" className={again.data?.samePopulation && !again.data.same ? styles.differs : undefined}>
        {again.data && told(again.data)}
      </span>
      {again.error && <ProblemNote problem={problemFrom(again.error)} />}
    </div>
  );
};

const SampledCases = ({ of }: { of: WholeSample }) => {
  const { t, language, codeName } = useWords();
  const navigate = useNavigate();
  const columns: Column<SampledCase>[] = [
    {
      key: 'number',
      title: t('supervision.column.number'),
      render: ({ caseNumber, caseId }) => <CaseNumber number={caseNumber} caseId={caseId} />,
    },
    { key: 'title', title: t('supervision.column.title'), render: ({ title }) => title },
    {
      key: 'holder',
      title: t('supervision.column.holder'),
      render: ({ holder, holderEn }) => (language === 'en' ? holderEn : holder),
    },
    {
      key: 'outcome',
      title: t('samples.column.outcome'),
      render: ({ outcome }) => (outcome ? codeName('examinationOutcomes', outcome) : t('samples.waits')),
    },
    {
      key: 'rectification',
      title: t('samples.column.rectification'),
      render: ({ outcome, severity, dueAt, reported }) => {
        if (outcome !== 'fault') return null;
        if (dueAt === undefined) return t('samples.putRight');
        return (
          <>
            {severity && codeName('findingSeverities', severity)} {t(reported ? 'lists.reported' : 'lists.owed')}{' '}
            <LateMark dueAt={dueAt} />
          </>
        );
      },
    },
  ];
  return (
    <DataList
      caption={t('samples.cases')}
      queryKey={['sample', of.sampleId, of]}
      fetchPage={() => Promise.resolve({ items: [...of.cases] })}
      rowKey={({ caseId }) => caseId}
      columns={columns}
      onLeave={({ caseId }, rows) =>
        openFromList({
          title: of.purpose,
          href: `/supervision/samples/${of.sampleId}`,
          caseIds: rows.map((row) => row.caseId),
          opened: { caseId, total: rows.length },
        })
      }
      onOpen={({ caseId }) => void navigate({ to: '/cases/$caseId', params: { caseId } })}
      empty={{ title: t('samples.none') }}
    />
  );
};
