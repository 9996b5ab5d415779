import { Inject, Injectable } from '@nestjs/common';
import { POOL } from '@one-window/messaging';
import { Clock } from '@one-window/platform';
import type { Pool, PoolClient } from 'pg';

/** What the log of signing in tells auditors. */
export const signInLogEntries = [
  'signed-in',
  'wrong-password',
  'unknown-name',
  'refused-while-locked',
  'refused-blocked',
  'refresh-token-reused',
  'signed-out',
  'password-changed',
  'account-created',
  'account-blocked',
  'account-unlocked',
  'account-deactivated',
  'signing-key-rotated',
] as const;

export interface SignInLogEntry {
  what: (typeof signInLogEntries)[number];
  /** The account it happened to; absent for a name that nobody has, which is not kept. */
  accountId?: string;
  /** The administrator who did it. */
  byAccountId?: string;
  remoteAddress?: string;
}

/** Appends to the log of signing in; the service's role can neither change nor remove entries. */
@Injectable()
export class SignInLog {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly clock: Clock,
  ) {}

  async append(entry: SignInLogEntry, client: Pool | PoolClient = this.pool): Promise<void> {
    await client.query({
      name: 'append-sign-in-log',
      text: 'insert into sign_in_log (at, what, account_id, by_account_id, remote_address) values ($1, $2, $3, $4, $5)',
      values: [
        this.clock.machineNow(),
        entry.what,
        entry.accountId ?? null,
        entry.byAccountId ?? null,
        entry.remoteAddress ?? null,
      ],
    });
  }
}
