import { useSyncExternalStore } from 'react';
import { signOut, whoAmI } from '../api/directory';
import { onSessionOver } from '../api/http';
import { ProblemError } from '../api/problem';
import type { Account, Role } from '../api/types';

/** Who uses this browser now. `interrupted`: the session ended while a page was open. */
export interface Session {
  account?: Account;
  interrupted: boolean;
}

let session: Session = { interrupted: false };
let asked: Promise<Session> | undefined;
let waiting: { promise: Promise<boolean>; resume: (signedIn: boolean) => void } | undefined;
const listeners = new Set<() => void>();

const change = (next: Session): void => {
  session = next;
  for (const listener of listeners) listener();
};

/** Asks the server once who is signed in. */
export const loadSession = (): Promise<Session> => {
  asked ??= whoAmI().then(
    (account) => {
      change({ ...(account ? { account } : {}), interrupted: false });
      return session;
    },
    (error: unknown) => {
      asked = undefined;
      throw error;
    },
  );
  return asked.then(() => session);
};

const resume = (signedIn: boolean): void => {
  const { resume: go } = waiting ?? {};
  waiting = undefined;
  go?.(signedIn);
};

/** The person has signed in, for the first time or again above an open page. */
export const startSession = (account: Account): void => {
  asked = Promise.resolve(session);
  change({ account, interrupted: false });
  resume(true);
};

/** True while the person leaves: what still runs in the background asks nobody to sign in again. */
let leaving = false;

/** Ends the session on the server; one that is over already is left all the same. @throws ProblemError: not reached. */
export const leaveSession = async (): Promise<void> => {
  leaving = true;
  try {
    await signOut();
  } catch (error) {
    if (error instanceof ProblemError && error.status >= 400 && error.status < 500) return;
    leaving = false;
    throw error;
  }
};

/** The session is over and the page with it. */
export const endSession = (): void => {
  leaving = false;
  asked = Promise.resolve(session);
  change({ interrupted: false });
  resume(false);
};

onSessionOver(() => {
  if (!session.account || leaving) return Promise.resolve(false);
  if (!waiting) {
    let settle: (signedIn: boolean) => void = () => undefined;
    const promise = new Promise<boolean>((resolve) => {
      settle = resolve;
    });
    waiting = { promise, resume: settle };
    change({ ...session, interrupted: true });
  }
  return waiting.promise;
});

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const currentSession = (): Session => session;

export const useSession = (): Session => useSyncExternalStore(subscribe, currentSession);

/** The signed-in person; only for pages inside the frame. */
export const useAccount = (): Account => {
  const { account } = useSession();
  if (!account) throw new Error('nobody is signed in');
  return account;
};

export const holdsRole = (account: Account, ...roles: readonly Role[]): boolean =>
  roles.some((role) => account.roles.includes(role));
