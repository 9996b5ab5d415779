import { Inject, Injectable } from '@nestjs/common';
import { inTransaction } from '@one-window/case-engine';
import { Clock } from '@one-window/platform';
import { FieldCipher } from '@one-window/privacy';
import { POOL } from '@one-window/service-host';
import { calculateJwkThumbprint, type CryptoKey, exportJWK, generateKeyPair, importJWK, type JWK } from 'jose';
import type { Pool, PoolClient } from 'pg';
import { ACCESS_TOKEN_SECONDS } from '../domain/refresh-token';

const SIGNING_KEY_LOCK = 4_917_101;
/** A public key as it is published: JWK (RFC 7517) of an Ed25519 pair (RFC 8037). */
export type PublicKey = Required<Pick<JWK, 'kty' | 'crv' | 'x' | 'kid' | 'alg' | 'use'>>;

/**
 * A key is published so long before it signs: a service that fetched the keys a moment before (`max-age=60` of the
 * answer, pause of the token verifier) would else refuse the first tokens of a new key.
 */
export const PUBLISHED_BEFORE_SIGNING_SECONDS = 90;
/** And so long after the last token it signed has expired, for clocks that differ. */
const SKEW_SECONDS = 60;

export interface SigningKey {
  kid: string;
  key: CryptoKey;
}

/** A key after rotation: its id and the instant (ISO 8601 UTC, machine's clock) from which it signs. */
export interface NewSigningKey {
  kid: string;
  signsFrom: string;
}

interface SealedKeyRow {
  kid: string;
  sealed_private_key: string;
}

/** The Ed25519 keys (RFC 8037) that access tokens are signed with. The private part is stored encrypted. */
@Injectable()
export class SigningKeys {
  private latest: SigningKey | undefined;

  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly cipher: FieldCipher,
    private readonly clock: Clock,
  ) {}

  /**
   * Makes the first key of an installation and checks that the current one can be read.
   * @throws UnreadableField when FIELD_KEYS no longer holds the key that encrypted it.
   */
  async prepare(): Promise<void> {
    await inTransaction(this.pool, async (client) => {
      await client.query('select pg_advisory_xact_lock($1)', [SIGNING_KEY_LOCK]);
      const { rowCount } = await client.query('select from signing_key limit 1');
      if (rowCount === 0) await this.insertNew(client, this.clock.machineNow());
    });
    await this.current();
  }

  /** The key to sign with now; another process may have rotated it. */
  async current(): Promise<SigningKey> {
    const { rows } = await this.pool.query<SealedKeyRow>({
      name: 'current-signing-key',
      text: 'select kid, sealed_private_key from signing_key where signs_from <= $1 order by signs_from desc limit 1',
      values: [this.clock.machineNow()],
    });
    const row = rows[0];
    if (!row) throw new Error('no signing key; prepare() was not called');
    if (this.latest?.kid === row.kid) return this.latest;
    const privateKey = JSON.parse(this.cipher.decrypt(row.sealed_private_key, contextOf(row.kid))) as JWK;
    this.latest = { kid: row.kid, key: (await importJWK(privateKey, 'EdDSA')) as CryptoKey };
    return this.latest;
  }

  /** The public keys of every token that has not expired, and of those that will soon be signed; newest first. */
  async published(): Promise<PublicKey[]> {
    const { rows } = await this.pool.query<{ public_key: PublicKey }>({
      name: 'published-signing-keys',
      text: `select public_key from signing_key where signs_until is null or signs_until > $1 order by signs_from desc`,
      values: [this.secondsFromNow(-ACCESS_TOKEN_SECONDS - SKEW_SECONDS)],
    });
    return rows.map((row) => row.public_key);
  }

  /**
   * Makes a new key, which signs from a little later on; the one before stays published until its tokens have expired.
   * `alongside` runs in the same transaction.
   */
  async rotate(alongside: (client: PoolClient) => Promise<void>): Promise<NewSigningKey> {
    return await inTransaction(this.pool, async (client) => {
      await client.query('select pg_advisory_xact_lock($1)', [SIGNING_KEY_LOCK]);
      await client.query('delete from signing_key where signs_until <= $1', [
        this.secondsFromNow(-ACCESS_TOKEN_SECONDS - SKEW_SECONDS),
      ]);
      const signsFrom = this.secondsFromNow(PUBLISHED_BEFORE_SIGNING_SECONDS);
      await client.query('update signing_key set signs_until = $1 where signs_until is null', [signsFrom]);
      const kid = await this.insertNew(client, signsFrom);
      await alongside(client);
      return { kid, signsFrom };
    });
  }

  private secondsFromNow(seconds: number): string {
    return new Date(this.clock.machineMilliseconds() + seconds * 1000).toISOString();
  }

  private async insertNew(client: PoolClient, signsFrom: string): Promise<string> {
    const { publicKey, privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
    const publicJwk = await exportJWK(publicKey);
    const kid = await calculateJwkThumbprint(publicJwk);
    await client.query(
      'insert into signing_key (kid, public_key, sealed_private_key, signs_from) values ($1, $2, $3, $4)',
      [
        kid,
        JSON.stringify({ ...publicJwk, kid, alg: 'EdDSA', use: 'sig' }),
        this.cipher.encrypt(JSON.stringify(await exportJWK(privateKey)), contextOf(kid)),
        signsFrom,
      ],
    );
    return kid;
  }
}

const contextOf = (kid: string): string => `signing-key:${kid}`;
