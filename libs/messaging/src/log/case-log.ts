import type { Actor, AnyRecordedEvent, ServiceName } from '@one-window/contracts';
import type { Pool, PoolClient } from 'pg';
import { translateDatabaseError, VersionConflict } from '../errors';
import type { CaseChange, LoadedCase } from './case-change';
import type { CaseModel, CaseState } from './case-model';
import { GENESIS, hashedText } from './chain';

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

/** The unpublished events of one service. The relay implements it; appending pokes it. */
export interface OutboxSignal {
  wake(): void;
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
  text: `select append_changes($1::jsonb, $2::jsonb, $3::jsonb, $4::jsonb, '[]', $5::jsonb)`,
};

const takeInStatement = {
  name: 'take-in-changes',
  text: `select refuse_blocked($6, $7::text[]), append_changes($1::jsonb, $2::jsonb, $3::jsonb, $4::jsonb, $5::jsonb, '[]')`,
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

/**
 * Writes changed cases, their events, outbox rows, timers and the commands' answers in one statement, and so in one
 * transaction. Throws {@link VersionConflict} when a case was changed meanwhile and `Unavailable` when the database is
 * away.
 */
export const appendChanges = async <State extends CaseState>(
  client: Pool | PoolClient,
  changes: readonly CaseChange<State>[],
  answers: readonly AnswerRow[] = [],
): Promise<void> => {
  try {
    await client.query({ ...appendStatement, values: [...rowsOf(changes), JSON.stringify(answers)] });
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
): Promise<void> => {
  try {
    await client.query({ ...takeInStatement, values: [...rowsOf(changes), JSON.stringify(inbox), consumer, keys] });
  } catch (error) {
    throw translateDatabaseError(error);
  }
};

const appendNumberedStatement = {
  name: 'append-numbered',
  text: 'select append_numbered($1, $2, $3, $4, $5, $6, $7::jsonb, $8, $9::jsonb)',
};

/**
 * Appends a case whose one event carries the next number of a gap-free series, in one statement: the database draws the
 * number, puts it where `numberToken` stands, and hashes the event with it. The series is locked only while the statement
 * runs; a rollback gives the number back.
 */
export const appendNumbered = async <State extends CaseState>(
  pool: Pool,
  change: CaseChange<State>,
  { series, numberToken }: { series: string; numberToken: string },
  answer: AnswerRow,
): Promise<void> => {
  const [event, ...others] = change.events;
  if (!event || others.length > 0) throw new Error('a numbered case opens with exactly one event');
  // The hash of the event as it stands with the token is certainly no other text of the case: it serves as token itself.
  const hashToken = event.hash;
  try {
    await pool.query({
      ...appendNumberedStatement,
      values: [
        series,
        numberToken,
        hashToken,
        hashedText(event),
        JSON.stringify([change.caseRow()]),
        JSON.stringify(change.eventRows()),
        JSON.stringify(change.timerRows()),
        JSON.stringify(change.lineRows()),
        JSON.stringify([answer]),
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
