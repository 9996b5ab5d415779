import type { ServiceName } from '@one-window/contracts';
import type { Client } from 'pg';

/** A row of a table as JSON, with the case it belongs to. */
export interface Row {
  caseId: string;
  json: Record<string, unknown>;
}

/** A table that the proof answers for. */
export interface Table {
  service: ServiceName;
  name: string;
  /** Column with the case. */
  key: string;
  /** Only rows that the proof answers for. */
  where: string;
  /** Columns that a change may be made in, with their types. */
  columns: { name: string; type: string }[];
  /** Every column that is not computed. */
  written: string[];
  /** Columns that tell one row from another. */
  identity: string[];
}

/** Written when a row was, and read by nobody. */
const notAnsweredFor: Readonly<Record<string, readonly string[]>> = { cases: ['updated_at'], inbox: ['handled_at'] };

const ofServices: readonly Omit<Table, 'service' | 'columns' | 'written'>[] = [
  { name: 'cases', key: 'id', where: 'true', identity: ['id'] },
  { name: 'event_log', key: 'case_id', where: 'true', identity: ['recorded_at', 'position'] },
  { name: 'case_line', key: 'id', where: 'true', identity: ['id'] },
  { name: 'timer', key: 'case_id', where: 'true', identity: ['case_id', 'name'] },
  { name: 'inbox', key: 'case_id', where: 'case_version > 0', identity: ['consumer', 'event_id', 'event_day'] },
];
const ofSupervision: readonly Omit<Table, 'service' | 'columns' | 'written'>[] = [
  { name: 'timeline', key: 'case_id', where: 'true', identity: ['case_id', 'service', 'sequence'] },
  { name: 'case_view', key: 'case_id', where: 'true', identity: ['case_id'] },
  { name: 'case_title', key: 'case_id', where: 'true', identity: ['case_id'] },
  { name: 'case_reference', key: 'case_id', where: 'true', identity: ['case_id'] },
  { name: 'case_organisation', key: 'case_id', where: 'true', identity: ['organisation_id', 'case_id'] },
  { name: 'party_index', key: 'case_id', where: 'true', identity: ['index_hash', 'case_id'] },
  {
    name: 'inbox',
    key: 'case_id',
    where: `consumer = 'supervision/cases'`,
    identity: ['consumer', 'event_id', 'event_day'],
  },
];

/** The seals, which belong to no case. */
export const sealTable = async (client: Client): Promise<Table> => {
  const [table] = await described('supervision', client, [
    { name: 'day_seal', key: 'position', where: 'true', identity: ['position'] },
  ]);
  if (!table) throw new Error('nothing is sealed');
  return table;
};

/** The tables of a service that hold anything. */
export const tablesOf = (service: ServiceName, client: Client): Promise<Table[]> =>
  described(service, client, service === 'supervision' ? ofSupervision : ofServices);

const described = async (
  service: ServiceName,
  client: Client,
  of: readonly Omit<Table, 'service' | 'columns' | 'written'>[],
): Promise<Table[]> => {
  const tables: Table[] = [];
  for (const table of of) {
    const { rows } = await client.query<{ name: string; type: string }>(
      `select column_name as name, data_type as type from information_schema.columns
        where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER' order by ordinal_position`,
      [table.name],
    );
    if (rows.length === 0) continue;
    const left = notAnsweredFor[table.name] ?? [];
    const held = await client.query(`select 1 from ${table.name} where ${table.where} limit 1`);
    const columns = rows.filter(({ name }) => !left.includes(name));
    if (held.rowCount) tables.push({ ...table, service, columns, written: rows.map(({ name }) => name) });
  }
  return tables;
};

/** Every row of a table in an order that does not depend on where it stands. */
export const rowsOf = async ({ name, key, where, identity }: Table, client: Client): Promise<Row[]> => {
  const { rows } = await client.query<{ case_id: string; json: Record<string, unknown> }>(
    `select t.${key} as case_id, to_jsonb(t.*) as json from ${name} t where ${where}
      order by ${identity.map((column) => `t.${column}`).join(', ')}`,
  );
  return rows.map(({ case_id: caseId, json }) => ({ caseId, json }));
};

/** Everything but JSON comes from the rows as text or number. */
const textOf = (value: unknown, otherwise: string): string => String((value as string | number | null) ?? otherwise);

/** A value of the same type that is another one. */
export const changed = (value: unknown, type: string, next: () => number): unknown => {
  switch (type) {
    case 'uuid':
      return otherId(next);
    case 'bigint':
    case 'integer':
    case 'smallint':
      return Number(value ?? 0) + 1 + Math.floor(next() * 3);
    case 'boolean':
      return value !== true;
    case 'date':
      return shiftedDay(textOf(value, '2026-11-29'), 1 + Math.floor(next() * 40));
    case 'timestamp with time zone':
      return shiftedInstant(textOf(value, '2026-11-29T08:00:00+00:00'), next);
    case 'bytea':
      return `\\x${otherHex(textOf(value, '\\x00').slice(2), next)}`;
    case 'jsonb':
      return changedInside(value, next);
    default:
      return otherText(textOf(value, ''), next);
  }
};

const hex = (length: number, next: () => number): string =>
  Array.from({ length }, () => Math.floor(next() * 16).toString(16)).join('');

const otherId = (next: () => number): string =>
  `${hex(8, next)}-${hex(4, next)}-7${hex(3, next)}-8${hex(3, next)}-${hex(12, next)}`;

const otherHex = (text: string, next: () => number): string => {
  const at = Math.floor(next() * text.length);
  const digit = ((Number.parseInt(text[at] ?? '0', 16) + 1 + Math.floor(next() * 14)) % 16).toString(16);
  return `${text.slice(0, at)}${digit}${text.slice(at + 1)}`;
};

const otherText = (text: string, next: () => number): string => {
  if (/^[0-9a-f]{64}$/.test(text)) return otherHex(text, next);
  const at = Math.floor(next() * (text.length + 1));
  return `${text.slice(0, at)}改${text.slice(at)}`;
};

const shiftedDay = (day: string, days: number): string => {
  const shifted = new Date(`${day}T00:00:00Z`);
  shifted.setUTCDate(shifted.getUTCDate() + days);
  return shifted.toISOString().slice(0, 10);
};

/** By a microsecond, a second or a day. */
const shiftedInstant = (instant: string, next: () => number): string => {
  const [, whole = '', fraction = '', zone = ''] = /^(.*?:\d\d:\d\d)(?:\.(\d+))?([+-].*|Z)$/.exec(instant) ?? [];
  const digits = fraction.padEnd(6, '0');
  const kind = Math.floor(next() * 3);
  if (kind === 0) return `${whole}.${digits.slice(0, 5)}${(Number(digits[5]) + 1) % 10}${zone}`;
  const shifted = new Date(`${whole}Z`);
  shifted.setUTCSeconds(shifted.getUTCSeconds() + (kind === 1 ? 1 : 86_400));
  return `${shifted.toISOString().slice(0, 19)}.${digits}${zone}`;
};

/** One member or entry of a JSON value is another. */
const changedInside = (value: unknown, next: () => number): unknown => {
  if (typeof value === 'string') return otherText(value, next);
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  if (value === null || value === undefined) return { added: true };
  if (Array.isArray(value)) {
    if (value.length === 0) return ['added'];
    const at = Math.floor(next() * value.length);
    return value.with(at, changedInside(value[at], next)) as unknown;
  }
  const keys = Object.keys(value);
  if (keys.length === 0) return { added: true };
  const key = keys[Math.floor(next() * keys.length)] as string;
  const inside = value as Record<string, unknown>;
  return { ...inside, [key]: changedInside(inside[key], next) };
};
