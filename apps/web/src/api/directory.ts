import { command, csrfToken, get, getQuietly, postWithoutSession } from './http';
import { notKeptProblem, ProblemError } from './problem';
import { markSession, type SessionAnswer } from './session-mark';
import type { Account, CommandAnswer, Page } from './types';

type SignedIn = SessionAnswer & { account: Account };

/**
 * Opens a browser session: the tokens stay in cookies that no script reads. Where the centre's cookies are for https and
 * the address is not, browsers keep none, and every page would only ask to sign in again. @throws ProblemError
 */
export const signIn = async (username: string, password: string): Promise<Account> => {
  const before = csrfToken();
  const answer = await postWithoutSession<SignedIn>(
    '/api/directory/sign-in',
    { username, password },
    { 'x-session': 'cookie' },
  );
  if (csrfToken() === before) throw new ProblemError(notKeptProblem());
  markSession(answer);
  return answer.account;
};

export const signOut = (): Promise<void> => postWithoutSession('/api/directory/sign-out', {});

/** Who is signed in; undefined when nobody is. */
export const whoAmI = (): Promise<Account | undefined> => getQuietly<Account>('/api/directory/me');

export const changePassword = (currentPassword: string, newPassword: string, idempotencyKey: string): Promise<void> =>
  command('/api/directory/change-password', { currentPassword, newPassword }, { idempotencyKey });

/** The centre's clock, which demonstrations may move. */
export interface CentreClock {
  now: string;
  offsetMilliseconds: number;
  movable: boolean;
}

export const readClock = (signal?: AbortSignal): Promise<CentreClock> => get('/api/directory/clock', undefined, signal);

export const moveClock = (body: unknown, idempotencyKey: string): Promise<CommandAnswer> =>
  command('/api/directory/clock', body, { idempotencyKey });

export interface Region {
  code: string;
  name: string;
  level: string;
  /** Code of the region one level up; null for the city. */
  parent: string | null;
}

/** Regions directly below one; without it, the city. */
export const regions = (parent?: string, signal?: AbortSignal): Promise<Region[]> =>
  get('/api/directory/regions', { parent }, signal);

export interface Organisation {
  id: string;
  code: string;
  name: string;
  shortName: string;
  kind: string;
  regionCode: string;
  presence: string;
  disputeKinds: string[];
  chargesFees: boolean;
  creditCode: string;
  telephone: string;
  address: string;
  courtCode: string | null;
}

export interface Mediator {
  id: string;
  code: string;
  organisationId: string;
  name: string;
  sex: 'male' | 'female';
  workTime: 'full-time' | 'part-time';
  specialities: string[];
  /** The account was deactivated. */
  departed: boolean;
}

export const organisations = (
  query: { cursor?: string; limit?: number; kind?: string; disputeKind?: string; region?: string },
  signal?: AbortSignal,
): Promise<Page<Organisation>> => get('/api/directory/organisations', query, signal);

export const organisationWithMediators = (
  organisationId: string,
  signal?: AbortSignal,
): Promise<Organisation & { mediators: Mediator[] }> =>
  get(`/api/directory/organisations/${organisationId}`, undefined, signal);
