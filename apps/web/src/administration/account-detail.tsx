import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Drawer } from 'antd';
import { useRef, useState } from 'react';
import { type AccountChange, changeAccount, type ListedAccount } from '../api/accounts';
import { readProvider } from '../api/directory';
import { problemFrom } from '../api/problem';
import { newKey } from '../api/new-key';
import { Facts } from '../components/facts';
import { ProblemNote } from '../components/problem-note';
import { Moment } from '../components/time';
import { useAccount } from '../session/session-store';
import { useWords } from '../words/use-words';
import styles from './administration.module.css';
import { LinkIdentity } from './link-identity';
import { OneTimePassword } from './one-time-password';
import { ResetPassword } from './reset-password';

const WIDTH = 520;

interface Props {
  account: ListedAccount | undefined;
  onClose: () => void;
}

/** One account, and what may be done to it. */
export const AccountDetail = ({ account, onClose }: Props) => (
  <Drawer open={account !== undefined} onClose={onClose} size={WIDTH} destroyOnHidden title={account?.username}>
    {account && <Account account={account} onDone={onClose} />}
  </Drawer>
);

const Account = ({ account, onDone }: { account: ListedAccount; onDone: () => void }) => {
  const { t, codeName, marks } = useWords();
  const me = useAccount();
  const [password, setPassword] = useState<string>();
  const provider = useQuery({
    queryKey: ['provider'],
    queryFn: ({ signal }) => readProvider(signal),
    staleTime: Infinity,
  });
  const own = account.accountId === me.accountId;
  if (password !== undefined) {
    return <OneTimePassword username={account.username} name={account.name} password={password} onDone={onDone} />;
  }
  return (
    <div className={styles.detail}>
      <Facts
        of={[
          { name: t('administration.name'), value: account.name },
          {
            name: t('administration.roles'),
            value: account.roles.map((role) => codeName('roles', role)).join(marks.list),
          },
          { name: t('administration.organisation'), value: account.organisationName },
          { name: t('administration.accountState'), value: <AccountState account={account} /> },
          {
            name: t('administration.rolesConflict'),
            value: account.rolesConflict && (
              <span className={styles.degraded}>{t('administration.rolesConflictHow')}</span>
            ),
          },
          {
            name: t('administration.password'),
            value: account.passwordChangeRequired && t('administration.passwordNotChanged'),
          },
          {
            name: t('administration.secondFactor'),
            value: t(account.secondFactor ? 'administration.secondFactorSet' : 'administration.secondFactorNone'),
          },
          {
            name: t('administration.identity'),
            value: account.identity ?? (provider.data?.offered && t('administration.identityNone')),
          },
          { name: t('administration.demonstration'), value: account.demonstration && t('components.yes') },
        ]}
      />
      {own && <p className="soft">{t('administration.ownAccount')}</p>}
      {!own && !account.active && <Change account={account} change="reactivate" onDone={onDone} />}
      {!own && account.active && (
        <>
          <Change
            account={account}
            change={account.blocked || account.lockedUntil !== null ? 'unlock' : 'lock'}
            onDone={onDone}
          />
          <ResetPassword account={account} onReset={setPassword} />
          {account.secondFactor && <Change account={account} change="reset-second-factor" onDone={onDone} />}
          {account.identity !== null && <Change account={account} change="unlink-identity" onDone={onDone} />}
          {account.identity === null && provider.data?.offered && <LinkIdentity account={account} onDone={onDone} />}
          <Change account={account} change="deactivate" onDone={onDone} />
        </>
      )}
    </div>
  );
};

/** Whether the account may sign in, and if not, why. */
export const AccountState = ({ account: { active, blocked, lockedUntil } }: { account: ListedAccount }) => {
  const { t } = useWords();
  if (!active) return <span className={styles.down}>✗ {t('administration.inactive')}</span>;
  if (blocked) return <span className={styles.down}>✗ {t('administration.blocked')}</span>;
  if (lockedUntil === null) return <span className={styles.up}>✓ {t('administration.active')}</span>;
  return (
    <span className={styles.degraded}>
      ◆ {t('administration.lockedUntil')}
      <Moment at={lockedUntil} />
    </span>
  );
};

interface ChangeProps {
  account: ListedAccount;
  change: AccountChange;
  onDone: () => void;
}

/** Asks once, naming what follows. */
const Change = ({ account: { accountId, username }, change, onDone }: ChangeProps) => {
  const { t } = useWords();
  const { message } = App.useApp();
  const client = useQueryClient();
  const [asked, setAsked] = useState(false);
  const key = useRef(newKey());
  const act = useMutation({
    mutationFn: () => changeAccount(accountId, change, key.current),
    onSuccess: () => {
      void message.success(`${username} ${t(`administration.accountDone.${change}`)}`);
      void client.invalidateQueries({ queryKey: ['list', 'accounts'] });
      onDone();
    },
  });
  const name = t(`administration.${change}`);
  // What takes something away is coloured so.
  const takes =
    change === 'lock' || change === 'deactivate' || change === 'reset-second-factor' || change === 'unlink-identity';
  return (
    <section className={styles.group} aria-label={name}>
      <p>{t(`administration.${change}Effect`)}</p>
      {act.error && <ProblemNote problem={problemFrom(act.error)} />}
      <div className={styles.buttons}>
        {asked ? (
          <>
            <Button type="primary" danger={takes} autoFocus loading={act.isPending} onClick={() => act.mutate()}>
              {name}
            </Button>
            <Button onClick={() => setAsked(false)}>{t('components.cancel')}</Button>
          </>
        ) : (
          <Button danger={takes} onClick={() => setAsked(true)}>
            {name}
          </Button>
        )}
      </div>
    </section>
  );
};
