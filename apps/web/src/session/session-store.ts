import { useSyncExternalStore } from 'react';
import { signOut, whoAmI } from '../api/directory';
import { actFor, keepSession, renewSession } from '../api/http';
import { ProblemError } from '../api/problem';
import { forgetSession, leftAlone, onSessionMarked } from '../api/session-mark';
import type { Account, Role } from '../api/types';

/** Whose page this is, and whether they can act. */
export interface Session {
  account?: Account;
  /** The session ended while the page was open: the person is asked to sign in again. */
  interrupted: boolean;
  /** Somebody else has signed in on this browser since; `name` is empty until it is known. */
  displacedBy?: { name: string };
}

/** How often a page that nobody touches looks whether its session may be over. */
const LOOK_MILLISECONDS = 30_000;

let session: Session = { interrupted: false };
let asked: Promise<Session> | undefined;

/** Calls that wait for the person of this page. */
class Wait {
  private waiting: { promise: Promise<boolean>; resume: (signedIn: boolean) => void } | undefined;

  /** True once they are signed in again, false when they will not be. */
  until(): Promise<boolean> {
    if (!this.waiting) {
      let settle: (signedIn: boolean) => void = () => undefined;
      const promise = new Promise<boolean>((resolve) => {
        settle = resolve;
      });
      this.waiting = { promise, resume: settle };
    }
    return this.waiting.promise;
  }

  end(signedIn: boolean): void {
    const { resume } = this.waiting ?? {};
    this.waiting = undefined;
    resume?.(signedIn);
  }
}

/** Until the question to sign in again is answered, and until the cookies are this person's again. */
const answered = new Wait();
const ours = new Wait();
const listeners = new Set<() => void>();

const change = (next: Session): void => {
  session = next;
  actFor(next.account?.accountId);
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
  answered.end(signedIn);
  ours.end(signedIn);
};

/** The person has signed in, for the first time or again above an open page. */
export const startSession = (account: Account): void => {
  asked = Promise.resolve(session);
  change({ account, interrupted: false });
  resume(true);
};

/** What the account may do has changed: new tokens, and the account as it is now. @throws ProblemError */
export const reloadAccount = async (): Promise<void> => {
  await renewSession();
  const account = await whoAmI();
  if (account) startSession(account);
};

/** True while the person leaves: what still runs in the background asks nobody to sign in again. */
let leaving = false;

/** Ends the session on the server; one that is over already is left all the same. @throws ProblemError: not reached. */
export const leaveSession = async (): Promise<void> => {
  leaving = true;
  // The cookies are another person's: their session goes on.
  if (session.displacedBy) return;
  try {
    await signOut();
    forgetSession();
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

/** Opens the window in which the person of this page signs in again. */
export const signInAgain = (): void => {
  if (session.account && !session.interrupted) change({ ...session, interrupted: true });
};

/** Closes it; for a page that another person's session has displaced, and which can be left open. */
export const signInLater = (): void => {
  change({ ...session, interrupted: false });
  answered.end(false);
};

/** Whose cookies the browser has now, for the bar; a name that cannot be had stays empty. */
const displaced = (): void => {
  const { account } = session;
  if (!account || session.displacedBy) return;
  change({ account, interrupted: false, displacedBy: { name: '' } });
  void whoAmI().then(
    (now) => {
      if (now && session.displacedBy) change({ ...session, displacedBy: { name: now.name } });
    },
    () => undefined,
  );
};

keepSession({
  askToSignIn: () => {
    if (!session.account || leaving) return Promise.resolve(false);
    signInAgain();
    return answered.until();
  },
  displaced,
  ours: () => (session.displacedBy ? ours.until() : Promise.resolve(true)),
});

onSessionMarked((accountId) => {
  const { account, interrupted, displacedBy } = session;
  if (!account || leaving) return;
  if (accountId === undefined) return signInAgain();
  if (accountId !== account.accountId) return displaced();
  if (!interrupted && !displacedBy) return;
  // The same person has signed in again in another window.
  change({ account, interrupted: false });
  resume(true);
});

setInterval(() => {
  if (session.account && !session.displacedBy && leftAlone()) signInAgain();
}, LOOK_MILLISECONDS);

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
