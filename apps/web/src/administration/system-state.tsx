import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { type ReadinessCheck, readReadiness } from '../api/readiness';
import { PageState } from '../components/page-state';
import { useWords } from '../words/use-words';
import styles from './administration.module.css';

const REFRESH_MILLISECONDS = 10_000;
const alertOf = { ready: 'success', degraded: 'warning', 'not-ready': 'error' } as const;
const signs = { up: '✓', degraded: '◆', down: '✗' } as const;
const parts = ['database', 'outbox', 'broker', 'directory-copy', 'demonstration', 'proof'] as const;

/** What is broken or waits to come back. */
export const SystemState = () => {
  const { t } = useWords();
  const readiness = useQuery({
    queryKey: ['readiness'],
    queryFn: ({ signal }) => readReadiness(signal),
    refetchInterval: REFRESH_MILLISECONDS,
  });
  const title = {
    ready: t('administration.ready'),
    degraded: t('administration.degraded'),
    'not-ready': t('administration.notReady'),
  };
  return (
    <section aria-labelledby="state-title" className={styles.section}>
      <h2 id="state-title">{t('administration.stateTitle')}</h2>
      <PageState query={readiness} rows={2}>
        {(data) =>
          data === null ? (
            <p className="soft">{t('administration.readinessUnknown')}</p>
          ) : (
            <>
              <div role="status">
                <Alert type={alertOf[data.status]} showIcon title={title[data.status]} />
              </div>
              <Checks checks={data.checks.filter(({ status }) => status !== 'up')} />
              <details>
                <summary>{t('administration.checkedAll', { count: data.checks.length })}</summary>
                <Checks checks={data.checks} />
              </details>
            </>
          )
        }
      </PageState>
    </section>
  );
};

const Checks = ({ checks }: { checks: readonly ReadinessCheck[] }) => {
  const { t, codeName } = useWords();
  const nameOf = (name: string): string => {
    const [service = '', part] = name.split('/');
    const known = parts.find((one) => one === (part ?? service));
    const unknown = part ?? t('administration.check.service');
    const what = known ? t(`administration.check.${known}`) : unknown;
    return known === service ? what : `${codeName('services', service)} · ${what}`;
  };
  if (checks.length === 0) return null;
  return (
    <ul className={styles.checks}>
      {checks.map(({ name, status, detail }) => (
        <li key={name}>
          <span className={styles[status]}>
            {signs[status]} {t(`administration.checkState.${status}`)}
          </span>
          <span>{nameOf(name)}</span>
          {detail && <span className="note">{detail}</span>}
        </li>
      ))}
    </ul>
  );
};
