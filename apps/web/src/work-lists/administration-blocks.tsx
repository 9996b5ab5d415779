import { serviceNames } from '@one-window/contracts/for-pages';
import { useQueries, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { deadLetters, waitingStatuses } from '../api/dead-letters';
import { readReadiness } from '../api/readiness';
import { PageState } from '../components/page-state';
import { useWords } from '../words/use-words';
import { BlockFrame } from './block';
import styles from './block.module.css';

const REFETCH_MILLISECONDS = 15_000;

/** What is broken or waiting: parts that are not up, and messages that could not be taken in. */
export const AdministrationBlocks = () => (
  <>
    <ReadinessBlock />
    <DeadLettersBlock />
  </>
);

const toLetters = (label: string, name: string) => (
  <Link to="/administration/dead-letters" aria-label={name}>
    {label}
  </Link>
);

const ReadinessBlock = () => {
  const { t } = useWords();
  const state = useQuery({
    queryKey: ['readiness'],
    queryFn: ({ signal }) => readReadiness(signal),
    refetchInterval: REFETCH_MILLISECONDS,
  });
  const troubled = state.data?.checks.filter(({ status }) => status !== 'up');
  const name = t('lists.readiness.name');
  return (
    <BlockFrame
      title={name}
      total={troubled?.length}
      all={toLetters(t('components.all'), t('lists.allOf', { list: name }))}
    >
      <PageState query={state} rows={2}>
        {() =>
          troubled === undefined || troubled.length === 0 ? (
            <p className={styles.none}>{t(troubled ? 'lists.readiness.empty' : 'lists.readiness.unknown')}</p>
          ) : (
            <ul>
              {troubled.map(({ name: part, status, detail }) => (
                <li key={part} className={styles.line}>
                  <span className={styles.number}>{part}</span>
                  <span className={styles.title}>{detail}</span>
                  <span className={styles.aside}>
                    {t(`lists.readiness.${status === 'degraded' ? 'degraded' : 'down'}`)}
                  </span>
                </li>
              ))}
            </ul>
          )
        }
      </PageState>
    </BlockFrame>
  );
};

const DeadLettersBlock = () => {
  const { t, codeName } = useWords();
  const pages = useQueries({
    queries: serviceNames.map((service) => ({
      queryKey: ['dead-letters', service, 'home'],
      queryFn: ({ signal }: { signal: AbortSignal }) => deadLetters(service, waitingStatuses, signal),
      refetchInterval: REFETCH_MILLISECONDS,
    })),
  });
  const waiting = serviceNames.flatMap((service, index) => {
    const count = pages[index]?.data?.length ?? 0;
    return count === 0 ? [] : [{ service, count }];
  });
  const away = serviceNames.filter((_, index) => pages[index]?.isError);
  const known = pages.every(({ data }) => data !== undefined);
  const name = t('lists.deadLetters.name');
  return (
    <BlockFrame
      title={name}
      total={known ? waiting.reduce((sum, { count }) => sum + count, 0) : undefined}
      all={toLetters(t('components.all'), t('lists.allOf', { list: name }))}
    >
      {waiting.length === 0 && away.length === 0 ? (
        <p className={styles.none}>{known ? t('lists.deadLetters.empty') : ''}</p>
      ) : (
        <ul>
          {waiting.map(({ service, count }) => (
            <li key={service} className={styles.line}>
              <span className={styles.title}>{codeName('services', service)}</span>
              <span className={styles.aside}>{count}</span>
            </li>
          ))}
          {away.map((service) => (
            <li key={service} className={styles.line}>
              <span className={styles.title}>{codeName('services', service)}</span>
              <span className={styles.aside}>{t('lists.readiness.down')}</span>
            </li>
          ))}
        </ul>
      )}
    </BlockFrame>
  );
};
