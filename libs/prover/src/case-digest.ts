import { GENESIS } from '@one-window/proof';
import type { Pool } from 'pg';
import { asked } from './asked';
import {
  type AskedService,
  eventBytes,
  pendingCases,
  receivedBytes,
  refoldedBytes,
  rowBytes,
  sha256Of,
  timerBytes,
} from './row-bytes';

/** What a case's bytes come to. */
export interface CaseDigest {
  id: string;
  version: number;
  sequence: number;
  head: string;
  digest: string;
  recorded: string;
  pending: boolean;
}

/** Hash of a row of what was received, and the version that it made. */
export interface ReceivedHash {
  version: number;
  hash: Buffer;
}

const digestParts = ['row', 'timer', 'refolded', 'line'] as const;
/** Tables of which all rows of a case are hashed together, beside its log. */
export type DigestPart = (typeof digestParts)[number];

/** What a digest is made of. */
export interface DigestedCase {
  id: string;
  version: number;
  log?: { hash: Buffer; version: number; sequence: number; head: string } | undefined;
  /** By version, then event. */
  received: readonly ReceivedHash[];
  hashes: Readonly<Partial<Record<DigestPart, Buffer>>>;
  pending: boolean;
}

const NO_ROWS = Buffer.alloc(32);

export const digestOf = ({ id, version, log, received, hashes, pending }: DigestedCase): CaseDigest => {
  const whole = [hashes.row, log?.hash, hashes.timer, hashes.refolded, hashes.line].map((hash) => hash ?? NO_ROWS);
  return {
    id,
    version,
    sequence: log?.sequence ?? 0,
    head: log?.head ?? GENESIS,
    digest: sha256Of([...whole, ...received.map(({ hash }) => hash)]).toString('hex'),
    recorded: recordedOf(log?.hash, received, log?.version ?? 0),
    pending,
  };
};

/** Of `recorded`, 32 digits are the log's and 32 those of what was received. */
export const RECORDED_HALF = 32;

/**
 * Two halves of 128 bits, so that a later proof can say in which table something changed: the log, and what was received
 * up to the version that its last event made.
 */
export const recordedOf = (log: Buffer | undefined, received: readonly ReceivedHash[], version: number): string => {
  const upTo = received.filter((one) => one.version <= version).map(({ hash }) => hash);
  return [log ? [log] : [], upTo].map((parts) => sha256Of(parts).toString('hex').slice(0, RECORDED_HALF)).join('');
};

const lineDigest = `
  union all
  select 'line', id, null, null, null, sha256(record_send(l)) from case_line l where id = any ($1::uuid[])`;

/** Hashed in the database, for cases that need not be read; of what was received each row, by version. */
const statement = (hasLines: boolean): string => `
  select 'row' as part, id, version, null::bigint as sequence, null::text as head, sha256(${rowBytes}) as hash
    from cases where id = any ($1::uuid[])
  union all
  select 'log', case_id, max(case_version), max(sequence), (array_agg(hash order by sequence desc, position desc))[1],
         sha256(string_agg(${eventBytes}, '' order by sequence, position))
    from event_log where case_id = any ($1::uuid[]) group by case_id
  union all
  select 'received', case_id, case_version, null, event_id::text, sha256(${receivedBytes})
    from inbox where case_id = any ($1::uuid[]) and case_version > 0 and consumer = $2
  union all
  select 'timer', case_id, null, null, null, sha256(${timerBytes})
    from timer where case_id = any ($1::uuid[]) group by case_id
  union all
  select 'refolded', case_id, null, null, null, sha256(${refoldedBytes})
    from refolded_version where case_id = any ($1::uuid[]) group by case_id
  union all
  select 'pending', case_id, null, null, null, null from (${pendingCases}) waiting
  ${hasLines ? lineDigest : ''}`;

interface DigestRow {
  part: DigestPart | 'log' | 'received' | 'pending';
  id: string;
  version: string | null;
  sequence: string | null;
  head: string | null;
  hash: Buffer | null;
}

/** What the database itself says of the bytes of these cases, in their order. @throws Problem unavailable */
export const readDigests = async (
  pool: Pool,
  { service, hasLines }: AskedService,
  ids: readonly string[],
): Promise<CaseDigest[]> => {
  if (ids.length === 0) return [];
  const rows = await asked<DigestRow>(pool, 'proof-digests', statement(hasLines), [ids, service]);
  const parts = new Map(ids.map((id) => [id, [] as DigestRow[]]));
  for (const row of rows) parts.get(row.id)?.push(row);
  return [...parts].map(([id, of]) => digestOf(digested(id, of)));
};

const digested = (id: string, rows: readonly DigestRow[]): DigestedCase => {
  const of = (name: DigestRow['part']): DigestRow | undefined => rows.find(({ part }) => part === name);
  const log = of('log');
  const received = rows
    .flatMap(({ part, version, head, hash }) =>
      part === 'received' && hash ? [{ version, key: head ?? '', hash }] : [],
    )
    .map(({ version, key, hash }) => ({ version: Number(version), key, hash }))
    .toSorted((one, other) => one.version - other.version || (one.key < other.key ? -1 : 1));
  const hashes = digestParts.flatMap((part) => {
    const hash = of(part)?.hash;
    return hash ? [[part, hash] as const] : [];
  });
  return {
    id,
    version: Number(of('row')?.version ?? 0),
    log: log?.hash
      ? { hash: log.hash, version: Number(log.version), sequence: Number(log.sequence), head: log.head ?? GENESIS }
      : undefined,
    received,
    hashes: Object.fromEntries(hashes),
    pending: of('pending') !== undefined,
  };
};
