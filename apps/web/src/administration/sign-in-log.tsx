import { type SignInLogEntry, signInLog } from '../api/accounts';
import { type Column, DataList } from '../components/data-list';
import { Moment } from '../components/time';
import { useWords } from '../words/use-words';
import styles from './administration.module.css';
import { SignInAttacks } from './sign-in-attacks';

const PAGE_SIZE = 50;
/** Who signed in and out, and what was done to accounts; the newest first. */
export const SignInLog = () => {
  const { t } = useWords();
  const columns: Column<SignInLogEntry>[] = [
    { key: 'at', title: t('administration.logAt'), width: '180px', render: ({ at }) => <Moment at={at} /> },
    {
      key: 'what',
      title: t('administration.logWhat'),
      render: ({ what }) => t(`administration.log.${what}`),
    },
    { key: 'who', title: t('administration.logWho'), render: ({ username }) => username },
    { key: 'by', title: t('administration.logBy'), render: ({ byUsername }) => byUsername },
    {
      key: 'address',
      title: t('administration.logAddress'),
      render: ({ remoteAddress }) => <span className="figures">{remoteAddress}</span>,
    },
  ];
  return (
    <div className={styles.page}>
      <SignInAttacks />
      <DataList
        caption={t('administration.logList')}
        queryKey={['sign-in-log']}
        fetchPage={(cursor, signal) => signInLog({ cursor, limit: PAGE_SIZE }, signal)}
        rowKey={({ id }) => id}
        columns={columns}
        onOpen={() => undefined}
        empty={{ title: t('administration.logNone'), how: t('administration.logNoneHow') }}
      />
    </div>
  );
};
