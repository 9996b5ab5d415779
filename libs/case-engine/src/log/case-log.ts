import type { Actor, AnyRecordedEvent, ServiceName } from '@one-window/contracts';
import { GENESIS, hashedText } from '@one-window/proof';
import type { Pool, PoolClient } from 'pg';
import { translateDatabaseError, VersionConflict } from '../errors';
import type { CaseChange, LoadedCase } from './case-change';
import type { CaseModel, CaseState } from './case-model';

export interface InboxRow {
  consumer: string;
  event_id: string;
  event_day: string;
  case_id: string;
  /** Version of the case that the event made; 0 where it changed nothing. */
  case_version: number;
  /** Hash of an event that made a version: what is read again from the log it is kept in must have it. */
  hash?: string;
}

export interface AnswerRow {
  key: string;
  account_id: string;
  request_hash: string;
  answer: unknown;
}

export interface CaseRow {
  id: string;
  version: string | number;
  sequence: string | number;
  head: string;
  data: unknown;
}

/** A committed event and where it waits in the outbox. */
export interface Outgoing {
  position: string;
  event: AnyRecordedEvent;
}

/** The unpublished events of one service. The relay implements it; appending pokes it. */
export interface OutboxSignal {
  /** `committed`: events that now wait in the outbox and need not be read from the log again; others wait there too. */
  wake(committed?: readonly Outgoing[]): void;
}

export const loadedCase = <State extends CaseState>(
  model: CaseModel<State>,
  id: string,
  row: CaseRow | undefined,
): LoadedCase<State> =>
  row
    ? {
        id: row.id,
        version: Number(row.version),
        sequence: Number(row.sequence),
        head: row.head,
        state: row.data as State,
      }
    : { id, version: 0, sequence: 0, head: GENESIS, state: model.initial(id) };

const appendStatement = {
  name: 'append-changes',
  text: `select append_changes($1::jsonb, $2::jsonb, $3::jsonb, $4::jsonb, '[]', $5::jsonb) as positions`,
};

const takeInStatement = {
  name: 'take-in-changes',
  text: `select refuse_blocked($6, $7::text[]),
                append_changes($1::jsonb, $2::jsonb, $3::jsonb, $4::jsonb, $5::jsonb, '[]') as positions`,
};

const rowsOf = <State extends CaseState>(changes: readonly CaseChange<State>[]): string[] => {
  const changed = changes.filter((change) => change.changed);
  return [
    JSON.stringify(changed.map((change) => change.caseRow())),
    JSON.stringify(changed.flatMap((change) => change.eventRows())),
    JSON.stringify(changed.flatMap((change) => change.timerRows())),
    JSON.stringify(changed.flatMap((change) => change.lineRows())),
  ];
};

interface Appended {
  /** Of the events in the outbox, in their order; null where there was none. */
  positions: string[] | null;
}

const outgoing = <State extends CaseState>(
  changes: readonly CaseChange<State>[],
  [appended]: readonly Appended[],
): Outgoing[] => {
  const positions = appended?.positions ?? [];
  return changes.flatMap(({ events }) => events).map((event, at) => ({ event, position: positions[at] as string }));
};

/**
 * Writes changed cases, their events, outbox rows, timers and the commands' answers in one statement, and so in one
 * transaction. Answers with the events as they wait in the outbox. Throws {@link VersionConflict} when a case was changed
 * meanwhile and `Unavailable` when the database is away.
 */
export const appendChanges = async <State extends CaseState>(
  client: Pool | PoolClient,
  changes: readonly CaseChange<State>[],
  answers: readonly AnswerRow[] = [],
): Promise<Outgoing[]> => {
  try {
    const values = [...rowsOf(changes), JSON.stringify(answers)];
    const { rows } = await client.query<Appended>({ ...appendStatement, values });
    return outgoing(changes, rows);
  } catch (error) {
    throw translateDatabaseError(error);
  }
};

/**
 * The same for received events, with their inbox rows. Throws {@link VersionConflict} also when an event was taken in
 * before, and {@link KeyBlocked} when an earlier message of one of `keys` is parked for the consumer.
 */
export const takeInChanges = async <State extends CaseState>(
  client: Pool,
  changes: readonly CaseChange<State>[],
  inbox: readonly InboxRow[],
  { consumer, keys }: { consumer: string; keys: readonly string[] },
): Promise<Outgoing[]> => {
  try {
    const values = [...rowsOf(changes), JSON.stringify(inbox), consumer, keys];
    const { rows } = await client.query<Appended>({ ...takeInStatement, values });
    return outgoing(changes, rows);
  } catch (error) {
    throw translateDatabaseError(error);
  }
};

const openNumberedStatement = {
  name: 'open-numbered',
  text: 'select open_numbered($1, $2, $3, $4, $5, $6, $7::jsonb, $8, $9::jsonb)',
};

/** A case to open, whose one event carries the next number of a gap-free series where it says `numberToken`. */
export interface NumberedOpening<State extends CaseState> {
  change: CaseChange<State>;
  series: string;
  numberToken: string;
  answer: AnswerRow;
}

/**
 * Opens numbered cases, all in one statement: the database draws the numbers, puts them where the tokens stand, and
 * hashes the events with them. A series is locked only while the statement runs; a rollback gives its numbers back.
 */
export const openNumbered = async <State extends CaseState>(
  pool: Pool,
  openings: readonly NumberedOpening<State>[],
): Promise<void> => {
  // Everybody takes series in one order, or two groups could wait for each other.
  const ordered = openings.toSorted((one, other) => (one.series < other.series ? -1 : 1));
  const opened = ordered.map(({ change, ...opening }) => {
    const [event, ...others] = change.events;
    if (!event || others.length > 0) throw new Error('a numbered case opens with exactly one event');
    return { ...opening, change, event };
  });
  try {
    await pool.query({
      ...openNumberedStatement,
      values: [
        opened.map(({ series }) => series),
        opened.map(({ numberToken }) => numberToken),
        // The hash of an event as it stands with its token is certainly no other text of the case: it serves as token itself.
        opened.map(({ event }) => event.hash),
        opened.map(({ event }) => hashedText(event)),
        opened.map(({ change }) => JSON.stringify(change.caseRow())),
        opened.map(({ change }) => JSON.stringify(change.eventRows())),
        JSON.stringify(opened.flatMap(({ change }) => change.timerRows())),
        opened.map(({ change }) => JSON.stringify(change.lineRows())),
        JSON.stringify(opened.map(({ answer }) => answer)),
      ],
    });
  } catch (error) {
    throw translateDatabaseError(error);
  }
};

export interface EventLogRow {
  event_id: string;
  case_id: string;
  sequence: string;
  type: string;
  data: unknown;
  actor: Actor;
  on_behalf_of: { id: string; name: string } | null;
  correlation_id: string;
  causation_id: string;
  occurred_at: Date;
  recorded_at: Date;
  previous_hash: string;
  hash: string;
}

/** A row of `event_log` as the event that travels; field for field what was hashed. */
export const eventOfRow = (service: ServiceName, row: EventLogRow): AnyRecordedEvent =>
  ({
    id: row.event_id,
    service,
    caseId: row.case_id,
    sequence: Number(row.sequence),
    type: row.type,
    data: row.data,
    actor: row.actor,
    ...(row.on_behalf_of ? { onBehalfOf: row.on_behalf_of } : {}),
    correlationId: row.correlation_id,
    causationId: row.causation_id,
    occurredAt: row.occurred_at.toISOString(),
    recordedAt: row.recorded_at.toISOString(),
    previousHash: row.previous_hash,
    hash: row.hash,
  }) as AnyRecordedEvent;

export { VersionConflict };
