import type { Client, Pool } from 'pg';

/** A change that nobody may make, already made: where, and what a finding of it must name. */
export interface Damage {
  caseIds: string[];
  place: RegExp;
}

export type Random = (below: number) => number;

/** Tries one change as a role; undefined where this one is none here (nothing to take, the same value again). */
export type Change = (client: Pool | Client, random: Random, caseIds: readonly string[]) => Promise<Damage | undefined>;

/** A value of the same type that is another one, as SQL over the column. */
const otherValues: Readonly<Record<string, readonly string[]>> = {
  uuid: ['gen_random_uuid()'],
  bigint: ['$column + 1', '$column + 1000', '$column - 1', '-$column'],
  smallint: ['0', '$column + 1'],
  text: ["$column || 'x'", "''", 'reverse($column)'],
  hash: ["encode(sha256(convert_to($column, 'UTF8')), 'hex')", 'upper($column) || $column'],
  bytea: ['sha256($column)', 'null'],
  date: ['$column + 1', '$column - 300'],
  'timestamp with time zone': [
    "$column + interval '1 microsecond'",
    "$column + interval '1 day'",
    "$column - interval '1 hour'",
  ],
  jsonb: [`$column || '{"added": 1}'`, "'{}'::jsonb", `'{"a": [1, 2]}'::jsonb`],
};

interface Column {
  table: string;
  column: string;
  type: keyof typeof otherValues;
  /** Which row of the case: its number among them, by this order. */
  order: string;
  place: RegExp;
  key?: string;
}

const inLog = (
  column: string,
  type: Column['type'],
  place = new RegExp(`^event_log\\[-?\\d+\\](\\.${column}.*)?$`),
) => ({
  table: 'event_log',
  column,
  type,
  order: 'position',
  place,
});

/** Every column that a service keeps of a case; instants of writing are none of the record. */
export const columns: readonly Column[] = [
  { table: 'cases', column: 'id', type: 'uuid', order: 'id', place: /^cases$/, key: 'id' },
  { table: 'cases', column: 'version', type: 'bigint', order: 'id', place: /^cases\.version$/, key: 'id' },
  { table: 'cases', column: 'stage', type: 'text', order: 'id', place: /^cases\.stage$/, key: 'id' },
  { table: 'cases', column: 'data', type: 'jsonb', order: 'id', place: /^cases\.data\./, key: 'id' },
  { table: 'cases', column: 'sequence', type: 'bigint', order: 'id', place: /^cases\.sequence$/, key: 'id' },
  { table: 'cases', column: 'head', type: 'hash', order: 'id', place: /^cases\.head$/, key: 'id' },
  {
    table: 'cases',
    column: 'state_version',
    type: 'smallint',
    order: 'id',
    place: /^cases\.state_version$/,
    key: 'id',
  },
  { table: 'case_line', column: 'id', type: 'uuid', order: 'id', place: /^case_line$/, key: 'id' },
  { table: 'case_line', column: 'stage', type: 'text', order: 'id', place: /^case_line\.stage$/, key: 'id' },
  {
    table: 'case_line',
    column: 'statement_count',
    type: 'smallint',
    order: 'id',
    place: /^case_line\.statement_count$/,
    key: 'id',
  },
  { table: 'case_line', column: 'heard_reasons', type: 'jsonb', order: 'id', place: /^case_line\.heard/, key: 'id' },
  inLog('event_id', 'uuid'),
  inLog('case_id', 'uuid', /^event_log\[\d+\]/),
  inLog('sequence', 'bigint', /^event_log\[-?\d+\]/),
  inLog('type', 'text'),
  inLog('data', 'jsonb'),
  inLog('actor', 'jsonb'),
  inLog('on_behalf_of', 'jsonb', /^event_log\[\d+\]\.on_behalf_of/),
  inLog('correlation_id', 'uuid'),
  inLog('causation_id', 'uuid'),
  inLog('occurred_at', 'timestamp with time zone'),
  inLog('recorded_at', 'timestamp with time zone'),
  inLog('previous_hash', 'hash'),
  inLog('hash', 'hash'),
  inLog('case_version', 'bigint', /^(event_log\[\d+\]\.case_version|inbox\[version \d+\]|cases\.version)$/),
  inLog('position', 'bigint', /^event_log(\[\d+\])?\.position$/),
  ...(
    [
      ['consumer', 'text', /^inbox\[version \d+\]$/],
      ['event_id', 'uuid', /^inbox\[.*\]\.event_id$/],
      ['event_day', 'date', /^inbox\[.*\]\.event_day$/],
      ['case_id', 'uuid', /^inbox\[version \d+\]$/],
      ['case_version', 'bigint', /^(inbox\[.*\]|event_log\[\d+\]\.case_version|cases\.version)/],
      ['hash', 'bytea', /^inbox(\[.*\]\.hash|\.case_version)$/],
    ] as const
  ).map(([column, type, place]) => ({ table: 'inbox', column, type, order: 'case_version, event_id', place })),
  { table: 'timer', column: 'case_id', type: 'uuid', order: 'name', place: /^timer\[/ },
  { table: 'timer', column: 'name', type: 'text', order: 'name', place: /^timer\[/ },
  { table: 'timer', column: 'due_at', type: 'timestamp with time zone', order: 'name', place: /^timer\[.*\]\.due_at$/ },
];

const pick = <T>(list: readonly T[], random: Random): T => list[random(list.length)] as T;

/** Another value in one column of one row of a case. */
export const columnChange =
  ({ table, column, type, order, place, key = 'case_id' }: Column): Change =>
  async (client, random, caseIds) => {
    const caseId = pick(caseIds, random);
    const value = pick(otherValues[type] as readonly string[], random).replaceAll(
      '$column',
      column === 'on_behalf_of' ? `coalesce(${column}, '{}')` : column,
    );
    const { rows } = await client.query<{ at: string; all: string }>(
      `select ctid::text || '/' || tableoid::text as at from ${table} where ${key} = $1 order by ${order}`,
      [caseId],
    );
    const { at } = pick(rows, random);
    const here = `(ctid::text || '/' || tableoid::text) = '${at}'`;
    // A column that is always generated takes no other value by update: whoever owns the table puts the row in anew.
    const text =
      column === 'position'
        ? `with taken as (delete from event_log where ${here} returning *)
           insert into event_log overriding system value
             select ${value} as position, ${logColumns.join(', ')} from taken`
        : `update ${table} set ${column} = ${value} where ${here} and ${column} is distinct from ${value}`;
    const { rowCount } = await client.query(text);
    return rowCount === 0 ? undefined : { caseIds: [caseId], place };
  };

const logColumns = [
  'event_id, case_id, sequence, type, data, actor, on_behalf_of, correlation_id, causation_id, occurred_at',
  'recorded_at, previous_hash, hash, case_version',
];

/** Rows taken away, put back elsewhere, exchanged, swapped; a tail cut off; a month emptied. */
export const rowChanges: Readonly<Record<string, Change>> = {
  'the row of a case is removed': async (client, random, caseIds) => {
    const caseId = pick(caseIds, random);
    await client.query('delete from cases where id = $1', [caseId]);
    return { caseIds: [caseId], place: /^cases$/ };
  },
  'a row of a case that nobody recorded is added': async (client) => {
    const { rows } = await client.query<{ id: string }>(
      `insert into cases (id, version, stage, data, sequence, head)
         select gen_random_uuid(), version, stage, data, sequence, head from cases limit 1 returning id`,
    );
    return { caseIds: rows.map(({ id }) => id), place: /^(cases|event_log\[\d+\])/ };
  },
  'the line of a case is removed': async (client, random, caseIds) => {
    const caseId = pick(caseIds, random);
    await client.query('delete from case_line where id = $1', [caseId]);
    return { caseIds: [caseId], place: /^case_line$/ };
  },
  'a line of a case that nobody recorded is added': async (client) => {
    const { rows } = await client.query<{ id: string }>(
      `insert into case_line (id, stage) values (gen_random_uuid(), 'claimed') returning id`,
    );
    return { caseIds: rows.map(({ id }) => id), place: /^case_line$/ };
  },
  'the rows of two cases are exchanged': async (client, _, [one, other]) => {
    await client.query(
      `update cases c set version = o.version, stage = o.stage, data = o.data, sequence = o.sequence, head = o.head
         from cases o where c.id = any ($1::uuid[]) and o.id = any ($1::uuid[]) and o.id <> c.id`,
      [[one, other]],
    );
    return { caseIds: [one as string], place: /^cases\.(head|data\.caseId|sequence|data)/ };
  },
  'an event is removed': async (client, random, caseIds) => {
    const caseId = pick(caseIds, random);
    const sequence = 1 + random(3);
    await client.query('delete from event_log where case_id = $1 and sequence = $2', [caseId, sequence]);
    return { caseIds: [caseId], place: new RegExp(`^event_log\\[${sequence}\\]$`) };
  },
  'the tail of a log is cut off': async (client, random, caseIds) => {
    const caseId = pick(caseIds, random);
    const from = 1 + random(3);
    await client.query('delete from event_log where case_id = $1 and sequence >= $2', [caseId, from]);
    return { caseIds: [caseId], place: new RegExp(`^event_log\\[${from}\\]$`) };
  },
  'the tail of a log is cut off and the row set back': async (client, random, caseIds) => {
    const caseId = pick(caseIds, random);
    await client.query(`delete from event_log where case_id = $1 and sequence = 3`, [caseId]);
    await client.query(
      `update cases c set sequence = 2, version = 4, data = c.data || '{"statements": 1}', head = e.hash
         from event_log e where e.case_id = c.id and e.sequence = 2 and c.id = $1`,
      [caseId],
    );
    return { caseIds: [caseId], place: /^event_log\[3\]$/ };
  },
  'an event is put in again under a free number': async (client, random, caseIds) => {
    const caseId = pick(caseIds, random);
    const sequence = 1 + random(3);
    await client.query('update event_log set sequence = 4 where case_id = $1 and sequence = $2', [caseId, sequence]);
    return { caseIds: [caseId], place: /^event_log\[4\]/ };
  },
  'an event is added that looks like the last': async (client, random, caseIds) => {
    const caseId = pick(caseIds, random);
    await client.query(
      `insert into event_log (${logColumns.join(', ')})
         select gen_random_uuid(), case_id, sequence + 1, type, data, actor, on_behalf_of, correlation_id, causation_id,
                occurred_at, recorded_at, hash, encode(sha256(convert_to(hash, 'UTF8')), 'hex'), case_version + 1
           from event_log where case_id = $1 and sequence = 3`,
      [caseId],
    );
    return { caseIds: [caseId], place: /^event_log\[4\]/ };
  },
  'two events of a case are swapped': async (client, random, caseIds) => {
    const caseId = pick(caseIds, random);
    await client.query('update event_log set sequence = 5 - sequence where case_id = $1 and sequence in (2, 3)', [
      caseId,
    ]);
    return { caseIds: [caseId], place: /^event_log\[[23]\]/ };
  },
  'events of two cases are exchanged': async (client, _, [one, other]) => {
    await client.query(
      `update event_log set case_id = case case_id when $1::uuid then $2::uuid else $1::uuid end
        where sequence = 2 and case_id in ($1, $2)`,
      [one, other],
    );
    return { caseIds: [one as string, other as string], place: /^event_log\[2\]/ };
  },
  'a month is emptied': async (client, _, caseIds) => {
    const { rows } = await client.query<{ part: string }>(
      'select distinct tableoid::regclass::text as part from event_log',
    );
    for (const { part } of rows) await client.query(`truncate ${part}`);
    return { caseIds: [...caseIds], place: /^event_log\[1\]$/ };
  },
  'what was received is removed': async (client, random, caseIds) => {
    const caseId = pick(caseIds, random);
    await client.query('delete from inbox where case_id = $1 and case_version = $2', [caseId, 2 + random(2)]);
    return { caseIds: [caseId], place: /^inbox\[version [23]\]$/ };
  },
  'what two cases received is exchanged': async (client, _, [one, other]) => {
    await client.query(
      `update inbox set case_id = case case_id when $1::uuid then $2::uuid else $1::uuid end
        where case_version = 2 and case_id in ($1, $2)`,
      [one, other],
    );
    return { caseIds: [one as string, other as string], place: /^inbox\[.*\]\.case_id$/ };
  },
  'two received events are swapped': async (client, random, caseIds) => {
    const caseId = pick(caseIds, random);
    await client.query('update inbox set case_version = 5 - case_version where case_id = $1 and case_version > 0', [
      caseId,
    ]);
    return { caseIds: [caseId], place: /^inbox\[.*\]\.case_version$/ };
  },
  'a timer is removed': async (client, random, caseIds) => {
    const caseId = pick(caseIds, random);
    await client.query('delete from timer where case_id = $1', [caseId]);
    return { caseIds: [caseId], place: /^timer\[/ };
  },
  'a timer is added': async (client, random, caseIds) => {
    const caseId = pick([...caseIds, '01900000-0000-7000-8000-0000000000ff'], random);
    await client.query(`insert into timer values ($1, 'mediation-limit-again', now())`, [caseId]);
    return { caseIds: [caseId], place: /^timer\[mediation-limit-again\]$/ };
  },
  'a refold is claimed that never was': async (client, random, caseIds) => {
    const caseId = pick(caseIds, random);
    await client.query('insert into refolded_version values ($1, $2)', [caseId, 1 + random(6)]);
    return { caseIds: [caseId], place: /^(refolded_version|cases\.version)/ };
  },
};
