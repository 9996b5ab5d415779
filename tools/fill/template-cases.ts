import type { AnyRecordedEvent, ServiceName } from '@one-window/contracts';
import { newId } from '@one-window/platform';
import type { FieldCipher } from '@one-window/privacy';
import { hashOf } from '@one-window/proof';
import type { Pool } from 'pg';

/** A row as JSON, as PostgreSQL writes it. */
type Row = Record<string, unknown>;

/** Tables of a case in each database, with the column that names it, in the order in which rows are put in. */
const tables: readonly { name: string; key: string; order: string; where?: string }[] = [
  { name: 'cases', key: 'id', order: 'id' },
  { name: 'event_log', key: 'case_id', order: 'position' },
  { name: 'inbox', key: 'case_id', order: 'handled_at' },
  { name: 'timer', key: 'case_id', order: 'name' },
];
/** Beside the road there are no lists of work. */
const lineTables: typeof tables = [{ name: 'case_line', key: 'id', order: 'id' }];
const supervisionTables: typeof tables = [
  { name: 'timeline', key: 'case_id', order: 'arrival' },
  { name: 'case_view', key: 'case_id', order: 'case_id' },
  { name: 'party_index', key: 'case_id', order: 'index_hash' },
];
/** Columns that the database fills itself. */
const ownColumns = new Set(['position', 'arrival']);

export const tablesOf = (service: ServiceName): typeof tables => [
  ...tables,
  ...(service === 'supervision' ? supervisionTables : lineTables),
];

/** All rows of a case by service and table. */
export type CaseRows = Record<string, Record<string, Row[]>>;

/** A sealed field: what it says and the place that its encryption is bound to. */
interface Sealed {
  token: string;
  plain: string;
  context: string;
}

/** A case that really went its road, to be told again under other ids. */
export interface TemplateCase {
  /** All its rows, as JSON. */
  text: string;
  /** Ids of its own: of the case, its events, parties, sessions. Whatever the directory knows is nobody's own. */
  ids: readonly string[];
  caseNumber: string;
  sealed: readonly Sealed[];
}

const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
const token = /v1\.[\w-]{1,32}(?:\.[\w-]+){3}/g;
/** A court counts its cases itself, and no two have one number. */
const courtNumber = /(?<=诉前调确)\d+(?=号)/g;
const hash = /(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])/g;

const rowsOf = async (pools: Readonly<Record<ServiceName, Pool>>, caseId: string): Promise<CaseRows> => {
  const rows: CaseRows = {};
  for (const [service, pool] of Object.entries(pools) as [ServiceName, Pool][]) {
    if (service === 'directory') continue;
    const ofService: Record<string, Row[]> = {};
    for (const { name, key, order } of tablesOf(service)) {
      const found = await pool.query<{ row: Row }>(
        `select to_jsonb(t) as row from ${name} t where ${key} = $1 order by ${order}`,
        [caseId],
      );
      ofService[name] = found.rows.map(({ row }) =>
        Object.fromEntries(Object.entries(row).filter(([column]) => !ownColumns.has(column))),
      );
    }
    rows[service] = ofService;
  }
  return rows;
};

/** Ids that every case may name: organisations, people, accounts. */
export const directoryIds = async (pool: Pool): Promise<ReadonlySet<string>> => {
  const { rows } = await pool.query<{ id: string }>(
    `select id::text from organisation union select id::text from mediator union select id::text from account`,
  );
  return new Set(rows.map(({ id }) => id));
};

/** What a token says, by the places that the services bind their sealed fields to. */
const opened = (cipher: FieldCipher, caseId: string, found: string, ids: readonly string[]): Sealed => {
  const names = ['identityNumber', 'phone', 'address', 'record'];
  const contexts = [`${caseId}:receipt:code`, ...ids.flatMap((id) => names.map((name) => `${caseId}:${id}:${name}`))];
  for (const context of contexts) {
    try {
      return { token: found, plain: cipher.decrypt(found, context), context };
    } catch {
      // Bound to another place.
    }
  }
  throw new Error(`a sealed field of ${caseId} is bound to an unknown place`);
};

/** Reads a case with everything that has to be another in a copy of it. */
export const readTemplate = async (
  pools: Readonly<Record<ServiceName, Pool>>,
  cipher: FieldCipher,
  shared: ReadonlySet<string>,
  caseId: string,
): Promise<TemplateCase> => {
  const rows = await rowsOf(pools, caseId);
  const text = JSON.stringify(rows);
  const ids = [...new Set(text.match(uuid) ?? [])].filter((id) => !shared.has(id));
  const registered = rows.intake?.event_log?.[0]?.data as { caseNumber: string; parties: { partyId: string }[] };
  const places = [...registered.parties.map(({ partyId }) => partyId), ...ids];
  const sealed = [...new Set(text.match(token) ?? [])].map((one) => opened(cipher, caseId, one, places));
  return { text, ids, caseNumber: registered.caseNumber, sealed };
};

const eventOf = (service: ServiceName, row: Row): AnyRecordedEvent =>
  ({
    id: row.event_id,
    service,
    caseId: row.case_id,
    sequence: row.sequence,
    type: row.type,
    data: row.data,
    actor: row.actor,
    ...(row.on_behalf_of ? { onBehalfOf: row.on_behalf_of } : {}),
    correlationId: row.correlation_id,
    causationId: row.causation_id,
    occurredAt: new Date(row.occurred_at as string).toISOString(),
    recordedAt: new Date(row.recorded_at as string).toISOString(),
    previousHash: row.previous_hash,
    hash: row.hash,
  }) as AnyRecordedEvent;

/** The same case under new ids and this number: fields sealed anew, every chain hashed anew. */
export const copyOf = (
  { text, ids, caseNumber, sealed }: TemplateCase,
  cipher: FieldCipher,
  number: string,
): CaseRows => {
  const renamed = new Map(ids.map((id) => [id, newId()]));
  const rename = (some: string): string => some.replace(uuid, (id) => renamed.get(id) ?? id);
  const resealed = new Map(sealed.map((one) => [one.token, cipher.encrypt(one.plain, rename(one.context))]));
  const told = rename(text)
    .replaceAll(caseNumber, number)
    .replace(courtNumber, (one) => `${one}${number.slice(-6)}`)
    .replace(token, (one) => resealed.get(one) ?? one);
  const rows = JSON.parse(told) as CaseRows;
  const hashes = new Map<string, string>();
  for (const [service, of] of Object.entries(rows)) {
    let previousHash = '0'.repeat(64);
    for (const row of of.event_log ?? []) {
      const hashed = hashOf({ ...eventOf(service as ServiceName, row), previousHash });
      hashes.set(row.hash as string, hashed);
      previousHash = hashed;
    }
  }
  for (const of of Object.values(rows)) {
    for (const row of Object.values(of).flat()) {
      for (const column of hashColumns.filter((name) => name in row)) {
        const rehashed = JSON.stringify(row[column]).replace(hash, (one) => hashes.get(one) ?? one);
        row[column] = JSON.parse(rehashed) as unknown;
      }
    }
  }
  return rows;
};

/** Where hashes of events stand. */
const hashColumns = ['hash', 'previous_hash', 'head', 'state'];
