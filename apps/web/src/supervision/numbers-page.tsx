import { Checkbox } from 'antd';
import type { ReactNode } from 'react';
import type { Statistics } from '../api/statistics';
import { Page } from '../components/page';
import { PageState } from '../components/page-state';
import { useFilters } from '../components/use-filters';
import { dayOf, formatFullDay, timeOf } from '../format/dates';
import { useWords } from '../words/use-words';
import styles from './numbers-page.module.css';
import { useStatistics } from './use-statistics';

interface Props {
  title: string;
  /** What stands above the numbers, whether or not there are any. */
  before?: ReactNode;
  children: (numbers: Statistics) => ReactNode;
}

/** A page of the city's numbers: since when and as of when they are, or that there are none yet. */
export const NumbersPage = ({ title, before, children }: Props) => {
  const { t, language } = useWords();
  const [filters, setFilters] = useFilters();
  const published = filters.published === 'true';
  const statistics = useStatistics(published);
  return (
    <Page
      title={title}
      actions={
        <Checkbox
          className={published ? '' : 'on-screen'}
          checked={published}
          onChange={({ target }) => setFilters({ published: target.checked ? 'true' : undefined })}
        >
          {t('supervision.published')}
        </Checkbox>
      }
    >
      {before}
      <PageState
        query={statistics}
        rows={12}
        empty={{
          when: ({ funnel }) => funnel.every(({ count }) => count === 0),
          title: t('supervision.statisticsEmpty'),
          how: t('supervision.statisticsEmptyHow'),
        }}
      >
        {(numbers) => (
          <div className={styles.page}>
            <p className="soft">
              {t('supervision.statisticsIntro', {
                since: formatFullDay(numbers.since, language),
                asOf: `${formatFullDay(dayOf(numbers.asOf), language)} ${timeOf(numbers.asOf)}`,
              })}
              {numbers.suppressedBelow !== undefined &&
                ` ${t('supervision.suppressedNote', { below: numbers.suppressedBelow })}`}
            </p>
            {children(numbers)}
          </div>
        )}
      </PageState>
    </Page>
  );
};
