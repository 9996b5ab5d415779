import { Outlet, useNavigate } from '@tanstack/react-router';
import { App, Drawer } from 'antd';
import { useState } from 'react';
import { problemFrom } from '../api/problem';
import { useProblemText } from '../components/problem-note';
import { forgetDrafts } from '../components/use-draft';
import { ChangePassword } from '../session/change-password';
import { OtherPersonBar } from '../session/other-person-bar';
import { SignInAgain } from '../session/sign-in-again';
import { endSession, holdsRole, leaveSession, useAccount } from '../session/session-store';
import { useWords } from '../words/use-words';
import styles from './app-shell.module.css';
import { queryClient } from './query-client';
import { SearchPalette } from './search-palette';
import { ShortcutHelp } from './shortcut-help';
import { useShortcuts } from './shortcuts';
import { NavigationList, SideNavigation } from './side-navigation';
import { TopBar } from './top-bar';

type Window = 'search' | 'shortcuts' | 'menu' | 'password';

/** The frame of every page of a signed-in person. */
export const AppShell = () => {
  const { t } = useWords();
  const account = useAccount();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const problemText = useProblemText();
  const [open, setOpen] = useState<Window>();
  const close = () => setOpen(undefined);
  const go = (to: string) => void navigate({ to });
  useShortcuts({
    'ctrl+k': () => setOpen('search'),
    '?': () => setOpen('shortcuts'),
    'g q': () => go('/'),
    ...(holdsRole(account, 'organisation-manager', 'mediator') ? { 'g p': () => go('/lists/pool') } : {}),
    ...(holdsRole(account, 'supervisor', 'auditor') ? { 'g s': () => go('/supervision/cases') } : {}),
    ...(holdsRole(account, 'window-clerk') ? { n: () => go('/register') } : {}),
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
    return <ChangePassword open required onClose={() => void leave()} onChanged={() => void leave()} />;
  }
  return (
    <>
      <a href="#page-content" className={`${styles.skip} on-screen`}>
        {t('frame.skip')}
      </a>
      <OtherPersonBar />
      <TopBar
        onSearch={() => setOpen('search')}
        onMenu={() => setOpen('menu')}
        onShortcuts={() => setOpen('shortcuts')}
        onChangePassword={() => setOpen('password')}
        onSignOut={() => void leave()}
      />
      <div className={styles.body}>
        <SideNavigation />
        <main id="page-content" tabIndex={-1} className={styles.content}>
          <Outlet />
        </main>
      </div>
      <Drawer open={open === 'menu'} onClose={close} placement="left" title={t('frame.navigation')} size={280}>
        <nav aria-label={t('frame.navigation')}>
          <NavigationList onGo={close} />
        </nav>
      </Drawer>
      <SearchPalette open={open === 'search'} onClose={close} />
      <ShortcutHelp open={open === 'shortcuts'} onClose={close} />
      <ChangePassword open={open === 'password'} onClose={close} onChanged={() => void leave()} />
      <SignInAgain onLeave={() => void leave()} />
    </>
  );
};
