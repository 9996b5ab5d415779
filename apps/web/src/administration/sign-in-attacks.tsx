import { useQuery } from '@tanstack/react-query';
import { type AttackingAddress, signInAttacks } from '../api/accounts';
import { problemFrom } from '../api/problem';
import { ProblemNote } from '../components/problem-note';
import { Moment } from '../components/time';
import { useWords } from '../words/use-words';
import styles from './administration.module.css';

const MINUTE = 60_000;

/** Where passwords were guessed at within the last day, by account and by address. */
export const SignInAttacks = () => {
  const { t } = useWords();
  const query = useQuery({
    queryKey: ['sign-in-attacks'],
    queryFn: ({ signal }) => signInAttacks(signal),
    refetchInterval: MINUTE,
  });
  if (query.error) return <ProblemNote problem={problemFrom(query.error)} onRetry={() => void query.refetch()} />;
  if (!query.data) return null;
  const { accounts, addresses } = query.data;
  if (accounts.length + addresses.length === 0) return <p className="soft">{t('administration.attacksNone')}</p>;
  return (
    <section className={styles.section} aria-labelledby="attacks-title">
      <h2 id="attacks-title" className={styles.down}>
        ◆ {t('administration.attacksTitle')}
      </h2>
      <p>{t('administration.attacksIntro')}</p>
      <Attacks
        caption={t('administration.attackedAccounts')}
        head={[t('administration.logWho'), t('administration.attackAddresses')]}
        rows={accounts.map((attack) => ({
          ...attack,
          name: attack.username ?? t('administration.attackedNames'),
          across: attack.addresses,
        }))}
      />
      <Attacks
        caption={t('administration.attackingAddresses')}
        head={[t('administration.logAddress'), t('administration.attackAccounts')]}
        rows={addresses.map((attack) => ({
          ...attack,
          name: attack.address === 'other' ? t('administration.attackOthers') : attack.address,
          across: attack.accounts,
        }))}
      />
    </section>
  );
};

interface AttacksProps {
  caption: string;
  /** What a row is named by, and across how many of the others it goes. */
  head: [string, string];
  rows: (Pick<AttackingAddress, 'failures' | 'refused' | 'lastAt'> & { name: string; across: number })[];
}

const Attacks = ({ caption, head, rows }: AttacksProps) => {
  const { t } = useWords();
  if (rows.length === 0) return null;
  return (
    <div className={styles.attacks}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{head[0]}</th>
            <th scope="col">{t('administration.attackFailures')}</th>
            <th scope="col">{t('administration.attackRefused')}</th>
            <th scope="col">{head[1]}</th>
            <th scope="col">{t('administration.attackLast')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, failures, refused, across, lastAt }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{failures}</td>
              <td>{refused}</td>
              <td>{across}</td>
              <td>
                <Moment at={lastAt} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
