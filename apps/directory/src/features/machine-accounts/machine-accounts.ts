import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Actor, Problem } from '@one-window/contracts';
import { Clock, newId } from '@one-window/platform';
import { DatabaseError, type PoolClient } from 'pg';
import { Administration } from '../../accounts/administration';
import { SignInLog } from '../../accounts/sign-in-log';
import { CENTRE_ID } from '../../centre-organisation';
import { endsAfterOverlap, expiresAfter, foldScopes, keyPrefix, keyText } from '../../domain/machine-account';
import { SessionEndings } from '../../tokens/session-endings';
import type { CreateMachineAccountRequest, MakeKeyRequest, RotateKeyRequest } from './machine-account.request';

/** 256 bits: a key cannot be guessed, so that a fast hash keeps it. */
const SECRET_BYTES = 32;
const ID_BYTES = 5;

/** A key that was just made; `key` is told once. */
export interface MadeKey {
  machineAccountId: string;
  keyId: string;
  key: string;
  prefix: string;
  /** ISO 8601 UTC. */
  expiresAt: string;
}

export const hashOfKey = (key: string): string => createHash('sha256').update(key).digest('hex');

/**
 * What administrators do with the accounts of programs (docs/adr/0039): make one with its first key, make the next key with
 * an overlap, revoke a key, end the account. The id of a key is its session: whoever hears that it ended refuses it.
 */
@Injectable()
export class MachineAccounts {
  constructor(
    private readonly clock: Clock,
    private readonly administration: Administration,
    private readonly endings: SessionEndings,
    private readonly log: SignInLog,
  ) {}

  /** @throws Problem machine-name-taken. */
  async create({ name, ...key }: CreateMachineAccountRequest, by: Actor): Promise<MadeKey> {
    return await this.administration.act(by, async (client) => {
      const machineAccountId = newId();
      await this.insert(client, machineAccountId, name, by);
      await this.log.append(
        { what: 'machine-account-created', accountId: machineAccountId, byAccountId: by.accountId },
        client,
      );
      return await this.make(client, machineAccountId, key, by);
    });
  }

  /** Another key; those before end after the overlap. @throws Problem machine-account-not-found, machine-account-ended. */
  async rotate(machineAccountId: string, { overlapHours, ...key }: RotateKeyRequest, by: Actor): Promise<MadeKey> {
    const made = await this.administration.act(by, async (client) => {
      await this.refuseUnlessOpen(client, machineAccountId);
      const now = this.clock.machineMilliseconds();
      const { rows } = await client.query<{ id: string; expires_at: Date }>(
        'select id, expires_at from machine_key where machine_account_id = $1 and revoked_at is null and expires_at > $2',
        [machineAccountId, new Date(now)],
      );
      for (const { id, expires_at } of rows) {
        const ends = endsAfterOverlap(expires_at.getTime(), overlapHours, now);
        await client.query('update machine_key set expires_at = $2 where id = $1', [id, new Date(ends)]);
      }
      if (overlapHours === 0)
        await this.revokeWhere(
          client,
          machineAccountId,
          rows.map(({ id }) => id),
        );
      return await this.make(client, machineAccountId, key, by);
    });
    this.endings.publish();
    return made;
  }

  /** @throws Problem machine-account-not-found, machine-key-not-found. */
  async revoke(machineAccountId: string, keyId: string, by: Actor): Promise<void> {
    await this.administration.act(by, async (client) => {
      const { rowCount } = await client.query('select from machine_key where id = $1 and machine_account_id = $2', [
        keyId,
        machineAccountId,
      ]);
      if (rowCount === 0) throw new Problem('machine-key-not-found');
      await this.revokeWhere(client, machineAccountId, [keyId]);
      await this.log.append(
        { what: 'machine-key-revoked', accountId: machineAccountId, byAccountId: by.accountId },
        client,
      );
    });
    this.endings.publish();
  }

  /** Ends the account with all its keys, for good: what it did keeps its name. @throws Problem machine-account-not-found. */
  async end(machineAccountId: string, by: Actor): Promise<void> {
    await this.administration.act(by, async (client) => {
      const { rows } = await client.query<{ id: string }>(
        `with ended as (update machine_account set deactivated_at = coalesce(deactivated_at, $2) where id = $1 returning id)
         select k.id from ended left join machine_key k on k.machine_account_id = ended.id`,
        [machineAccountId, this.clock.machineNow()],
      );
      if (rows.length === 0) throw new Problem('machine-account-not-found');
      await this.revokeWhere(
        client,
        machineAccountId,
        rows.map(({ id }) => id),
      );
      await this.log.append(
        { what: 'machine-account-ended', accountId: machineAccountId, byAccountId: by.accountId },
        client,
      );
    });
    this.endings.publish();
  }

  private async insert(client: PoolClient, id: string, name: string, by: Actor): Promise<void> {
    try {
      await client.query(
        'insert into machine_account (id, name, organisation_id, created_at, created_by) values ($1, $2, $3, $4, $5)',
        [id, name, CENTRE_ID, this.clock.machineNow(), by.accountId],
      );
    } catch (error) {
      if (error instanceof DatabaseError && error.constraint === 'machine_account_name_key')
        throw new Problem('machine-name-taken', { field: 'name' });
      throw error;
    }
  }

  private async make(
    client: PoolClient,
    machineAccountId: string,
    { scopes, expiresInDays }: MakeKeyRequest,
    by: Actor,
  ): Promise<MadeKey> {
    const id = randomBytes(ID_BYTES).toString('hex');
    const key = keyText(id, randomBytes(SECRET_BYTES).toString('base64url'));
    const keyId = newId();
    const now = this.clock.machineMilliseconds();
    const expiresAt = new Date(expiresAfter(expiresInDays, now)).toISOString();
    await client.query(
      `insert into machine_key (id, machine_account_id, prefix, hash, scopes, made_at, made_by, expires_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        keyId,
        machineAccountId,
        keyPrefix(id),
        hashOfKey(key),
        foldScopes(scopes),
        new Date(now),
        by.accountId,
        expiresAt,
      ],
    );
    await this.log.append({ what: 'machine-key-made', accountId: machineAccountId, byAccountId: by.accountId }, client);
    return { machineAccountId, keyId, key, prefix: keyPrefix(id), expiresAt };
  }

  private async revokeWhere(client: PoolClient, machineAccountId: string, ids: readonly string[]): Promise<void> {
    const { rows } = await client.query<{ id: string }>(
      `update machine_key set revoked_at = $3
        where machine_account_id = $1 and id = any($2) and revoked_at is null returning id`,
      [machineAccountId, ids, this.clock.machineNow()],
    );
    await this.endings.tell(
      client,
      rows.map(({ id }) => ({ sessionId: id, accountId: machineAccountId })),
    );
  }

  private async refuseUnlessOpen(client: PoolClient, machineAccountId: string): Promise<void> {
    const { rows } = await client.query<{ deactivated_at: Date | null }>(
      'select deactivated_at from machine_account where id = $1',
      [machineAccountId],
    );
    if (!rows[0]) throw new Problem('machine-account-not-found');
    if (rows[0].deactivated_at) throw new Problem('machine-account-ended');
  }
}
