/** Browsers seal only where the address is https or this computer (secure contexts); elsewhere no draft is kept. */
export const canSeal = (): boolean => globalThis.isSecureContext;

/** A draft as kept: what was typed, and when by the centre's clock (ISO 8601 UTC). */
export interface KeptDraft<T> {
  id: string;
  savedAt: string;
  value: T;
}

/** What a box needs of the browser's storage. */
export type DraftStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

interface Sealed {
  nonce: string;
  sealed: string;
}

const PREFIX = 'one-window.sealed-draft';
/** 96 bits, the nonce length GCM is specified for (NIST SP 800-38D §8.2.2). */
const NONCE_BYTES = 12;
const ALGORITHM = 'AES-GCM';

const toText = (bytes: Uint8Array): string => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
const toBytes = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(text), (one) => one.charCodeAt(0));
const fromBase64Url = (text: string): Uint8Array<ArrayBuffer> =>
  toBytes(text.replaceAll('-', '+').replaceAll('_', '/'));

const keyFrom = (secret: string): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', fromBase64Url(secret), ALGORITHM, false, ['encrypt', 'decrypt']);

/**
 * A person's drafts of one form on the disk of this computer: encrypted (AES-256-GCM) under keys that only this person
 * gets, after signing in. They survive a closed window, a crash and signing out. Each is bound to its person, form and
 * id, so that none can be put in another's place.
 */
export class DraftBox<T> {
  private constructor(
    private readonly prefix: string,
    private readonly keys: readonly CryptoKey[],
    private readonly storage: DraftStorage,
  ) {}

  /** `secrets`: base64url of 32 bytes each; the first one writes, all of them read. */
  static async open<T>(
    form: string,
    { accountId, secrets }: { accountId: string; secrets: readonly string[] },
    storage: DraftStorage,
  ): Promise<DraftBox<T>> {
    const keys = await Promise.all(secrets.map(keyFrom));
    return new DraftBox<T>(`${PREFIX}/${accountId}/${form}/`, keys, storage);
  }

  /** @throws DOMException QuotaExceededError when the browser's storage is full. */
  async write({ id, savedAt, value }: KeptDraft<T>): Promise<void> {
    const [key] = this.keys;
    if (!key) throw new Error('a draft box without a key');
    const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
    const plain = new TextEncoder().encode(JSON.stringify({ savedAt, value }));
    const sealed = await crypto.subtle.encrypt(this.parameters(nonce, id), key, plain);
    const kept: Sealed = { nonce: toText(nonce), sealed: toText(new Uint8Array(sealed)) };
    this.storage.setItem(this.prefix + id, JSON.stringify(kept));
  }

  /** The draft; undefined when there is none, or none that these keys open. */
  async read(id: string): Promise<KeptDraft<T> | undefined> {
    const text = this.storage.getItem(this.prefix + id);
    if (text === null) return undefined;
    for (const key of this.keys) {
      const plain = await this.unsealed(id, text, key);
      if (plain) return { id, ...(JSON.parse(plain) as { savedAt: string; value: T }) };
    }
    return undefined;
  }

  remove(id: string): void {
    this.storage.removeItem(this.prefix + id);
  }

  /** Every draft that opens, the one saved last in front, and the ids of those that do not. */
  async all(): Promise<{ drafts: KeptDraft<T>[]; unreadable: string[] }> {
    const ids = this.ids();
    const read = await Promise.all(ids.map((id) => this.read(id)));
    const drafts = read.filter((draft) => draft !== undefined);
    return {
      drafts: drafts.toSorted((one, other) => other.savedAt.localeCompare(one.savedAt)),
      unreadable: ids.filter((_, index) => read[index] === undefined),
    };
  }

  private ids(): string[] {
    const names = Array.from({ length: this.storage.length }, (_, index) => this.storage.key(index) ?? '');
    return names.filter((name) => name.startsWith(this.prefix)).map((name) => name.slice(this.prefix.length));
  }

  private async unsealed(id: string, text: string, key: CryptoKey): Promise<string | undefined> {
    try {
      const { nonce, sealed } = JSON.parse(text) as Sealed;
      const plain = await crypto.subtle.decrypt(this.parameters(toBytes(nonce), id), key, toBytes(sealed));
      return new TextDecoder().decode(plain);
    } catch (error) {
      // Another key's draft, or a damaged one: either way these keys do not open it, and the caller says so.
      if (error instanceof DOMException || error instanceof SyntaxError || error instanceof TypeError) return undefined;
      throw error;
    }
  }

  private parameters(nonce: Uint8Array<ArrayBuffer>, id: string): AesGcmParams {
    return { name: ALGORITHM, iv: nonce, additionalData: new TextEncoder().encode(this.prefix + id) };
  }
}
