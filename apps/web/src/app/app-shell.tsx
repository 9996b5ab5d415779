import { Outlet, useNavigate } from '@tanstack/react-router';
import { App } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { problemFrom } from '../api/problem';
import { useProblemText } from '../components/problem-note';
import { forgetDrafts } from '../components/use-draft';
import { registers } from '../register/brief';
import { OtherPersonBar } from '../session/other-person-bar';
import { SignInAgain } from '../session/sign-in-again';
import { endSession, holdsRole, leaveSession, useAccount } from '../session/session-store';
import { useWords } from '../words/use-words';
import styles from './app-shell.module.css';
import { useEarlyKeys } from './early-keys';
import { queryClient } from './query-client';
import { useShortcuts } from './shortcuts';
import { SideNavigation } from './side-navigation';
import { TopBar } from './top-bar';

/** What stands before a page when somebody asks for it comes only then. */
const SearchPalette = lazy(async () => ({ default: (await import('./search-palette')).SearchPalette }));
const ShortcutHelp = lazy(async () => ({ default: (await import('./shortcut-help')).ShortcutHelp }));
const NavigationDrawer = lazy(async () => ({ default: (await import('./navigation-drawer')).NavigationDrawer }));
const SecondFactor = lazy(async () => ({ default: (await import('../session/second-factor')).SecondFactor }));
const ChangePassword = lazy(async () => ({ default: (await import('../session/change-password')).ChangePassword }));

type Window = 'search' | 'shortcuts' | 'menu' | 'password' | 'factor';

/** The frame of every page of a signed-in person. */
export const AppShell = () => {
  const { t } = useWords();
  const account = useAccount();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const problemText = useProblemText();
  const [open, setOpen] = useState<Window>();
  const [asked, setAsked] = useState<ReadonlySet<Window>>(new Set());
  const show = (window: Window) => {
    setAsked((before) => new Set([...before, window]));
    setOpen(window);
  };
  const close = () => setOpen(undefined);
  const earlyKeys = useEarlyKeys(open === 'search');
  const go = (to: string) => void navigate({ to });
  useShortcuts({
    'ctrl+k': () => show('search'),
    '?': () => show('shortcuts'),
    'g q': () => go('/'),
    ...(holdsRole(account, 'organisation-manager', 'mediator') ? { 'g p': () => go('/lists/pool') } : {}),
    ...(holdsRole(account, 'supervisor', 'auditor') ? { 'g s': () => go('/supervision/cases') } : {}),
    ...(registers(account) ? { n: () => go('/register') } : {}),
  });
  const leave = async () => {
    try {
      await leaveSession();
    } catch (error) {
      void message.error(problemText(problemFrom(error)).title);
      return;
    }
    // First away from the pages of the person who leaves: they cannot be shown without one.
    await navigate({ to: '/sign-in' });
    forgetDrafts();
    queryClient.clear();
    endSession();
  };
  if (account.passwordChangeRequired) {
    return (
      <Suspense fallback={null}>
        <ChangePassword open required onClose={() => void leave()} onChanged={() => void leave()} />
      </Suspense>
    );
  }
  if (account.secondFactorRequired) {
    return (
      <Suspense fallback={null}>
        <SecondFactor open required onClose={() => void leave()} />
      </Suspense>
    );
  }
  return (
    <>
      <a href="#page-content" className={`${styles.skip} on-screen`}>
        {t('frame.skip')}
      </a>
      <OtherPersonBar />
      <TopBar
        onSearch={() => show('search')}
        onMenu={() => show('menu')}
        onShortcuts={() => show('shortcuts')}
        onChangePassword={() => show('password')}
        onSecondFactor={() => show('factor')}
        onSignOut={() => void leave()}
      />
      <div className={styles.body}>
        <SideNavigation />
        <main id="page-content" tabIndex={-1} className={styles.content}>
          <Outlet />
        </main>
      </div>
      <Suspense fallback={null}>
        {asked.has('menu') && <NavigationDrawer open={open === 'menu'} onClose={close} />}
        {asked.has('search') && <SearchPalette open={open === 'search'} onClose={close} earlyKeys={earlyKeys} />}
        {asked.has('shortcuts') && <ShortcutHelp open={open === 'shortcuts'} onClose={close} />}
        {asked.has('password') && (
          <ChangePassword open={open === 'password'} onClose={close} onChanged={() => void leave()} />
        )}
        {asked.has('factor') && <SecondFactor open={open === 'factor'} onClose={close} />}
      </Suspense>
      <SignInAgain onLeave={() => void leave()} />
    </>
  );
};
