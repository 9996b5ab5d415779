import type { DatabaseWriter, ServiceName } from '@one-window/contracts';
import type { Client } from 'pg';
import { changed, type Row, rowsOf, type Table } from './changes';

/** One thing that somebody does to the record. */
export interface Tampering {
  told: string;
  by: DatabaseWriter;
  table: Table;
  /** Cases of which the proof must name one. */
  touched: string[];
  remove: Row[];
  add: Record<string, unknown>[];
  /** Where one column of one row is changed in its place. */
  column?: string;
}

const chains = ['event_log', 'timeline'];
const exchangeable = [...chains, 'timer', 'inbox', 'party_index'];

type Next = () => number;
const pick = <T>(list: readonly T[], next: Next): T => list[Math.floor(next() * list.length)] as T;

/** The rows of every table of the house, read once: every tampering is undone before the next. */
export interface HouseRecord {
  tables: Table[];
  rows: Map<Table, Row[]>;
}

export const readRecord = async (tables: Table[], ownerOf: (service: ServiceName) => Client): Promise<HouseRecord> => {
  const rows = new Map<Table, Row[]>();
  for (const table of tables) rows.set(table, await rowsOf(table, ownerOf(table.service)));
  return { tables, rows };
};

/** Something that a seed chooses. */
export const tamperingWith = (record: HouseRecord, mayUpdate: (table: Table) => boolean, next: Next): Tampering => {
  const dice = next();
  if (dice < 0.7) return columnChanged(record, mayUpdate, next);
  if (dice < 0.8) return rowRemoved(record, next);
  if (dice < 0.85) return eventAddedAgain(record, next);
  if (dice < 0.9) return exchanged(record, next);
  if (dice < 0.95) return swapped(record, next);
  return tailCutOff(record, next);
};

const named = (table: Table): string => `${table.service} ${table.name}`;
const some = ({ tables, rows }: HouseRecord, names: readonly string[] | undefined, next: Next): [Table, Row[]] => {
  const table = pick(names ? tables.filter(({ name }) => names.includes(name)) : tables, next);
  return [table, rows.get(table) ?? []];
};

const columnChanged = (record: HouseRecord, mayUpdate: (table: Table) => boolean, next: Next): Tampering => {
  const [table, rows] = some(record, undefined, next);
  const row = pick(rows, next);
  const { name: column, type } = pick(table.columns, next);
  const json = { ...row.json, [column]: changed(row.json[column], type, next) };
  return {
    told: `${named(table)}.${column} of ${row.caseId}`,
    by: mayUpdate(table) && column !== 'arrival' && next() < 0.5 ? 'service' : 'owner',
    table,
    touched: [row.caseId],
    remove: [row],
    add: [json],
    column,
  };
};

const rowRemoved = (record: HouseRecord, next: Next): Tampering => {
  const [table, rows] = some(record, undefined, next);
  const row = pick(rows, next);
  return {
    told: `${named(table)}: a row of ${row.caseId} removed`,
    by: 'owner',
    table,
    touched: [row.caseId],
    remove: [row],
    add: [],
  };
};

/** By the service's own role too: it may insert. */
const eventAddedAgain = (record: HouseRecord, next: Next): Tampering => {
  const [table, rows] = some(record, chains, next);
  const row = pick(rows, next);
  const chain = chainOf(table, rows, row);
  const last = Math.max(...chain.map(({ json }) => Number(json.sequence)));
  const json = { ...row.json, sequence: last + 1, event_id: changed('', 'uuid', next) };
  return {
    told: `${named(table)}: event ${String(row.json.sequence)} of ${row.caseId} added again as ${last + 1}`,
    by: 'owner',
    table,
    touched: [row.caseId],
    remove: [],
    add: [table.name === 'timeline' ? { ...json, arrival: 9_000_000 } : { ...json, position: 9_000_000 }],
  };
};

const chainOf = (table: Table, rows: readonly Row[], { caseId, json }: Row): Row[] =>
  rows.filter((one) => one.caseId === caseId && (table.name !== 'timeline' || one.json.service === json.service));

const exchanged = (record: HouseRecord, next: Next): Tampering => {
  const [table, rows] = some(record, exchangeable, next);
  const row = pick(rows, next);
  const others = rows.filter(
    ({ caseId, json }) =>
      caseId !== row.caseId &&
      (!chains.includes(table.name) || (json.sequence === row.json.sequence && json.service === row.json.service)),
  );
  const other = pick(others.length > 0 ? others : rows, next);
  return {
    told: `${named(table)}: rows of ${row.caseId} and ${other.caseId} exchanged`,
    by: 'owner',
    table,
    touched: [row.caseId, other.caseId],
    remove: [row, other],
    add: [
      { ...row.json, [table.key]: other.caseId },
      { ...other.json, [table.key]: row.caseId },
    ],
  };
};

const swapped = (record: HouseRecord, next: Next): Tampering => {
  const [table, rows] = some(record, chains, next);
  const long = rows.filter((row) => chainOf(table, rows, row).length > 1);
  const row = pick(long, next);
  const other = pick(
    chainOf(table, rows, row).filter((one) => one !== row),
    next,
  );
  const order = table.name === 'timeline' ? 'arrival' : 'position';
  const column = next() < 0.5 ? 'sequence' : order;
  return {
    told: `${named(table)}: ${column} of two events of ${row.caseId} swapped`,
    by: 'owner',
    table,
    touched: [row.caseId],
    remove: [row, other],
    add: [
      { ...row.json, [column]: other.json[column] },
      { ...other.json, [column]: row.json[column] },
    ],
  };
};

const tailCutOff = (record: HouseRecord, next: Next): Tampering => {
  const [table, rows] = some(record, chains, next);
  const row = pick(rows, next);
  const tail = chainOf(table, rows, row).filter(({ json }) => Number(json.sequence) >= Number(row.json.sequence));
  return {
    told: `${named(table)}: ${row.caseId} cut off from event ${String(row.json.sequence)}`,
    by: 'owner',
    table,
    touched: [row.caseId],
    remove: tail,
    add: [],
  };
};

const conditionOn = (table: Table, offset: number): string =>
  table.identity
    .map((column) => `${column} = (jsonb_populate_record(null::${table.name}, $${offset}::jsonb)).${column}`)
    .join(' and ');

const removeRow = (client: Client, table: Table, json: Record<string, unknown>) =>
  client.query(`delete from ${table.name} where ${conditionOn(table, 1)}`, [JSON.stringify(json)]);

const addRow = (client: Client, table: Table, json: Record<string, unknown>) =>
  client.query(
    `insert into ${table.name} (${table.written.join(', ')}) overriding system value
       select ${table.written.join(', ')} from jsonb_populate_record(null::${table.name}, $1::jsonb)`,
    [JSON.stringify(json)],
  );

/** Does it; false where the database itself refuses, as a second row under one key. */
export const tamper = async (one: Tampering, clients: Readonly<Record<DatabaseWriter, Client>>): Promise<boolean> => {
  const client = clients[one.by];
  await client.query('begin');
  try {
    if (one.by === 'service' && one.column) {
      await client.query(
        `update ${one.table.name} set ${one.column} = (jsonb_populate_record(null::${one.table.name}, $2::jsonb)).${one.column}
          where ${conditionOn(one.table, 1)}`,
        [JSON.stringify(one.remove[0]?.json), JSON.stringify(one.add[0])],
      );
    } else {
      for (const { json } of one.remove) await removeRow(client, one.table, json);
      for (const json of one.add) await addRow(client, one.table, json);
    }
    await client.query('commit');
    return true;
  } catch (error) {
    await client.query('rollback');
    if (/^(22|23)/.test((error as { code?: string }).code ?? '')) return false;
    throw error;
  }
};

/** Puts everything back as it was. */
export const undo = async ({ table, remove, add }: Tampering, owner: Client): Promise<void> => {
  await owner.query('begin');
  for (const json of add) await removeRow(owner, table, json);
  for (const { json } of remove) await addRow(owner, table, json);
  await owner.query('commit');
};
