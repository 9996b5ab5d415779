import { isDeepStrictEqual } from 'node:util';
import { type EventLogRow, eventOfRow } from '@one-window/case-engine';
import type { AnyRecordedEvent } from '@one-window/contracts';
import { GrowingMerkleTree } from '@one-window/proof';
import type { PoolClient } from 'pg';
import { dayOf, endOfDay, startOfDay } from '../sealing/day';
import { GRACE_MILLISECONDS } from '../sealing/day-seals';
import type { SealRow } from '../sealing/seal-row';
import { SEALS_ID } from '../sealing/seals-id';
import { type Found, foundHere } from './finding';
import { treeOver } from './tree-over';

/** A day as the chain of seals says it was sealed. */
interface RecordedSeal {
  sequence: number;
  part: number;
  day: string;
  events: number;
  merkleRoot: string;
  previousRoot: string;
}

const FIRST = '0'.repeat(64);

/**
 * Holds every row of `day_seal` against the event that recorded it, against the seal before it, and against the hashes of
 * the timeline that it covers. `client` is in a transaction that sees one moment.
 */
export const sealFindings = async (client: PoolClient): Promise<Found[]> => {
  const { rows } = await client.query<SealRow>('select * from day_seal order by position');
  const events = await sealEvents(client);
  const recorded = recordedSeals(events);
  const found = [
    ...recordFindings(rows, recorded),
    ...chainFindings(recorded),
    ...(await statementFindings(client, rows, events)),
  ];
  const last = new Map<string, string>();
  for (const row of rows) {
    found.push(...(await rootFindings(client, row)));
    const before = last.get(row.day) ?? '0';
    if (row.first_arrival !== before) found.push(differs(row, 'first_arrival', row.first_arrival, before));
    last.set(row.day, row.last_arrival);
  }
  return [...found, ...(await coverFindings(client, rows))];
};

const placeOf = ({ day, part }: Pick<SealRow, 'day' | 'part'>, column?: string): string =>
  `day_seal[${day}/${part}]${column === undefined ? '' : `.${column}`}`;

const differs = (
  seal: Pick<SealRow, 'day' | 'part'>,
  column: string,
  stored: unknown,
  expected: unknown,
  sequence?: number,
) => foundHere('', 'seal-differs', placeOf(seal, column), { stored, expected }, sequence);

const sealEvents = async (client: PoolClient): Promise<AnyRecordedEvent[]> => {
  const { rows } = await client.query<EventLogRow>('select * from event_log where case_id = $1 order by sequence', [
    SEALS_ID,
  ]);
  return rows.map((row) => eventOfRow('supervision', row));
};

const recordedSeals = (events: readonly AnyRecordedEvent[]): RecordedSeal[] => {
  const parts = new Map<string, number>();
  return events.flatMap(({ type, data, sequence }) => {
    if (type !== 'supervision.day-sealed.v1') return [];
    const part = (parts.get(data.day) ?? 0) + 1;
    parts.set(data.day, part);
    return [{ ...data, part, sequence }];
  });
};

const keyOf = ({ day, part }: { day: string; part: number }): string => `${day}/${part}`;

const recordFindings = (rows: readonly SealRow[], recorded: readonly RecordedSeal[]): Found[] => {
  const records = new Map(recorded.map((seal) => [keyOf(seal), seal]));
  const kept = new Set(rows.map(keyOf));
  const inOrder = recorded.filter((seal) => kept.has(keyOf(seal))).map(keyOf);
  const known = rows.filter((row) => records.has(keyOf(row)));
  return [
    ...recorded
      .filter((seal) => !kept.has(keyOf(seal)))
      .map((seal) => foundHere('', 'seal-differs', placeOf(seal), { expected: seal.merkleRoot }, seal.sequence)),
    ...rows
      .filter((row) => !records.has(keyOf(row)))
      .map((row) => foundHere('', 'seal-differs', placeOf(row), { stored: row.merkle_root })),
    ...known
      .filter((row, index) => keyOf(row) !== inOrder[index])
      .map((row) => differs(row, 'position', keyOf(row), inOrder[known.indexOf(row)])),
    ...known.flatMap((row) => {
      const { events, merkleRoot, previousRoot, sequence } = records.get(keyOf(row)) as RecordedSeal;
      const columns = [
        ['events', row.events, events],
        ['merkle_root', row.merkle_root, merkleRoot],
        ['previous_root', row.previous_root, previousRoot],
      ] as const;
      return columns
        .filter(([, stored, expected]) => stored !== expected)
        .map(([column, stored, expected]) => differs(row, column, stored, expected, sequence));
    }),
  ];
};

/** Every seal names the root of the one before it. */
const chainFindings = (recorded: readonly RecordedSeal[]): Found[] =>
  recorded.flatMap((seal, index) => {
    const before = recorded[index - 1]?.merkleRoot ?? FIRST;
    if (seal.previousRoot === before) return [];
    return [differs(seal, 'previous_root', seal.previousRoot, before, seal.sequence)];
  });

const rootFindings = async (client: PoolClient, row: SealRow): Promise<Found[]> => {
  const tree = await treeOver(
    client,
    `select hash from timeline
      where recorded_at >= $1 and recorded_at <= $2 and arrival > $3 and arrival <= $4 order by hash collate "C"`,
    [startOfDay(row.day), endOfDay(row.day), row.first_arrival, row.last_arrival],
  );
  return tree.root === row.merkle_root ? [] : [differs(row, 'merkle_root', row.merkle_root, rootTold(tree))];
};

const rootTold = ({ root, leaves }: GrowingMerkleTree): string => `${root} (${leaves})`;

/** Everything that had arrived when the last days were sealed, and was recorded before that day, stands under a seal. */
const coverFindings = async (client: PoolClient, rows: readonly SealRow[]): Promise<Found[]> => {
  const last = rows.at(-1);
  if (!last) return [];
  const today = dayOf(new Date(last.sealed_at.getTime() - GRACE_MILLISECONDS).toISOString());
  const counted = await client.query<{ events: string }>(
    'select count(*) as events from timeline where arrival <= $1 and recorded_at < $2',
    [last.last_arrival, startOfDay(today)],
  );
  const [sealed, arrived] = [rows.reduce((sum, { events }) => sum + events, 0), Number(counted.rows[0]?.events)];
  return sealed === arrived ? [] : [foundHere('', 'seal-differs', 'day_seal', { stored: sealed, expected: arrived })];
};

/** Signed statements and keys, as the record says them and as they are handed out. */
const statementFindings = async (
  client: PoolClient,
  seals: readonly SealRow[],
  events: readonly AnyRecordedEvent[],
): Promise<Found[]> => {
  const kept = await client.query<{ place: string; said: object; signature: string }>(
    `select 'day_statement[' || number || ']' as place, statement as said, signature from day_statement
      union all select 'seal_key[' || since || ']', introduction, signature from seal_key`,
  );
  const recorded = new Map(events.flatMap(saidIn).map((said) => [said.place, said]));
  const differing = kept.rows.flatMap(({ place, said, signature }) => {
    const event = recorded.get(place);
    recorded.delete(place);
    if (!event) return [foundHere('', 'seal-differs', place, { stored: signature })];
    const columns = [
      [place.startsWith('seal_key') ? 'introduction' : 'statement', said, event.said],
      ['signature', signature, event.signature],
    ] as const;
    return columns
      .filter(([, stored, expected]) => !isDeepStrictEqual(stored, expected))
      .map(([column, stored, expected]) =>
        foundHere('', 'seal-differs', `${place}.${column}`, { stored, expected }, event.sequence),
      );
  });
  const gone = [...recorded.values()].map(({ place, signature, sequence }) =>
    foundHere('', 'seal-differs', place, { expected: signature }, sequence),
  );
  return [...differing, ...gone, ...momentFindings(seals, events)];
};

const saidIn = ({
  type,
  data,
  sequence,
}: AnyRecordedEvent): { place: string; said: object; signature: string; sequence: number }[] => {
  switch (type) {
    case 'supervision.day-sealed.v1':
    case 'supervision.day-signed.v1': {
      const { statement, signature } = data;
      if (!statement || signature === undefined) return [];
      return [{ place: `day_statement[${statement.number}]`, said: statement, signature, sequence }];
    }
    case 'supervision.seal-key-introduced.v1': {
      const { introduction, signature } = data;
      return [{ place: `seal_key[${introduction.since}]`, said: introduction, signature, sequence }];
    }
    default:
      return [];
  }
};

/** The statement of a day says when it was sealed. */
const momentFindings = (seals: readonly SealRow[], events: readonly AnyRecordedEvent[]): Found[] => {
  const moments = new Map(
    events.flatMap(({ type, data }) =>
      (type === 'supervision.day-sealed.v1' || type === 'supervision.day-signed.v1') && data.statement
        ? [[keyOf(data.statement), data.statement.sealedAt] as const]
        : [],
    ),
  );
  return seals.flatMap((row) => {
    const expected = moments.get(keyOf(row));
    const stored = row.sealed_at.toISOString();
    return expected === undefined || expected === stored ? [] : [differs(row, 'sealed_at', stored, expected)];
  });
};
