import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Problem } from '@one-window/contracts';
import { Clock } from '@one-window/platform';
import { POOL } from '@one-window/service-host';
import { DatabaseError, type Pool, type PoolClient } from 'pg';
import { Sessions } from '../tokens/sessions';
import { Passwords } from './passwords';

/** Somebody as a provider knows them; `sub` is unique and never reassigned within its issuer (OpenID Connect Core 2). */
export interface Identity {
  issuer: string;
  subject: string;
}

/** Which account is whose at an identity provider: one account for an identity, one identity of an issuer for an account. */
@Injectable()
export class Identities {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly clock: Clock,
    private readonly passwords: Passwords,
    private readonly sessions: Sessions,
  ) {}

  async accountOf({ issuer, subject }: Identity): Promise<string | undefined> {
    const { rows } = await this.pool.query<{ accountId: string }>({
      name: 'account-of-identity',
      text: 'select account_id as "accountId" from account_identity where issuer = $1 and subject = $2',
      values: [issuer, subject],
    });
    return rows[0]?.accountId;
  }

  /** Whether the account is still linked so. */
  async isOf(client: PoolClient, { issuer, subject }: Identity, accountId: string): Promise<boolean> {
    const { rowCount } = await client.query({
      name: 'identity-of-account',
      text: 'select from account_identity where issuer = $1 and subject = $2 and account_id = $3',
      values: [issuer, subject, accountId],
    });
    return rowCount === 1;
  }

  /**
   * Links an account. A first password that an administrator gave and nobody changed is taken away: whoever comes by the
   * provider would have to change what they were never told, and who was told it is somebody else, whose sessions end before they would be
   * worth more than the change of that password.
   * @throws Problem identity-taken, identity-linked.
   */
  async link(client: PoolClient, { issuer, subject }: Identity, accountId: string, by?: string): Promise<void> {
    try {
      await client.query(
        'insert into account_identity (issuer, subject, account_id, linked_at, linked_by) values ($1, $2, $3, $4, $5)',
        [issuer, subject, accountId, this.clock.machineNow(), by ?? null],
      );
    } catch (error) {
      if (!(error instanceof DatabaseError)) throw error;
      if (error.constraint === 'account_identity_pkey') throw new Problem('identity-taken', { field: 'subject' });
      if (error.constraint === 'account_identity_one') throw new Problem('identity-linked');
      throw error;
    }
    const first = await client.query('select from account where id = $1 and password_change_required for update', [
      accountId,
    ]);
    if (first.rowCount === 0) return;
    await client.query(
      `update account set password_hash = $2, password_change_required = false, one_time_until = null where id = $1`,
      [accountId, await this.passwords.hash(randomBytes(32).toString('base64url'))],
    );
    await this.sessions.endAllOf(client, accountId);
  }

  /** False where none was linked. */
  async unlink(client: PoolClient, issuer: string, accountId: string): Promise<boolean> {
    const { rowCount } = await client.query('delete from account_identity where issuer = $1 and account_id = $2', [
      issuer,
      accountId,
    ]);
    return rowCount === 1;
  }
}
