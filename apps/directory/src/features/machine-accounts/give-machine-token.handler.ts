import { Inject, Injectable } from '@nestjs/common';
import type { Scope } from '@one-window/contracts';
import { Clock, type MachineKeyVerdict } from '@one-window/platform';
import { POOL } from '@one-window/service-host';
import type { Pool } from 'pg';
import { SignInAttempts } from '../../accounts/sign-in-attempts';
import { SignInLog } from '../../accounts/sign-in-log';
import { ACCESS_TOKEN_SECONDS } from '../../domain/refresh-token';
import { AccessTokens } from '../../tokens/access-tokens';
import { hashOfKey } from './machine-accounts';
import type { MachineTokenRequest } from './machine-token.request';

interface KeyRow {
  keyId: string;
  machineAccountId: string;
  name: string;
  organisationId: string;
  organisationName: string;
  scopes: Scope[];
  expiresAt: Date;
}

/**
 * Gives the token of a machine account to a service that was shown its key. A key that is none counts as a guess from its
 * address (ADR 0012), and a right key is never refused for what others guessed there. One that has ended is no guess: a
 * program that was forgotten and goes on with it would shut out the people behind the same address.
 */
@Injectable()
export class GiveMachineToken {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly clock: Clock,
    private readonly attempts: SignInAttempts,
    private readonly accessTokens: AccessTokens,
    private readonly log: SignInLog,
  ) {}

  async execute({ key, remoteAddress }: MachineTokenRequest): Promise<MachineKeyVerdict> {
    const now = this.clock.machineMilliseconds();
    const { rows } = await this.pool.query<KeyRow>({
      name: 'use-machine-key',
      text: `with used as (
               update machine_key set last_used_at = $2, last_address = $3
                where hash = $1 and revoked_at is null and expires_at > $2
                returning id, machine_account_id, scopes, expires_at)
             select k.id as "keyId", m.id as "machineAccountId", m.name, o.id as "organisationId",
                    o.name as "organisationName", k.scopes, k.expires_at as "expiresAt"
               from used k join machine_account m on m.id = k.machine_account_id
               join organisation o on o.id = m.organisation_id`,
      values: [hashOfKey(key), new Date(now), remoteAddress],
    });
    const row = rows[0];
    if (!row) return (await this.ended(key, remoteAddress)) ?? (await this.refuse(remoteAddress, now));
    const accessToken = await this.accessTokens.issueToMachine({ ...row, expiresAt: row.expiresAt.getTime() });
    const left = Math.floor((row.expiresAt.getTime() - now) / 1000);
    return { accessToken, expiresInSeconds: Math.min(ACCESS_TOKEN_SECONDS, left) };
  }

  private async ended(key: string, remoteAddress: string): Promise<MachineKeyVerdict | undefined> {
    const { rows } = await this.pool.query<{ accountId: string }>({
      name: 'ended-machine-key',
      text: 'select machine_account_id as "accountId" from machine_key where hash = $1',
      values: [hashOfKey(key)],
    });
    if (!rows[0]) return undefined;
    await this.log.failed({ what: 'refused-ended-key', accountId: rows[0].accountId, remoteAddress });
    return { refused: 'machine-key-ended' };
  }

  private async refuse(remoteAddress: string, now: number): Promise<MachineKeyVerdict> {
    const keys = this.attempts.keysOfAddress(remoteAddress);
    const taken = await this.attempts.take(keys, now);
    if ('closed' in taken) {
      await this.log.failed({ what: 'refused-address', remoteAddress });
      return { refused: 'too-many-requests', retryAfterSeconds: taken.closed.retryAfterSeconds };
    }
    await this.log.failed({ what: 'wrong-key', remoteAddress });
    return { refused: 'unauthenticated' };
  }
}
