import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { foldNumber } from '@one-window/inputs';
import { type FieldKey, type FieldKeys } from './field-keys';

/** `format`: not a token. `unknown-key`: the key left the ring. `refused`: altered, or bound to another context. */
export type UnreadableReason = 'format' | 'unknown-key' | 'refused';

/** A stored field cannot be read. Neither the message nor the error carries the token, the context or any plain text. */
export class UnreadableField extends Error {
  override readonly name = 'UnreadableField';

  constructor(readonly reason: UnreadableReason) {
    super(`The stored field cannot be read: ${reason}`);
  }
}

const VERSION = 'v1';
const ALGORITHM = 'aes-256-gcm';
/** 96 bits, the nonce length GCM is specified for (NIST SP 800-38D §8.2.2). */
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Version and key id are authenticated together with the context; neither can contain the separator. */
function boundData(keyId: string, context: string): Buffer {
  return Buffer.from(`${VERSION}\0${keyId}\0${context}`, 'utf8');
}

/** Only the canonical spelling is accepted, so that no character of a token can be changed without being noticed. */
function decode(part: string | undefined): Buffer {
  const bytes = Buffer.from(part ?? '', 'base64url');
  if (part === undefined || bytes.toString('base64url') !== part) throw new UnreadableField('format');
  return bytes;
}

function keyedHash(key: FieldKey, value: string, purpose: string): string {
  return createHmac('sha256', key.index)
    .update(`${purpose}\0${foldNumber(value)}`, 'utf8')
    .digest('base64url');
}

/**
 * Encrypts single fields (AES-256-GCM) and gives keyed hashes for finding equal values. A token reads
 * `v1.<keyId>.<nonce>.<ciphertext>.<tag>`, the last three in base64url.
 */
export class FieldCipher {
  constructor(private readonly keys: FieldKeys) {}

  /** Encrypts with the current key. `context` names the place of the field (case id and field) and is not stored. */
  encrypt(plain: string, context: string): string {
    const key = this.keys.current;
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(ALGORITHM, key.encryption, nonce, { authTagLength: TAG_BYTES });
    cipher.setAAD(boundData(key.id, context));
    const ciphertext = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
    const parts = [nonce, ciphertext, cipher.getAuthTag()].map((bytes) => bytes.toString('base64url'));
    return [VERSION, key.id, ...parts].join('.');
  }

  /** Reads a token written in the same context, with whichever key of the ring wrote it. @throws UnreadableField */
  decrypt(token: string, context: string): string {
    const [version, keyId, ...parts] = token.split('.');
    if (version !== VERSION || keyId === undefined || parts.length !== 3) throw new UnreadableField('format');
    const nonce = decode(parts[0]);
    const ciphertext = decode(parts[1]);
    const tag = decode(parts[2]);
    if (nonce.length !== NONCE_BYTES || tag.length !== TAG_BYTES) throw new UnreadableField('format');
    const key = this.keys.find(keyId);
    if (key === undefined) throw new UnreadableField('unknown-key');
    const decipher = createDecipheriv(ALGORITHM, key.encryption, nonce, { authTagLength: TAG_BYTES });
    decipher.setAAD(boundData(keyId, context));
    decipher.setAuthTag(tag);
    try {
      return Buffer.concat([decipher.update(ciphertext), decipher.final()]).toString('utf8');
    } catch {
      // The cause is dropped on purpose: node:crypto says nothing more, and nothing else may leave with this error.
      throw new UnreadableField('refused');
    }
  }

  /** True when a token was written by an older key and should be encrypted anew. */
  isOutdated(token: string): boolean {
    return token.split('.')[1] !== this.keys.current.id;
  }

  /**
   * The keyed hash (HMAC-SHA-256, base64url) to store beside a token for equality search, under the current key.
   * Full-width, spaced and lower-case spellings of a value share one hash; `purpose` keeps fields apart.
   */
  blindIndex(value: string, purpose: string): string {
    return keyedHash(this.keys.current, value, purpose);
  }

  /** The hashes to search for, one for each key of the ring, the current key's first: rows may not be re-indexed yet. */
  blindIndexes(value: string, purpose: string): string[] {
    return this.keys.all().map((key) => keyedHash(key, value, purpose));
  }
}
