import { hash } from 'node:crypto';

/** Milliseconds from 1970 to 2000, from where PostgreSQL counts. */
const POSTGRES_EPOCH = 946_684_800_000;
/** Farthest from 1970 that ECMAScript has an instant for, in milliseconds. */
const FARTHEST = 8.64e15;
const DAY_MILLISECONDS = 86_400_000;
/** `T00:00:00.000Z` */
const TIME_LENGTH = 14;
const NOTHING = -1;
const UUID_BYTES = 16;

/**
 * Reads rows as PostgreSQL's `record_send` writes them, one behind the other: nothing of what is stored is rounded on its
 * way, and no time zone, date style or locale of a session is in it. Columns are read in their order.
 */
export class RecordReader {
  /** Where the next thing to read begins. */
  at = 0;
  /** Most instants are those of the row before. */
  private last = { microseconds: Number.NaN, text: '' };

  constructor(readonly bytes: Buffer) {}

  get isAtEnd(): boolean {
    return this.at >= this.bytes.length;
  }

  /** Passes the number of columns, with which a row begins. */
  beginRow(): void {
    this.at += 4;
  }

  /** Bytes of the next column, which its type's number and its length precede; -1 for null. */
  private beginColumn(): number {
    const length = this.bytes.readInt32BE(this.at + 4);
    this.at += 8;
    return length;
  }

  isNull(): boolean {
    return this.bytes.readInt32BE(this.at + 4) === NOTHING;
  }

  skip(): void {
    const length = this.beginColumn();
    if (length !== NOTHING) this.at += length;
  }

  /** `bigint`; what is larger than 2^53 is rounded. */
  long(): number {
    this.beginColumn();
    const value = this.bytes.readInt32BE(this.at) * 2 ** 32 + this.bytes.readUInt32BE(this.at + 4);
    this.at += 8;
    return value;
  }

  /** `smallint`. */
  short(): number {
    this.beginColumn();
    const value = this.bytes.readInt16BE(this.at);
    this.at += 2;
    return value;
  }

  /** `date` as ISO 8601; one out of ECMAScript's reach is told in days from 2000: no event is of it. */
  day(): string {
    this.beginColumn();
    const days = this.bytes.readInt32BE(this.at);
    this.at += 4;
    const milliseconds = POSTGRES_EPOCH + days * DAY_MILLISECONDS;
    return Math.abs(milliseconds) > FARTHEST
      ? `${days} days`
      : new Date(milliseconds).toISOString().slice(0, -TIME_LENGTH);
  }

  text(): string {
    const length = this.beginColumn();
    return this.taken(length);
  }

  /** `jsonb` as its text; `null` (JSON) and nothing are two things. */
  json(): string {
    const length = this.beginColumn();
    // The version of its form comes first.
    this.at += 1;
    return this.taken(length - 1);
  }

  jsonOrNull(): string | null {
    return this.orNull(() => this.json());
  }

  uuid(): string {
    this.beginColumn();
    const digits = this.bytes.toString('hex', this.at, this.at + UUID_BYTES);
    this.at += UUID_BYTES;
    return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-${digits.slice(12, 16)}-${digits.slice(16, 20)}-${digits.slice(20)}`;
  }

  /** `bytea` as hexadecimal digits. */
  hex(): string {
    const length = this.beginColumn();
    const digits = this.bytes.toString('hex', this.at, this.at + length);
    this.at += length;
    return digits;
  }

  orNull<T>(read: () => T): T | null {
    if (!this.isNull()) return read();
    this.skip();
    return null;
  }

  /**
   * `timestamptz` as ISO 8601 in UTC to the millisecond; one that is finer keeps its digits, and one out of ECMAScript's
   * reach is told in microseconds: neither is an instant of ours.
   */
  instant(): string {
    const microseconds = this.long();
    if (microseconds !== this.last.microseconds) this.last = { microseconds, text: instantText(microseconds) };
    return this.last.text;
  }

  private taken(length: number): string {
    const value = this.bytes.toString('utf8', this.at, this.at + length);
    this.at += length;
    return value;
  }
}

const instantText = (microseconds: number): string => {
  const milliseconds = POSTGRES_EPOCH + Math.floor(microseconds / 1000);
  if (Math.abs(milliseconds) > FARTHEST) return `${microseconds} µs`;
  const text = new Date(milliseconds).toISOString();
  const finer = microseconds - Math.floor(microseconds / 1000) * 1000;
  return finer === 0 ? text : `${text.slice(0, -1)}${String(finer).padStart(3, '0').replace(/0+$/, '')}Z`;
};

/** Where parts are put one behind the other, which costs less than to hash each by itself. */
let joined = Buffer.alloc(2 ** 18);

/** SHA-256 (hex) over parts of some bytes, each given by where it begins and ends, in their order. */
export const hashOfParts = (bytes: Buffer, parts: readonly number[]): string => {
  if (joined.length < bytes.length) joined = Buffer.alloc(2 * bytes.length);
  let length = 0;
  for (let at = 0; at < parts.length; at += 2) length += bytes.copy(joined, length, parts[at], parts[at + 1]);
  return hash('sha256', joined.subarray(0, length), 'hex');
};

let scratch = Buffer.alloc(2 ** 18);

/**
 * Bytes that the database gave in base64, because its driver takes bytes for text. They stand in one buffer that is used
 * again: what is to be kept of them is read or hashed before anything else is decoded.
 */
export const decoded = (base64: string): Buffer => {
  const most = Buffer.byteLength(base64, 'base64');
  if (scratch.length < most) scratch = Buffer.alloc(2 * most);
  return scratch.subarray(0, scratch.write(base64, 'base64'));
};
