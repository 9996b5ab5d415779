import { command, get } from './http';
import type { Page, Role } from './types';

/** An account as administrators see it. */
export interface ListedAccount {
  accountId: string;
  username: string;
  name: string;
  roles: Role[];
  organisationId: string;
  organisationName: string;
  mediatorId: string | null;
  demonstration: boolean;
  /** False once deactivated. */
  active: boolean;
  /** Locked by an administrator. */
  blocked: boolean;
  /** After too many wrong passwords. */
  lockedUntil: string | null;
  /** The first or a reset password was not changed yet. */
  passwordChangeRequired: boolean;
  /** Holds roles that belong to different people. */
  rolesConflict: boolean;
}

/** In the order of user names, after the one given. */
export const accounts = (
  query: { cursor?: string | undefined; limit?: number },
  signal?: AbortSignal,
): Promise<Page<ListedAccount>> => get('/api/directory/accounts', query, signal);

export interface NewAccount {
  username: string;
  name: string;
  roles: Role[];
  organisationId: string;
  mediatorId?: string;
}

/** The house makes the first password and tells it this once. */
export const createAccount = (
  account: NewAccount,
  idempotencyKey: string,
): Promise<{ accountId: string; oneTimePassword: string }> =>
  command('/api/directory/accounts', account, { idempotencyKey });

export const accountChanges = ['lock', 'unlock', 'deactivate', 'reactivate'] as const;
export type AccountChange = (typeof accountChanges)[number];

export const changeAccount = (accountId: string, change: AccountChange, idempotencyKey: string): Promise<void> =>
  command(`/api/directory/accounts/${accountId}/${change}`, {}, { idempotencyKey });

/** A new password, told this once and changed at the next sign-in. */
export const resetPassword = (accountId: string, idempotencyKey: string): Promise<{ oneTimePassword: string }> =>
  command(`/api/directory/accounts/${accountId}/reset-password`, {}, { idempotencyKey });

/** `signsFrom`: instant on the machine's clock. */
export const rotateSigningKey = (idempotencyKey: string): Promise<{ kid: string; signsFrom: string }> =>
  command('/api/directory/rotate-signing-key', {}, { idempotencyKey });

export interface SignInLogEntry {
  id: string;
  at: string;
  what: string;
  accountId: string | null;
  username: string | null;
  byUsername: string | null;
  remoteAddress: string | null;
}

/** The newest first; auditors only. */
export const signInLog = (
  query: { cursor?: string | undefined; limit?: number },
  signal?: AbortSignal,
): Promise<Page<SignInLogEntry>> => get('/api/directory/sign-in-log', query, signal);

export interface Attack {
  /** Wrong passwords, and attempts that a limit turned away. */
  failures: number;
  refused: number;
  lastAt: string;
}

export interface AttackedAccount extends Attack {
  /** Null: names that nobody has, together. */
  accountId: string | null;
  username: string | null;
  addresses: number;
}

export interface AttackingAddress extends Attack {
  address: string;
  accounts: number;
}

export interface SignInAttacks {
  since: string;
  accounts: AttackedAccount[];
  addresses: AttackingAddress[];
}

/** The last day; auditors and administrators. */
export const signInAttacks = (signal?: AbortSignal): Promise<SignInAttacks> =>
  get('/api/directory/sign-in-attacks', {}, signal);
