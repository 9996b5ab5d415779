import { hkdfSync, randomBytes } from 'node:crypto';

/** The key text of the configuration cannot be used. The message never contains key material. */
export class InvalidFieldKeys extends Error {
  override readonly name = 'InvalidFieldKeys';
}

/**
 * The keys derived from one configured key: one only ever encrypts, one only ever indexes, and one only ever signs what the
 * services say to each other (docs/adr/0022).
 */
export interface FieldKey {
  readonly id: string;
  readonly encryption: Buffer;
  readonly index: Buffer;
  readonly betweenServices: Buffer;
}

const KEY_BYTES = 32;

/** HKDF-SHA-256 (RFC 5869) without salt; each use has an info text of its own. */
function derive(secret: Buffer, info: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, Buffer.alloc(0), info, KEY_BYTES));
}

function readEntry(entry: string, order: number): FieldKey {
  const { id, encoded } = /^(?<id>[A-Za-z0-9_-]{1,32}):(?<encoded>[A-Za-z0-9+/]+={0,2})$/.exec(entry)?.groups ?? {};
  if (id === undefined || encoded === undefined) {
    throw new InvalidFieldKeys(`Field key ${order} is not written keyId:base64`);
  }
  const secret = Buffer.from(encoded, 'base64');
  if (secret.length !== KEY_BYTES) {
    throw new InvalidFieldKeys(`Field key ${id} has ${secret.length} bytes, not ${KEY_BYTES}`);
  }
  return {
    id,
    encryption: derive(secret, 'one-window field encryption v1'),
    index: derive(secret, 'one-window field index v1'),
    betweenServices: derive(secret, 'one-window/service-to-service'),
  };
}

/**
 * The key ring of field encryption. Text: `keyId:base64` entries (32 bytes each, AES-256) separated by commas or
 * white space; the first is the current key, the others only read what they once encrypted.
 */
export class FieldKeys {
  readonly #keys: ReadonlyMap<string, FieldKey>;
  readonly #current: FieldKey;

  private constructor(current: FieldKey, keys: ReadonlyMap<string, FieldKey>) {
    this.#current = current;
    this.#keys = keys;
  }

  /** Reads the configuration text. @throws InvalidFieldKeys on an empty list, a malformed entry or a repeated key id. */
  static fromText(text: string): FieldKeys {
    const entries = text.split(/[\s,]+/u).filter((entry) => entry !== '');
    const keys = new Map<string, FieldKey>();
    for (const [index, entry] of entries.entries()) {
      const key = readEntry(entry, index + 1);
      if (keys.has(key.id)) throw new InvalidFieldKeys(`Field key ${key.id} is listed twice`);
      keys.set(key.id, key);
    }
    const [current] = keys.values();
    if (current === undefined) throw new InvalidFieldKeys('No field key is configured');
    return new FieldKeys(current, keys);
  }

  /** A new random entry `keyId:base64`, for an operator to put in front of the list. */
  static inventEntry(keyId: string): string {
    const entry = `${keyId}:${randomBytes(KEY_BYTES).toString('base64')}`;
    readEntry(entry, 1);
    return entry;
  }

  get current(): FieldKey {
    return this.#current;
  }

  find(keyId: string): FieldKey | undefined {
    return this.#keys.get(keyId);
  }

  /** Every key, the current one first. */
  all(): FieldKey[] {
    return [...this.#keys.values()];
  }
}
