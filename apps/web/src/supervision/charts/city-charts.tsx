import { useCallback } from 'react';
import type { Statistics } from '../../api/statistics';
import { useWords } from '../../words/use-words';
import { Ageing } from './ageing';
import { Bars } from './bars';
import styles from './charts.module.css';
import { percent, type Rate, successRates } from './success';
import { Weeks } from './weeks';

/** How far cases came, inflow and outflow, ageing, success by both definitions, performance. */
export const CityCharts = ({ statistics }: { statistics: Statistics }) => {
  const { t } = useWords();
  const { funnel, weeks, ageing, results, fulfilment } = statistics;
  const stepName = useCallback((key: string) => t(`supervision.funnel.${key as 'registered'}`), [t]);
  const resultName = useCallback((key: string) => t(`supervision.results.${key as 'agreed'}`), [t]);
  const fulfilmentName = useCallback((key: string) => t(`supervision.fulfilment.${key as 'performed'}`), [t]);
  const countOf = (key: string) => funnel.find((cell) => cell.key === key)?.count;
  return (
    <>
      <Bars
        title={t('supervision.funnelTitle')}
        note={t('supervision.funnelNote')}
        axisName={t('supervision.funnelAxis')}
        cells={funnel}
        nameOf={stepName}
        of={countOf('registered')}
      />
      <Weeks weeks={weeks} />
      <Ageing ageing={ageing} />
      <Success statistics={statistics} />
      <Bars
        title={t('supervision.resultsTableTitle')}
        axisName={t('supervision.result')}
        cells={results}
        nameOf={resultName}
        of={countOf('registered')}
      />
      <Bars
        title={t('supervision.fulfilmentTitle')}
        note={t('supervision.fulfilmentNote')}
        axisName={t('supervision.fulfilmentAxis')}
        cells={fulfilment}
        nameOf={fulfilmentName}
        of={countOf('agreed')}
      />
    </>
  );
};

const Success = ({ statistics: { results } }: { statistics: Statistics }) => {
  const { t } = useWords();
  const { narrow, wide } = successRates(results);
  const rate = (name: string, value: Rate | undefined) => (
    <div>
      <dt>{name}</dt>
      <dd>
        <span className={styles.rate}>{value ? percent(value) : t('supervision.suppressed')}</span>{' '}
        {value && <span className="soft">{t('supervision.rateOf', { part: value.part, whole: value.whole })}</span>}
      </dd>
    </div>
  );
  return (
    <section aria-labelledby="success-title" className={styles.section}>
      <h2 id="success-title">{t('supervision.resultsTitle')}</h2>
      <p className="note">{t('supervision.resultsNote')}</p>
      <dl className={styles.rates}>
        {rate(t('supervision.rateNarrow'), narrow)}
        {rate(t('supervision.rateWide'), wide)}
      </dl>
    </section>
  );
};
