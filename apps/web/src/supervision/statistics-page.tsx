import { Page } from '../components/page';
import { PageState } from '../components/page-state';
import { formatFullDay, formatInstant } from '../format/dates';
import { useCentreClock } from '../session/use-centre-clock';
import { useWords } from '../words/use-words';
import { LaterCharts } from './charts/later-charts';
import styles from './statistics-page.module.css';
import { useStatistics } from './use-statistics';

/** The city in numbers: each chart is one that a person decides by, with its table beside it. */
export const StatisticsPage = () => {
  const { t, language } = useWords();
  const { today } = useCentreClock();
  const statistics = useStatistics();
  return (
    <Page title={t('navigation.statistics')}>
      <PageState
        query={statistics}
        rows={12}
        empty={{
          when: ({ funnel }) => funnel.every(({ count }) => count === 0),
          title: t('supervision.statisticsEmpty'),
          how: t('supervision.statisticsEmptyHow'),
        }}
      >
        {(data) => (
          <div className={styles.page}>
            <p className="soft">
              {t('supervision.statisticsIntro', {
                since: formatFullDay(data.since, language),
                asOf: formatInstant(data.asOf, today ?? '', language),
              })}
              {data.suppressedBelow !== undefined &&
                ` ${t('supervision.suppressedNote', { below: data.suppressedBelow })}`}
            </p>
            <LaterCharts statistics={data} />
          </div>
        )}
      </PageState>
    </Page>
  );
};
