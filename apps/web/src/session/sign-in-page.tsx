import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Alert, Button } from 'antd';
import { lazy, Suspense } from 'react';
import { type Demonstration, type DemonstrationAccount, readDemonstration } from '../api/centre';
import { readProvider, signIn } from '../api/directory';
import { problemFrom } from '../api/problem';
import type { Account } from '../api/types';
import { homeOf } from '../app/navigation';
import { Switches } from '../app/top-bar';
import { usePageTitle } from '../components/page';
import { Loading, usePatienceOver } from '../components/page-state';
import { ProblemNote } from '../components/problem-note';
import { useWords } from '../words/use-words';
import { startSession } from './session-store';
import { SignInForm } from './sign-in-form';
import styles from './sign-in-page.module.css';

// Most houses have no identity provider, and everybody waits for this page.
const ProviderButton = lazy(async () => ({ default: (await import('./sign-in-by-provider')).ProviderButton }));
const CodeAfterProvider = lazy(async () => ({ default: (await import('./sign-in-by-provider')).CodeAfterProvider }));

const WHILE_FILLING_MILLISECONDS = 2000;

/** User name and password; in a demonstration, one click per role. */
export const SignInPage = () => {
  const { t } = useWords();
  usePageTitle(t('signIn.title'));
  const navigate = useNavigate();
  const { then, provider: said } = useSearch({ strict: false }) as { then?: string; provider?: string };
  const enter = (account: Account) => {
    startSession(account);
    void navigate({ to: then?.startsWith('/') && !then.startsWith('//') ? then : homeOf(account) });
  };
  const demonstration = useQuery({
    queryKey: ['demonstration'],
    queryFn: ({ signal }) => readDemonstration(signal),
    refetchInterval: ({ state }) => (state.data?.filling ? WHILE_FILLING_MILLISECONDS : false),
  });
  const provider = useQuery({
    queryKey: ['provider'],
    queryFn: ({ signal }) => readProvider(signal),
    staleTime: Infinity,
  });
  const asked = demonstration.isPending || provider.isPending;
  const late = usePatienceOver(asked);
  // Nothing moves under the reader: it is known in a moment whether there are roles to choose from.
  if (asked && !late) return <main className={styles.page} aria-busy="true" />;
  return (
    <main className={styles.page}>
      <div className={styles.switches}>
        <Switches />
      </div>
      <div className={styles.columns}>
        <section className={styles.form} aria-labelledby="sign-in-title">
          <p className={styles.centre}>{t('signIn.centre')}</p>
          <h1 id="sign-in-title">{t('frame.product')}</h1>
          {!globalThis.isSecureContext && (
            <Alert type="warning" showIcon className={styles.insecure ?? ''} title={t('signIn.needsHttps')} />
          )}
          {said === 'code' ? (
            <Suspense fallback={<Loading />}>
              <CodeAfterProvider
                onSignedIn={enter}
                onBack={() => void navigate({ to: '/sign-in', search: then === undefined ? {} : { then } })}
              />
            </Suspense>
          ) : (
            <>
              <SignInForm onSignedIn={enter} />
              {provider.data?.offered && (
                <Suspense fallback={null}>
                  <ProviderButton said={said} then={then} />
                </Suspense>
              )}
            </>
          )}
          <p className={styles.status}>
            <a href="/status">{t('signIn.status')}</a>
          </p>
        </section>
        {demonstration.data?.demonstration && <Roles demonstration={demonstration.data} onSignedIn={enter} />}
      </div>
    </main>
  );
};

interface RolesProps {
  demonstration: Demonstration;
  onSignedIn: (account: Account) => void;
}

const Roles = ({ demonstration: { accounts = [], password, filling }, onSignedIn }: RolesProps) => {
  const { t } = useWords();
  const entry = useMutation({
    mutationFn: (username: string) => signIn(username, password ?? ''),
    onSuccess: onSignedIn,
  });
  return (
    <section className={styles.roles} aria-labelledby="roles-title">
      <h2 id="roles-title">
        <span className={styles.mark}>{t('frame.demonstration')}</span>
        {t('signIn.roles')}
      </h2>
      <p className="soft">{t('signIn.rolesHint')}</p>
      {filling && (
        <p role="status" className={styles.filling}>
          {t('signIn.filling', { done: filling.done, total: filling.total })}
        </p>
      )}
      {entry.error && <ProblemNote problem={problemFrom(entry.error)} />}
      <ul className={styles.cards}>
        {accounts.map((account) => (
          <RoleCard
            key={account.username}
            account={account}
            busy={entry.isPending && entry.variables === account.username}
            disabled={filling !== undefined}
            onChoose={() => entry.mutate(account.username)}
          />
        ))}
      </ul>
    </section>
  );
};

interface CardProps {
  account: DemonstrationAccount;
  busy: boolean;
  disabled: boolean;
  onChoose: () => void;
}

const RoleCard = ({ account: { role, name, organisationName, tryThis }, busy, disabled, onChoose }: CardProps) => {
  const { t, language, codeName } = useWords();
  const roleName = codeName('roles', role);
  return (
    <li className={styles.card}>
      <div className={styles.cardHead}>
        <h3>{roleName}</h3>
        <Button
          loading={busy}
          disabled={disabled}
          onClick={onChoose}
          aria-label={t('signIn.asRole', { role: roleName })}
        >
          {t('signIn.submit')}
        </Button>
      </div>
      <p className="note" lang="zh-CN">
        {name} · {organisationName}
      </p>
      <p>
        <span className="soft">{t('signIn.tryThis')}</span>
        {language === 'en' ? tryThis.en : tryThis.zh}
      </p>
    </li>
  );
};
