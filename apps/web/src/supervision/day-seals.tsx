import { useMutation, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { problemFrom } from '../api/problem';
import { type DayStatement, sealedDays, sealKeys, type SealKeys, sealOfDay } from '../api/seals';
import { download } from '../components/download';
import { Empty, PageState } from '../components/page-state';
import { ProblemNote } from '../components/problem-note';
import { Day } from '../components/time';
import { useWords } from '../words/use-words';
import styles from './audit-page.module.css';

/** The signed days to take out of the house, and the keys that everybody compares them by. */
export const DaySeals = () => {
  const { t } = useWords();
  const keys = useQuery({ queryKey: ['seal-keys'], queryFn: ({ signal }) => sealKeys(signal) });
  const days = useQuery({ queryKey: ['seals'], queryFn: ({ signal }) => sealedDays(signal) });
  return (
    <div className={styles.page}>
      <p className="soft">{t('seals.intro')}</p>
      <section aria-labelledby="seal-keys-title" className={styles.section}>
        <h2 id="seal-keys-title">{t('seals.keys')}</h2>
        <PageState query={keys} rows={1}>
          {(known) => <KeyList keys={known} />}
        </PageState>
      </section>
      <section aria-labelledby="sealed-days-title" className={styles.section}>
        <h2 id="sealed-days-title">{t('seals.days')}</h2>
        <PageState query={days}>
          {(statements) =>
            statements.length === 0 ? (
              <Empty title={t('seals.none')} how={t('seals.how')} />
            ) : (
              <DayTable statements={statements} />
            )
          }
        </PageState>
      </section>
    </div>
  );
};

const KeyList = ({ keys: { signing, keys } }: { keys: SealKeys }) => {
  const { t } = useWords();
  const introduced = keys.some(({ introduction }) => introduction.keyId === signing.keyId);
  const listed = keys.map(({ fingerprint, introduction: { keyId, since } }) => ({
    keyId,
    fingerprint,
    says: t(keyId === signing.keyId ? 'seals.keySigns' : 'seals.keySigned', { keyId, since }),
  }));
  const next = { ...signing, says: t('seals.keyNext', { keyId: signing.keyId }) };
  return (
    <ul className={styles.keys}>
      {(introduced ? listed : [...listed, next]).map(({ keyId, fingerprint, says }) => (
        <li key={keyId}>
          {says}
          <br />
          <span className={styles.hash}>{fingerprint}</span>
        </li>
      ))}
    </ul>
  );
};

const DayTable = ({ statements }: { statements: readonly DayStatement[] }) => {
  const { t } = useWords();
  const taken = useMutation({
    mutationFn: sealOfDay,
    onSuccess: (text, day) => {
      const parts = statements.filter((one) => one.day === day).length;
      download(`day-seal-${day}${parts > 1 ? `-parts-1-to-${parts}` : ''}.json`, text);
    },
  });
  return (
    <>
      {taken.error && <ProblemNote problem={problemFrom(taken.error)} />}
      <div className={styles.scroll} role="region" aria-label={t('supervision.daySeals')} tabIndex={0}>
        <table className={styles.table}>
          <caption className="unseen">{t('seals.days')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('seals.day')}</th>
              <th scope="col">{t('seals.file')}</th>
              <th scope="col" className={styles.number}>
                {t('supervision.events')}
              </th>
              <th scope="col">{t('seals.key')}</th>
              <th scope="col">{t('seals.root')}</th>
            </tr>
          </thead>
          <tbody>
            {statements.map(({ number, day, part, events, root, keyId }) => (
              <tr key={number}>
                <th scope="row">
                  <Day of={day} full />
                  {part > 1 && <> {t('seals.part', { part })}</>}
                </th>
                <td>
                  <Button
                    size="small"
                    loading={taken.isPending && taken.variables === day}
                    aria-label={t('seals.takeDay', { day, part })}
                    onClick={() => taken.mutate(day)}
                  >
                    {t('seals.take')}
                  </Button>
                </td>
                <td className={styles.number}>{events}</td>
                <td>{keyId}</td>
                <td className={styles.hash}>{root}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
};
