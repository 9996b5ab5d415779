import { everyCode, type Got, type Posted, type PostPath, type Sent } from './answers';
import { command, get } from './http';

interface PageWanted {
  cursor?: string | undefined;
  limit?: number;
}

/** An account as administrators see it. */
export type ListedAccount = Got<'/api/directory/accounts'>['items'][number];

/** In the order of user names, after the one given. */
export const accounts = (query: PageWanted, signal?: AbortSignal): Promise<Got<'/api/directory/accounts'>> =>
  get('/api/directory/accounts', { query: { ...query }, signal });

export type NewAccount = Sent<'/api/directory/accounts'>;

/** Without a password in it, the house makes the first one and tells it this once. */
export const createAccount = (body: NewAccount, idempotencyKey: string): Promise<Posted<'/api/directory/accounts'>> =>
  command('/api/directory/accounts', { body, idempotencyKey });

export type AccountChange = Exclude<
  PostPath extends infer Path
    ? Path extends `/api/directory/accounts/{accountId}/${infer Change}`
      ? Change
      : never
    : never,
  'reset-password' | 'link-identity'
>;
export const accountChanges = everyCode<AccountChange>()([
  'lock',
  'unlock',
  'deactivate',
  'reactivate',
  'reset-second-factor',
  'unlink-identity',
]);

export const changeAccount = (accountId: string, change: AccountChange, idempotencyKey: string): Promise<undefined> =>
  command(`/api/directory/accounts/{accountId}/${change}`, { at: { accountId }, idempotencyKey });

/** Links an account to its person at the identity provider. `subject`: `sub` there. */
export const linkIdentity = (accountId: string, subject: string, idempotencyKey: string): Promise<undefined> =>
  command('/api/directory/accounts/{accountId}/link-identity', {
    at: { accountId },
    body: { subject },
    idempotencyKey,
  });

/** A new password, told this once and changed at the next sign-in. */
export const resetPassword = (
  accountId: string,
  idempotencyKey: string,
): Promise<Posted<'/api/directory/accounts/{accountId}/reset-password'>> =>
  command('/api/directory/accounts/{accountId}/reset-password', { at: { accountId }, idempotencyKey });

/** `signsFrom`: instant on the machine's clock. */
export const rotateSigningKey = (idempotencyKey: string): Promise<Posted<'/api/directory/rotate-signing-key'>> =>
  command('/api/directory/rotate-signing-key', { idempotencyKey });

export type SignInLogEntry = Got<'/api/directory/sign-in-log'>['items'][number];

/** The newest first; auditors only. */
export const signInLog = (query: PageWanted, signal?: AbortSignal): Promise<Got<'/api/directory/sign-in-log'>> =>
  get('/api/directory/sign-in-log', { query: { ...query }, signal });

export type SignInAttacks = Got<'/api/directory/sign-in-attacks'>;
export type AttackedAccount = SignInAttacks['accounts'][number];
export type AttackingAddress = SignInAttacks['addresses'][number];

/** The last day; auditors and administrators. */
export const signInAttacks = (signal?: AbortSignal): Promise<SignInAttacks> =>
  get('/api/directory/sign-in-attacks', { signal });
