import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '@one-window/platform';
import { FieldCipher } from '@one-window/privacy';
import { POOL } from '@one-window/service-host';
import { Secret, TOTP } from 'otpauth';
import type { Pool, PoolClient } from 'pg';
import {
  CODE_DIGITS,
  readCode,
  RECOVERY_CODES,
  recoveryCode,
  STEP_SECONDS,
  WINDOW_STEPS,
} from '../domain/second-factor';
import { recoverySecret } from './one-time-password';
import { type ComparePassword, Passwords } from './passwords';

/** Bytes of a key: as long as the output of the hash (RFC 4226 section 4, R6). */
const KEY_BYTES = 20;
/** What authenticators write above the code. */
const ISSUER = '一窗解纷 One Window';

interface FactorRow {
  sealed_key: string;
  confirmed_at: Date | null;
  last_step: string;
}

/** A code that was right, not yet used up: the step it belongs to, or the number of the recovery code. */
export type RightCode = { kind: 'authenticator'; step: number } | { kind: 'recovery'; number: number };

/** The first code of a key: the step it belongs to, and the key as it is kept. */
export interface FirstProof {
  step: number;
  sealedKey: string;
}

/** `codes` are told once, `hashes` are kept. */
export interface RecoveryCodes {
  codes: string[];
  hashes: string[];
}

/** A key while it is set up: as text in base32 (RFC 4648), and as the address that a QR code holds. */
export interface NewKey {
  key: string;
  uri: string;
}

/**
 * Second factors by time (TOTP, RFC 6238): HMAC-SHA-1, six digits, thirty seconds, which is what every authenticator
 * reads. Keys are sealed; every code and every recovery code works once. By the machine's clock.
 */
@Injectable()
export class SecondFactors {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly cipher: FieldCipher,
    private readonly clock: Clock,
    private readonly passwords: Passwords,
  ) {}

  /** Begins anew with another key; false where one is in use. */
  async begin(accountId: string, username: string): Promise<NewKey | false> {
    const secret = new Secret({ size: KEY_BYTES });
    const { rowCount } = await this.pool.query(
      `insert into second_factor (account_id, sealed_key, begun_at) values ($1, $2, $3)
         on conflict (account_id) do update set sealed_key = excluded.sealed_key, begun_at = excluded.begun_at,
           last_step = 0 where second_factor.confirmed_at is null`,
      [accountId, this.cipher.encrypt(secret.base32, placeOf(accountId)), this.clock.machineNow()],
    );
    if (rowCount === 0) return false;
    return { key: secret.base32, uri: authenticator(secret.base32, username).toString() };
  }

  /** What the first code of a key that waits for it proves; `absent` where none waits, nothing where it is wrong. */
  async firstProof(accountId: string, code: string): Promise<FirstProof | undefined | 'absent'> {
    const row = await this.row(accountId);
    if (!row || row.confirmed_at) return 'absent';
    const right = this.rightDigits(accountId, row, code);
    return right && { step: right.step, sealedKey: row.sealed_key };
  }

  /** New recovery codes with their hashes; made before a transaction, as hashing takes its time. */
  async newRecoveryCodes(): Promise<RecoveryCodes> {
    const codes: string[] = [];
    const hashes: string[] = [];
    for (let number = 1; number <= RECOVERY_CODES; number += 1) {
      const secret = recoverySecret();
      codes.push(recoveryCode(number, secret));
      hashes.push(await this.passwords.hash(secret));
    }
    return { codes, hashes };
  }

  /** The very key whose code was shown is in use from now on; false when another one was begun meanwhile. */
  async confirm(
    client: PoolClient,
    accountId: string,
    { step, sealedKey }: FirstProof,
    { hashes }: RecoveryCodes,
  ): Promise<boolean> {
    const { rowCount } = await client.query(
      `update second_factor set confirmed_at = $2, last_step = $3
        where account_id = $1 and sealed_key = $4 and confirmed_at is null`,
      [accountId, this.clock.machineNow(), step, sealedKey],
    );
    if (rowCount === 0) return false;
    await client.query(
      `insert into recovery_code (account_id, number, code_hash)
         select $1, number, code_hash from unnest($2::text[]) with ordinality as c (code_hash, number)`,
      [accountId, hashes],
    );
    return true;
  }

  /** Whether a typed code is right now; nothing is used up. `compare`: in the turn of whoever signs in. */
  async right(accountId: string, code: string, compare: ComparePassword): Promise<RightCode | undefined> {
    const row = await this.row(accountId);
    if (!row?.confirmed_at) return undefined;
    const typed = readCode(code);
    if (typed?.kind !== 'recovery') return this.rightDigits(accountId, row, code);
    const { rows } = await this.pool.query<{ code_hash: string }>(
      'select code_hash from recovery_code where account_id = $1 and number = $2 and used_at is null',
      [accountId, typed.number],
    );
    return (await compare(rows[0]?.code_hash, typed.secret)) ? { kind: 'recovery', number: typed.number } : undefined;
  }

  /** Uses a right code up; false when somebody else was faster with the same one. */
  async use(client: PoolClient, accountId: string, code: RightCode): Promise<boolean> {
    const { rowCount } =
      code.kind === 'authenticator'
        ? await client.query('update second_factor set last_step = $2 where account_id = $1 and last_step < $2', [
            accountId,
            code.step,
          ])
        : await client.query(
            'update recovery_code set used_at = $3 where account_id = $1 and number = $2 and used_at is null',
            [accountId, code.number, this.clock.machineNow()],
          );
    return rowCount === 1;
  }

  /** Recovery codes that are left. */
  async recoveryCodesLeft(accountId: string): Promise<number> {
    const { rows } = await this.pool.query<{ left: number }>(
      'select count(*)::int as left from recovery_code where account_id = $1 and used_at is null',
      [accountId],
    );
    return rows[0]?.left ?? 0;
  }

  /** The account signs in by its password alone again; false where it did so already. */
  async remove(client: PoolClient, accountId: string): Promise<boolean> {
    const { rowCount } = await client.query(
      'delete from second_factor where account_id = $1 and confirmed_at is not null',
      [accountId],
    );
    return rowCount === 1;
  }

  private async row(accountId: string): Promise<FactorRow | undefined> {
    const { rows } = await this.pool.query<FactorRow>({
      name: 'second-factor-of-account',
      text: 'select sealed_key, confirmed_at, last_step from second_factor where account_id = $1',
      values: [accountId],
    });
    return rows[0];
  }

  private rightDigits(accountId: string, row: FactorRow, code: string) {
    const typed = readCode(code);
    if (typed?.kind !== 'authenticator') return undefined;
    const timestamp = this.clock.machineMilliseconds();
    const totp = authenticator(this.cipher.decrypt(row.sealed_key, placeOf(accountId)));
    const away = totp.validate({ token: typed.digits, timestamp, window: WINDOW_STEPS });
    if (away === null) return undefined;
    const step = Math.floor(timestamp / 1000 / STEP_SECONDS) + away;
    // A code works once (RFC 6238 5.2), and so does none that came before it.
    return step > Number(row.last_step) ? ({ kind: 'authenticator', step } as const) : undefined;
  }
}

const authenticator = (base32: string, label = ''): TOTP =>
  new TOTP({ issuer: ISSUER, label, digits: CODE_DIGITS, period: STEP_SECONDS, secret: Secret.fromBase32(base32) });

const placeOf = (accountId: string): string => `second-factor:${accountId}`;
