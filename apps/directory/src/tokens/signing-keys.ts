import { Inject, Injectable } from '@nestjs/common';
import { inTransaction, POOL } from '@one-window/messaging';
import { Clock } from '@one-window/platform';
import { FieldCipher } from '@one-window/privacy';
import { calculateJwkThumbprint, type CryptoKey, exportJWK, generateKeyPair, importJWK, type JWK } from 'jose';
import type { Pool, PoolClient } from 'pg';
import { ACCESS_TOKEN_SECONDS } from '../domain/refresh-token';

const SIGNING_KEY_LOCK = 4_917_101;
/** For how long after its last token a key stays published, for clocks that differ. */
const SKEW_SECONDS = 60;

export interface SigningKey {
  kid: string;
  key: CryptoKey;
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
      const { rowCount } = await client.query("select from signing_key where status = 'current'");
      if (rowCount === 0) await this.insertNew(client);
    });
    await this.current();
  }

  /** The key to sign with now; another process may have rotated it. */
  async current(): Promise<SigningKey> {
    const { rows } = await this.pool.query<SealedKeyRow>({
      name: 'current-signing-key',
      text: "select kid, sealed_private_key from signing_key where status = 'current'",
    });
    const row = rows[0];
    if (!row) throw new Error('no signing key; prepare() was not called');
    if (this.latest?.kid === row.kid) return this.latest;
    const privateKey = JSON.parse(this.cipher.decrypt(row.sealed_private_key, contextOf(row.kid))) as JWK;
    this.latest = { kid: row.kid, key: (await importJWK(privateKey, 'EdDSA')) as CryptoKey };
    return this.latest;
  }

  /** The public keys with which a token that has not expired may have been signed, the current one first. */
  async published(): Promise<JWK[]> {
    const { rows } = await this.pool.query<{ public_key: JWK }>({
      name: 'published-signing-keys',
      text: `select public_key from signing_key where status = 'current' or retired_at > $1
               order by status, retired_at desc`,
      values: [this.oldestRetirement()],
    });
    return rows.map((row) => row.public_key);
  }

  /** Makes a new key the current one. The one before stays published until its tokens have expired. */
  async rotate(alongside: (client: PoolClient) => Promise<void>): Promise<{ kid: string }> {
    return await inTransaction(this.pool, async (client) => {
      await client.query('select pg_advisory_xact_lock($1)', [SIGNING_KEY_LOCK]);
      await client.query("delete from signing_key where status = 'previous' and retired_at <= $1", [
        this.oldestRetirement(),
      ]);
      await client.query("update signing_key set status = 'previous', retired_at = $1 where status = 'current'", [
        this.clock.machineNow(),
      ]);
      const kid = await this.insertNew(client);
      await alongside(client);
      return { kid };
    });
  }

  private oldestRetirement(): Date {
    return new Date(this.clock.machineMilliseconds() - (ACCESS_TOKEN_SECONDS + SKEW_SECONDS) * 1000);
  }

  private async insertNew(client: PoolClient): Promise<string> {
    const { publicKey, privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
    const publicJwk = await exportJWK(publicKey);
    const kid = await calculateJwkThumbprint(publicJwk);
    await client.query(
      `insert into signing_key (kid, public_key, sealed_private_key, status, created_at)
         values ($1, $2, $3, 'current', $4)`,
      [
        kid,
        JSON.stringify({ ...publicJwk, kid, alg: 'EdDSA', use: 'sig' }),
        this.cipher.encrypt(JSON.stringify(await exportJWK(privateKey)), contextOf(kid)),
        this.clock.machineNow(),
      ],
    );
    return kid;
  }
}

const contextOf = (kid: string): string => `signing-key:${kid}`;
