import { createHash, createPrivateKey, createPublicKey, type KeyObject, randomBytes } from 'node:crypto';

/** SEAL_KEYS cannot be used. The message never contains key material. */
export class InvalidSealKeys extends Error {
  override readonly name = 'InvalidSealKeys';
}

/** Public half of a seal key as a JWK of RFC 8037. */
export interface SealPublicKey {
  kty: 'OKP';
  crv: 'Ed25519';
  /** 32 bytes, base64url without padding. */
  x: string;
}

/** A key that may sign. */
export interface SealKey {
  readonly keyId: string;
  readonly privateKey: KeyObject;
  readonly publicKey: SealPublicKey;
}

const LOST = 'lost';
const SEED_BYTES = 32;
/** PKCS #8 of an Ed25519 key up to its 32 bytes of seed (RFC 8410 section 7). */
const PKCS8_HEAD = Buffer.from('302e020100300506032b657004220420', 'hex');

/** A public key from a JWK; undefined where its `x` is no such key. */
export const publicKeyOf = ({ x }: SealPublicKey): KeyObject | undefined => {
  if (!/^[A-Za-z0-9_-]{43}$/.test(x)) return undefined;
  try {
    return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  } catch {
    // No point of the curve: whoever checks a signature with it is told that it does not hold.
    return undefined;
  }
};

/** What people compare keys by: the JWK thumbprint of RFC 7638 (SHA-256, base64url, 43 characters). */
export const thumbprintOf = ({ x }: SealPublicKey): string =>
  createHash('sha256')
    .update(`{"crv":"Ed25519","kty":"OKP","x":${JSON.stringify(x)}}`)
    .digest('base64url');

const keyOf = (keyId: string, seed: Buffer): SealKey => {
  const privateKey = createPrivateKey({ key: Buffer.concat([PKCS8_HEAD, seed]), format: 'der', type: 'pkcs8' });
  const { x = '' } = createPublicKey(privateKey).export({ format: 'jwk' });
  return { keyId, privateKey, publicKey: { kty: 'OKP', crv: 'Ed25519', x } };
};

/**
 * The keys that sign the days. Text: `keyId:base64` entries (the 32 bytes of an Ed25519 seed, RFC 8032), separated by
 * commas or white space; the first signs, the one before it stays behind it until the chain has the change of keys.
 * `keyId:lost` says that a key is lost, so that the next one may follow without its signature.
 */
export class SealKeys {
  readonly #keys: ReadonlyMap<string, SealKey>;
  readonly #current: SealKey;
  readonly #lost: ReadonlySet<string>;

  private constructor(current: SealKey, keys: ReadonlyMap<string, SealKey>, lost: ReadonlySet<string>) {
    this.#current = current;
    this.#keys = keys;
    this.#lost = lost;
  }

  /** Reads the configuration text. @throws InvalidSealKeys on an empty list, a malformed entry or a repeated key id. */
  static fromText(text: string): SealKeys {
    const keys = new Map<string, SealKey>();
    const lost = new Set<string>();
    for (const [index, entry] of text
      .split(/[\s,]+/u)
      .filter(Boolean)
      .entries()) {
      const { id = '', seed = '' } =
        /^(?<id>[A-Za-z0-9_-]{1,32}):(?<seed>[A-Za-z0-9+/]+={0,2})$/.exec(entry)?.groups ?? {};
      if (id === '') throw new InvalidSealKeys(`Seal key ${index + 1} is not written keyId:base64`);
      if (keys.has(id) || lost.has(id)) throw new InvalidSealKeys(`Seal key ${id} is listed twice`);
      if (seed === LOST) {
        lost.add(id);
        continue;
      }
      const bytes = Buffer.from(seed, 'base64');
      if (bytes.length !== SEED_BYTES)
        throw new InvalidSealKeys(`Seal key ${id} has ${bytes.length} bytes, not ${SEED_BYTES}`);
      keys.set(id, keyOf(id, bytes));
    }
    const [current] = keys.values();
    if (current === undefined) throw new InvalidSealKeys('No seal key is configured');
    return new SealKeys(current, keys, lost);
  }

  /** A new random entry `keyId:base64`, for an operator to put in front of the list. */
  static inventEntry(keyId: string): string {
    return `${keyId}:${randomBytes(SEED_BYTES).toString('base64')}`;
  }

  get current(): SealKey {
    return this.#current;
  }

  find(keyId: string): SealKey | undefined {
    return this.#keys.get(keyId);
  }

  /** Whether the configuration says that this key is lost. */
  isLost(keyId: string): boolean {
    return this.#lost.has(keyId);
  }
}
