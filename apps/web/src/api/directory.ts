import type { Got, Posted, Sent } from './answers';
import { command, type CommandOptions, csrfToken, get, getQuietly, postWithoutSession } from './http';
import { notKeptProblem, ProblemError } from './problem';
import { markSession } from './session-mark';
import type { Account, CommandAnswer } from './types';

/**
 * Opens a browser session: the tokens stay in cookies that no script reads. Where the centre's cookies are for https and
 * the address is not, browsers keep none, and every page would only ask to sign in again. `code`: of the second factor.
 * @throws ProblemError
 */
export const signIn = async (username: string, password: string, code?: string): Promise<Account> => {
  const before = csrfToken();
  const proofs = { username, password, ...(code === undefined ? {} : { code }) };
  const answer = await postWithoutSession('/api/directory/sign-in', proofs, { 'x-session': 'cookie' });
  if (csrfToken() === before) throw new ProblemError(notKeptProblem());
  markSession(answer);
  return answer.account;
};

/** Whether one may sign in by the identity provider of the city. */
export const readProvider = (signal?: AbortSignal): Promise<Got<'/api/directory/provider'>> =>
  get('/api/directory/provider', { signal });

/** Where the button leads: a navigation, no call. `then`: path of the page that is wanted. */
export const providerAddress = (then?: string): string =>
  `/api/directory/provider/begin${then === undefined ? '' : `?${new URLSearchParams({ page: then }).toString()}`}`;

/** The code of the second factor of whom the provider vouched for in this browser. @throws ProblemError */
export const codeAfterProvider = async (code: string): Promise<Account> => {
  const answer = await postWithoutSession('/api/directory/provider/code', { code });
  markSession(answer);
  return answer.account;
};

export const signOut = (): Promise<undefined> => postWithoutSession('/api/directory/sign-out', {});

/** Who is signed in; undefined when nobody is. */
export const whoAmI = (): Promise<Account | undefined> => getQuietly('/api/directory/me');

export const changePassword = (
  currentPassword: string,
  newPassword: string,
  idempotencyKey: string,
): Promise<undefined> =>
  command('/api/directory/change-password', { body: { currentPassword, newPassword }, idempotencyKey });

export type SecondFactor = Got<'/api/directory/second-factor'>;
export type NewFactorKey = Posted<'/api/directory/second-factor/begin'>;

export const readSecondFactor = (signal?: AbortSignal): Promise<SecondFactor> =>
  get('/api/directory/second-factor', { signal });

/** A key for the authenticator, told once; in use once a first code confirms it. */
export const beginSecondFactor = (currentPassword: string, idempotencyKey: string): Promise<NewFactorKey> =>
  command('/api/directory/second-factor/begin', { body: { currentPassword }, idempotencyKey });

/** Returns the recovery codes, told once. */
export const confirmSecondFactor = async (code: string, idempotencyKey: string): Promise<readonly string[]> =>
  (await command('/api/directory/second-factor/confirm', { body: { code }, idempotencyKey })).recoveryCodes;

export const removeSecondFactor = (
  body: Sent<'/api/directory/second-factor/remove'>,
  idempotencyKey: string,
): Promise<undefined> => command('/api/directory/second-factor/remove', { body, idempotencyKey });

/** The centre's clock, which demonstrations may move. */
export type CentreClock = Got<'/api/directory/clock'>;

export const readClock = (signal?: AbortSignal): Promise<CentreClock> => get('/api/directory/clock', { signal });

export const moveClock = (body: Sent<'/api/directory/clock'>, idempotencyKey: string): Promise<CommandAnswer> =>
  command('/api/directory/clock', { body, idempotencyKey });

export type Region = Got<'/api/directory/regions'>[number];

/** Regions directly below one; without it, the city. */
export const regions = (parent?: string, signal?: AbortSignal): Promise<Region[]> =>
  get('/api/directory/regions', { query: { parent }, signal });

export type Organisation = Got<'/api/directory/organisations'>['items'][number];
export type Mediator = Got<'/api/directory/mediators'>['items'][number];

export const organisations = (
  query: { cursor?: string; limit?: number; kind?: string; disputeKind?: string; region?: string },
  signal?: AbortSignal,
): Promise<Got<'/api/directory/organisations'>> => get('/api/directory/organisations', { query, signal });

/** With its mediators, and the version of its entry. */
export type OrganisationWhole = Got<'/api/directory/organisations/{organisationId}'>;

export const organisationWithMediators = (organisationId: string, signal?: AbortSignal): Promise<OrganisationWhole> =>
  get('/api/directory/organisations/{organisationId}', { at: { organisationId }, signal });

export type OrganisationEntry = Sent<'/api/directory/organisations'>;

/** Registers an organisation; the answer names it as `caseId`. */
export const registerOrganisation = (body: OrganisationEntry, idempotencyKey: string): Promise<CommandAnswer> =>
  command('/api/directory/organisations', { body, idempotencyKey });

export const changeOrganisation = (
  organisationId: string,
  body: OrganisationEntry,
  options: CommandOptions,
): Promise<CommandAnswer> =>
  command('/api/directory/organisations/{organisationId}/change', { at: { organisationId }, body, ...options });

export type PresenceEntry = Sent<'/api/directory/organisations/{organisationId}/set-presence'>;

export const setPresence = (
  organisationId: string,
  body: PresenceEntry,
  options: CommandOptions,
): Promise<CommandAnswer> =>
  command('/api/directory/organisations/{organisationId}/set-presence', { at: { organisationId }, body, ...options });

export type MediatorEntry = Sent<'/api/directory/organisations/{organisationId}/mediators'>;

/** Registers a mediator of an organisation. */
export const registerMediator = (
  organisationId: string,
  body: MediatorEntry,
  options: CommandOptions,
): Promise<CommandAnswer> =>
  command('/api/directory/organisations/{organisationId}/mediators', { at: { organisationId }, body, ...options });

export const changeMediator = (
  at: { organisationId: string; mediatorId: string },
  body: MediatorEntry,
  options: CommandOptions,
): Promise<CommandAnswer> =>
  command('/api/directory/organisations/{organisationId}/mediators/{mediatorId}/change', { at, body, ...options });

/** Whoever leaves loses the accounts and the appointments. */
export const releaseMediator = (
  at: { organisationId: string; mediatorId: string },
  reason: string,
  options: CommandOptions,
): Promise<CommandAnswer> =>
  command('/api/directory/organisations/{organisationId}/mediators/{mediatorId}/leave', {
    at,
    body: { reason },
    ...options,
  });

export const closeOrganisation = (
  organisationId: string,
  body: Sent<'/api/directory/organisations/{organisationId}/close'>,
  options: CommandOptions,
): Promise<CommandAnswer> =>
  command('/api/directory/organisations/{organisationId}/close', { at: { organisationId }, body, ...options });

export const reopenOrganisation = (
  organisationId: string,
  reason: string,
  options: CommandOptions,
): Promise<CommandAnswer> =>
  command('/api/directory/organisations/{organisationId}/reopen', {
    at: { organisationId },
    body: { reason },
    ...options,
  });

export type OrganisationHistoryEntry = Got<'/api/directory/organisations/{organisationId}/history'>['items'][number];

/** The newest first. */
export const organisationHistory = async (
  organisationId: string,
  signal?: AbortSignal,
): Promise<readonly OrganisationHistoryEntry[]> =>
  (await get('/api/directory/organisations/{organisationId}/history', { at: { organisationId }, signal })).items;
