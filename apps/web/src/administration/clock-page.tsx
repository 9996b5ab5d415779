import { useQuery } from '@tanstack/react-query';
import { readDemonstration } from '../api/centre';
import { type CentreClock, readClock } from '../api/directory';
import { Page } from '../components/page';
import { Empty, PageState } from '../components/page-state';
import { Moment } from '../components/time';
import { centreClockKey } from '../session/use-centre-clock';
import { useWords } from '../words/use-words';
import styles from './administration.module.css';
import { MoveClock } from './move-clock';
import { StartAgain } from './start-again';

const HOUR = 3_600_000;
const DAY_HOURS = 24;
const NOTICED_MILLISECONDS = 60_000;

/** The centre's clock, which a demonstration may move, and the demonstration's new beginning. */
export const ClockPage = () => {
  const { t } = useWords();
  const clock = useQuery({
    queryKey: [...centreClockKey, 'page'],
    queryFn: ({ signal }) => readClock(signal),
    refetchInterval: NOTICED_MILLISECONDS,
  });
  const demonstration = useQuery({
    queryKey: ['demonstration'],
    queryFn: ({ signal }) => readDemonstration(signal),
  });
  return (
    <Page title={t('navigation.clock')} width="narrow">
      <PageState query={clock}>
        {(data) => (
          <div className={styles.page}>
            <section className={styles.section}>
              <p>{t('administration.clockNow')}</p>
              <p className={styles.clock}>
                <Moment at={data.now} />
              </p>
              <Offset clock={data} />
            </section>
            {data.movable ? (
              <MoveClock clock={data} />
            ) : (
              <Empty title={t('administration.clockFixed')} how={t('administration.clockFixedHow')} />
            )}
            {demonstration.data?.demonstration && <StartAgain />}
          </div>
        )}
      </PageState>
    </Page>
  );
};

const Offset = ({ clock: { offsetMilliseconds } }: { clock: CentreClock }) => {
  const { t } = useWords();
  const distance = Math.abs(offsetMilliseconds);
  if (distance < NOTICED_MILLISECONDS) return <p className="soft">{t('administration.clockReal')}</p>;
  const hours = Math.round(distance / HOUR);
  const amount = [
    t('administration.dayCount', { count: Math.floor(hours / DAY_HOURS) }),
    t('administration.hourCount', { count: hours % DAY_HOURS }),
  ].join(' ');
  return (
    <p>
      {offsetMilliseconds > 0
        ? t('administration.clockAhead', { amount })
        : t('administration.clockBehind', { amount })}
    </p>
  );
};
