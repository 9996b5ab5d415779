/**
 * What the windows of one browser know together of the session behind their cookies: whose it is and how fresh. Kept in
 * localStorage, whose changes reach every other window, over plain HTTP too. Ids and instants only.
 */
export interface SessionMark {
  accountId: string;
  /** Milliseconds since the epoch by this machine's stopwatch: signing in or the last refresh, by any window. */
  renewedAt: number;
  /** Life of the access token, seconds. */
  tokenSeconds: number;
  /** Without a refresh for so long the session has ended, seconds. */
  idleSeconds: number;
}

/** Answer to signing in or refreshing, as far as the mark needs it. */
export interface SessionAnswer {
  account: { accountId: string };
  expiresInSeconds: number;
  idleEndSeconds: number;
}

const KEY = 'one-window.session';
/** A token is renewed a little before it expires, so that no call meets an expired one. */
const EARLY_MILLISECONDS = 20_000;

/** Machine time that no correction of its clock moves while the page is open, comparable between windows. */
export const stopwatch = (): number => performance.timeOrigin + performance.now();

const parsed = (text: string | null): SessionMark | undefined => {
  if (text === null) return undefined;
  try {
    return JSON.parse(text) as SessionMark;
  } catch {
    return undefined;
  }
};

export const sessionMark = (): SessionMark | undefined => parsed(localStorage.getItem(KEY));

export const markSession = ({ account, expiresInSeconds, idleEndSeconds }: SessionAnswer): void => {
  const mark: SessionMark = {
    accountId: account.accountId,
    renewedAt: stopwatch(),
    tokenSeconds: expiresInSeconds,
    idleSeconds: idleEndSeconds,
  };
  localStorage.setItem(KEY, JSON.stringify(mark));
};

export const forgetSession = (): void => localStorage.removeItem(KEY);

const age = ({ renewedAt }: SessionMark): number => stopwatch() - renewedAt;

/** The access token has expired or is about to. */
export const wantsRenewal = (): boolean => {
  const mark = sessionMark();
  return mark !== undefined && age(mark) > mark.tokenSeconds * 1000 - EARLY_MILLISECONDS;
};

/** Nobody has used the session, in any window, for as long as it may be left alone. */
export const leftAlone = (): boolean => {
  const mark = sessionMark();
  return mark !== undefined && age(mark) > mark.idleSeconds * 1000;
};

/** Told whenever another window signs somebody in (their account id), renews, or signs out (undefined). */
export const onSessionMarked = (hear: (accountId: string | undefined) => void): void => {
  globalThis.addEventListener('storage', ({ key, newValue }) => {
    if (key === KEY) hear(parsed(newValue)?.accountId);
  });
};
