import { Inject, Injectable } from '@nestjs/common';
import { addressBlock } from '@one-window/inputs';
import { Clock, Metrics } from '@one-window/platform';
import { POOL } from '@one-window/service-host';
import type { Pool, PoolClient } from 'pg';
import { Counter } from 'prom-client';

/** Attempts that came to nothing: told one by one up to a point, and counted always. */
export const failedEntries = [
  'wrong-password',
  'wrong-code',
  'wrong-key',
  'unknown-name',
  'unknown-identity',
  'refused-while-locked',
  'refused-address',
  'refused-ended-key',
] as const;

/** What the log of signing in tells auditors. */
export const signInLogEntries = [
  'signed-in',
  ...failedEntries,
  'refused-blocked',
  'refresh-token-reused',
  'signed-out',
  'password-changed',
  'password-reset',
  'account-created',
  'account-blocked',
  'account-unlocked',
  'account-deactivated',
  'account-reactivated',
  'recovery-code-used',
  'second-factor-set',
  'second-factor-removed',
  'second-factor-reset',
  'signed-in-by-provider',
  'identity-linked',
  'identity-unlinked',
  'machine-account-created',
  'machine-key-made',
  'machine-key-revoked',
  'machine-account-ended',
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

export interface FailedAttempt {
  what: (typeof failedEntries)[number];
  accountId?: string;
  remoteAddress: string;
}

/** Failures alike of one hour that are told one by one; the others are counted with them. */
export const TOLD_ONE_BY_ONE = 10;
/** Counters that one hour may open; further addresses are counted together. */
export const COUNTERS_OF_AN_HOUR = 500;
const OTHER_ADDRESSES = 'other';
const HOUR = 3_600_000;

/**
 * The log of signing in; the service's role can neither change nor remove its entries. A flood of guesses does not make
 * it grow without end: failures alike (kind, account, address, hour) are told ten times and counted beside the log.
 */
@Injectable()
export class SignInLog {
  private readonly outcomes: Counter<'outcome'>;

  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly clock: Clock,
    { registry }: Metrics,
  ) {
    this.outcomes = new Counter({
      name: 'one_window_sign_in_total',
      help: 'Attempts to sign in by outcome, as in the log of signing in',
      labelNames: ['outcome'],
      registers: [registry],
    });
  }

  async append(entry: SignInLogEntry, client: Pool | PoolClient = this.pool): Promise<void> {
    if (entry.what.startsWith('signed-in') || entry.what === 'refused-blocked')
      this.outcomes.inc({ outcome: entry.what });
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

  /** Counts a failure, and tells it while there are few alike; one statement, the same for every name. */
  async failed({ what, accountId, remoteAddress }: FailedAttempt): Promise<void> {
    this.outcomes.inc({ outcome: what });
    const now = this.clock.machineMilliseconds();
    await this.pool.query({
      name: 'count-failed-sign-in',
      text: `with place as (
               select case when (select count(*) from failed_sign_in where hour = $1) < $7 or exists (
                        select from failed_sign_in
                         where hour = $1 and what = $2 and account_id is not distinct from $3 and address = $4)
                      then $4 else '${OTHER_ADDRESSES}' end as address
             ), counted as (
               insert into failed_sign_in as f (hour, what, account_id, address, count, first_at, last_at)
                 select $1, $2, $3, address, 1, $5, $5 from place
                 on conflict (hour, what, account_id, address)
                   do update set count = f.count + 1, last_at = excluded.last_at
               returning count
             )
             insert into sign_in_log (at, what, account_id, remote_address)
               select $5, $2, $3, $6 from counted where count <= $8`,
      values: [
        new Date(now - (now % HOUR)),
        what,
        accountId ?? null,
        addressBlock(remoteAddress),
        new Date(now),
        remoteAddress,
        COUNTERS_OF_AN_HOUR,
        TOLD_ONE_BY_ONE,
      ],
    });
  }
}
