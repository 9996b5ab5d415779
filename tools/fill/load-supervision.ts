import { type EventLogRow, eventOfRow } from '@one-window/case-engine';
import type { AnyRecordedEvent, ServiceName } from '@one-window/contracts';
import type { FieldCipher } from '@one-window/privacy';
import { Client, type Pool } from 'pg';
import { PersonKeys } from '../../apps/supervision/src/projection/person-keys';
import { CopiedCase } from './copied-case';
import { copyInto, copyLine, copyText } from './copy-in';
import type { Writer } from './slots';

/** Tables that hold what supervision took in of a case; what its triggers keep beside comes by itself. */
const tables = [
  { name: 'case_view', key: 'case_id', order: 'case_id' },
  { name: 'party_index', key: 'case_id', order: 'index_hash' },
  { name: 'timeline', key: 'case_id', order: 'arrival' },
  { name: 'inbox', key: 'case_id', order: 'handled_at, event_id' },
] as const;
type Table = (typeof tables)[number]['name'];
/** What people are found by is made of the parties of each copy. */
const PEOPLE = 'case_people';
const CASES_AT_ONCE = 250;
const TOLD_EVERY = 10_000;

/** One case as a template: its events told again, and its rows. */
interface Template {
  copied: CopiedCase;
  caseNumber: string;
  registeredAt: string;
  rows: Readonly<Record<Table, readonly Writer[]>>;
}

/** Columns that rows are put in with: all but those that the database fills itself. */
const columnsOf = async (pool: Pool, table: string): Promise<string[]> => {
  const { rows } = await pool.query<{ name: string }>(
    `select quote_ident(column_name) as name from information_schema.columns
      where table_schema = 'public' and table_name = $1 and is_identity = 'NO' and is_generated = 'NEVER'
      order by ordinal_position`,
    [table],
  );
  return rows.map(({ name }) => name);
};

const rowsOf = async (
  pool: Pool,
  { name, key, order }: (typeof tables)[number],
  columns: readonly string[],
  caseId: string,
): Promise<string[]> => {
  const texts = columns.map((column) => `${column}::text`).join(', ');
  const { rows } = await pool.query<{ texts: (string | null)[] }>(
    `select array[${texts}] as texts from ${name} where ${key} = $1 order by ${order}`,
    [caseId],
  );
  return rows.map((row) => copyLine(row.texts.map(copyText)));
};

const templateOf = async (
  pool: Pool,
  columns: Readonly<Record<Table, string[]>>,
  caseId: string,
  shared: ReadonlySet<string>,
  cipher: FieldCipher,
): Promise<Template> => {
  const recorded = await pool.query<EventLogRow & { service: ServiceName }>(
    'select * from timeline where case_id = $1 order by arrival',
    [caseId],
  );
  const events: AnyRecordedEvent[] = recorded.rows.map((row) => eventOfRow(row.service, row));
  const lines = new Map<Table, string[]>();
  for (const table of tables) lines.set(table.name, await rowsOf(pool, table, columns[table.name], caseId));
  const copied = new CopiedCase(events, [...lines.values()].flat(), shared, cipher);
  const [view] = (
    await pool.query<{ case_number: string; registered_at: string }>(
      'select case_number, registered_at::text from case_view where case_id = $1',
      [caseId],
    )
  ).rows;
  if (!view) throw new Error(`${caseId} is not there`);
  const rows = Object.fromEntries(
    [...lines].map(([name, of]) => [name, of.map((line) => copied.slots.writer(line))]),
  ) as Record<Table, Writer[]>;
  return { copied, caseNumber: view.case_number, registeredAt: view.registered_at, rows };
};

export interface LoadOptions {
  pool: Pool;
  /** Of the role that takes events in. */
  connectionString: string;
  cipher: FieldCipher;
  /** Cases that really went their roads; one that is named more often is copied more often. */
  templates: readonly string[];
  /** Ids that every case may name: organisations, people, accounts. */
  shared: ReadonlySet<string>;
  /** So many copies. */
  cases: number;
  /** So many cases there are already: the people of the copies are others. */
  known: number;
  /** The case number of a copy, by the number of its template. */
  numberOf: (like: string, index: number) => string;
  say: (line: string) => void;
}

/**
 * Puts copies of real cases into supervision's database, every one under ids of its own, with people, numbers, sealed
 * fields and hashes of its own: the rows that taking their events in would have written, by COPY. Only supervision knows
 * of them, so they can be found and read, and nothing can be done to them.
 */
export const loadSupervision = async (options: LoadOptions): Promise<void> => {
  const { pool, connectionString, cipher, shared, cases, known, numberOf, say } = options;
  const columns = Object.fromEntries(
    await Promise.all(tables.map(async ({ name }) => [name, await columnsOf(pool, name)] as const)),
  ) as Record<Table, string[]>;
  const read = new Map<string, Template>();
  for (const id of new Set(options.templates)) read.set(id, await templateOf(pool, columns, id, shared, cipher));
  const templates = options.templates.map((id) => read.get(id) as Template);
  const people = new PersonKeys(cipher);
  const client = new Client({ connectionString });
  await client.connect();
  try {
    // Whatever is lost in a crash is filled again.
    await client.query('set synchronous_commit = off');
    let writing: Promise<void> = Promise.resolve();
    for (let from = 0; from < cases; from += CASES_AT_ONCE) {
      const upTo = Math.min(from + CASES_AT_ONCE, cases);
      const batch = new Map<string, string[]>([...tables.map(({ name }) => name), PEOPLE].map((name) => [name, []]));
      for (let index = from; index < upTo; index += 1) {
        const { copied, caseNumber, registeredAt, rows } = templates[index % templates.length] as Template;
        const values = copied.values(numberOf(caseNumber, index), known + index);
        for (const { name } of tables) for (const writer of rows[name]) batch.get(name)?.push(writer(values));
        for (const { case_id, version, keys } of people.ofEvents([copied.registered(values)]))
          batch.get(PEOPLE)?.push(copyLine([case_id, registeredAt, String(version), `{${keys.join(',')}}`]));
      }
      // While the database takes one batch, the next is written.
      await writing;
      writing = putIn(client, batch, columns);
      writing.catch(() => undefined);
      if (Math.floor(upTo / TOLD_EVERY) > Math.floor(from / TOLD_EVERY)) say(`${upTo} of ${cases} cases put in`);
    }
    await writing;
  } finally {
    await client.end();
  }
};

const peopleColumns = ['case_id', 'registered_at', 'version', 'keys'];

const putIn = async (
  client: Client,
  batch: ReadonlyMap<string, string[]>,
  columns: Readonly<Record<string, string[]>>,
): Promise<void> => {
  await client.query('begin');
  for (const [name, lines] of batch) await copyInto(client, name, columns[name] ?? peopleColumns, lines);
  await client.query('commit');
};
