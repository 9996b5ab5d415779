import { isDeepStrictEqual } from 'node:util';
import type {
  Actor,
  AnyRecordedEvent,
  EventData,
  Fact,
  RecordedEvent,
  RunningClock,
  ServiceName,
  Standing,
} from '@one-window/contracts';
import { violationsOf } from '@one-window/contracts';
import type { Pool, PoolClient } from 'pg';
import { v7 as uuidv7 } from 'uuid';
import type { Correlation } from '@one-window/platform';
import { translateDatabaseError, VersionConflict } from '../errors';
import { partitionOf } from '../outbox/partition';
import { applyEvent, type CaseModel, type CaseState, standingIn, withClocks } from './case-model';
import { GENESIS, hashedText, hashOf } from './chain';

/** A case as loaded: `version` 0 means that the service has no row for it yet. */
export interface LoadedCase<State extends CaseState> {
  id: string;
  version: number;
  sequence: number;
  head: string;
  state: State;
}

export interface InboxRow {
  consumer: string;
  event_id: string;
  event_day: string;
  case_id: string;
  case_version: number;
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

/** Where facts are recorded: who, when, and in which chain of causes. */
export interface RecordingContext {
  actor: Actor;
  onBehalfOf?: { id: string; name: string };
  occurredAt: string;
  recordedAt: string;
  correlation: Correlation;
}

/** The unpublished events of one service. The relay implements it; appending pokes it. */
export interface OutboxSignal {
  wake(): void;
}

export class UnrecordableFact extends Error {
  constructor(type: string, violations: string[]) {
    super(`${type} cannot be recorded: ${violations.join('; ')}`);
    this.name = 'UnrecordableFact';
  }
}

const storedInstant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
const storedUuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * What the columns of `event_log` would give back otherwise than it was hashed: an id that is not written in lower case,
 * an instant that is not UTC to the millisecond. Such an event would read as altered for ever.
 */
const changedByStoring = ({
  id,
  caseId,
  correlationId,
  causationId,
  occurredAt,
  recordedAt,
}: Omit<RecordedEvent, 'hash'>): string[] => [
  ...Object.entries({ id, caseId, correlationId, causationId })
    .filter(([, value]) => !storedUuid.test(value))
    .map(([field]) => `${field} is not a UUID in lower case`),
  ...Object.entries({ occurredAt, recordedAt })
    .filter(([, value]) => !storedInstant.test(value))
    .map(([field]) => `${field} is not an instant in UTC to the millisecond`),
];

/** A case being changed in memory: step by step, recorded together. */
export class CaseChange<State extends CaseState> {
  readonly events: AnyRecordedEvent[] = [];
  /** Version of the row to which each event belongs. */
  readonly eventVersions: number[] = [];
  state: State;
  version: number;
  private sequence: number;
  private head: string;

  constructor(
    private readonly model: CaseModel<State>,
    readonly loaded: LoadedCase<State>,
  ) {
    this.state = loaded.state;
    this.version = loaded.version;
    this.sequence = loaded.sequence;
    this.head = loaded.head;
  }

  get changed(): boolean {
    return this.version > this.loaded.version;
  }

  /**
   * One step of the case, which is one version of its row: a received event is applied, then the facts that follow from
   * it, or from a command or a clock, are recorded and applied. Clocks that start by themselves, and where the case
   * stands afterwards if that changed, are recorded with the last fact, or where there is none as a fact of their own.
   */
  step(context: RecordingContext, facts: (state: State) => readonly Fact[], received?: AnyRecordedEvent): void {
    const before = this.state;
    this.version += 1;
    if (received) this.state = applyEvent(this.model, this.state, received);
    const given = facts(this.state);
    given.slice(0, -1).forEach((fact) => this.record(fact, context));
    this.conclude(before, given.at(-1), context, received);
  }

  /** Records where the case stands as an earlier build left it, with every limit that binds; see `upgrade-standings`. */
  recordStanding(context: RecordingContext, passed: readonly RunningClock[]): void {
    this.version += 1;
    const state = withClocks(this.model, { ...this.state, passed: [...passed] }, {});
    const standing = standingIn(this.model, state);
    if (!standing) return;
    const started = [...(state.passed ?? []), ...state.clocks];
    const clocks = started.length > 0 ? { clocks: { started } } : {};
    this.record(this.standingChanged({ cause: 'upgrade', ...clocks, standing }), context);
  }

  private conclude(
    before: State,
    last: Fact | undefined,
    context: RecordingContext,
    received?: AnyRecordedEvent,
  ): void {
    const { model } = this;
    const id = uuidv7();
    const after = last
      ? applyEvent(model, this.state, this.unhashed(last, context, id) as AnyRecordedEvent)
      : this.state;
    const started = model.starts?.(before, after, received?.occurredAt ?? context.occurredAt) ?? [];
    const standing = standingIn(model, withClocks(model, after, { started }));
    const changed = !isDeepStrictEqual(standing, standingIn(model, before));
    if (!changed && started.length === 0) {
      if (last) this.record(last, context, id, after);
      return;
    }
    const moved = { ...(started.length > 0 ? { clocks: { started } } : {}), ...(changed ? { standing } : {}) };
    if (last) this.record(withMoved(last, moved), context, id);
    else if (standing) {
      const since = received ? { since: received.occurredAt } : {};
      this.record(this.standingChanged({ cause: 'received', ...moved, standing: { ...since, ...standing } }), context);
    }
  }

  private standingChanged(data: EventData['intake.standing-changed.v1']): Fact {
    return { type: `${this.model.service}.standing-changed.v1`, data } as Fact;
  }

  private unhashed({ type, data }: Fact, context: RecordingContext, id: string): Omit<RecordedEvent, 'hash'> {
    return {
      id,
      service: this.model.service,
      caseId: this.loaded.id,
      sequence: this.sequence + 1,
      type,
      data,
      actor: context.actor,
      ...(context.onBehalfOf ? { onBehalfOf: context.onBehalfOf } : {}),
      correlationId: context.correlation.correlationId,
      causationId: context.correlation.causationId,
      occurredAt: context.occurredAt,
      recordedAt: context.recordedAt,
      previousHash: this.head,
    };
  }

  /** Records a fact of this service in the chain and applies it to the state, which is `after` where that is known. */
  private record(fact: Fact, context: RecordingContext, id = uuidv7(), after?: State): void {
    const violations = violationsOf(fact.type, fact.data);
    if (violations.length > 0) throw new UnrecordableFact(fact.type, violations);
    const unhashed = this.unhashed(fact, context, id);
    const changed = changedByStoring(unhashed);
    if (changed.length > 0) throw new UnrecordableFact(fact.type, changed);
    const event = { ...unhashed, hash: hashOf(unhashed) } as AnyRecordedEvent;
    this.sequence = event.sequence;
    this.head = event.hash;
    this.events.push(event);
    this.eventVersions.push(this.version);
    this.state = after ?? applyEvent(this.model, this.state, event);
  }

  /** The case as it stands once the change is committed. */
  committed(): LoadedCase<State> {
    const { id } = this.loaded;
    return { id, version: this.version, sequence: this.sequence, head: this.head, state: this.state };
  }

  caseRow() {
    return {
      id: this.loaded.id,
      expected: this.loaded.version,
      version: this.version,
      stage: this.state.stage,
      data: this.state,
      sequence: this.sequence,
      head: this.head,
    };
  }

  eventRows() {
    return this.events.map((event, index) => ({
      event_id: event.id,
      case_id: event.caseId,
      sequence: event.sequence,
      type: event.type,
      data: event.data,
      actor: event.actor,
      on_behalf_of: event.onBehalfOf ?? null,
      correlation_id: event.correlationId,
      causation_id: event.causationId,
      occurred_at: event.occurredAt,
      recorded_at: event.recordedAt,
      previous_hash: event.previousHash,
      hash: event.hash,
      case_version: this.eventVersions[index],
      shard: partitionOf(event.caseId),
    }));
  }

  /** Timers to set and to clear, from the clocks before and after. */
  timerRows(): { case_id: string; name: string; due_at: string | null }[] {
    const before = this.loaded.state.clocks;
    const after = this.state.clocks;
    const cleared = before.filter((clock) => !after.some((other) => other.name === clock.name));
    const set = after.filter((clock) => !before.some((o) => o.name === clock.name && o.dueAt === clock.dueAt));
    return [
      ...cleared.map((clock) => ({ case_id: this.loaded.id, name: clock.name, due_at: null })),
      ...set.map((clock) => ({ case_id: this.loaded.id, name: clock.name, due_at: clock.dueAt })),
    ];
  }
}

/** The fact with clocks that start beside its own, and the standing it leads to. */
const withMoved = (
  { type, data }: Fact,
  moved: { clocks?: { started: RunningClock[] }; standing?: Standing },
): Fact => {
  const started = [...(data.clocks?.started ?? []), ...(moved.clocks?.started ?? [])];
  const clocks = { ...data.clocks, ...(started.length > 0 ? { started } : {}) };
  const { standing } = moved;
  return {
    type,
    data: { ...data, ...(Object.keys(clocks).length > 0 ? { clocks } : {}), ...(standing ? { standing } : {}) },
  } as Fact;
};

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
  text: `select append_changes($1::jsonb, $2::jsonb, $3::jsonb, '[]', $4::jsonb)`,
};

const takeInStatement = {
  name: 'take-in-changes',
  text: `select refuse_blocked($5, $6::text[]), append_changes($1::jsonb, $2::jsonb, $3::jsonb, $4::jsonb, '[]')`,
};

const rowsOf = <State extends CaseState>(changes: readonly CaseChange<State>[]): string[] => {
  const changed = changes.filter((change) => change.changed);
  return [
    JSON.stringify(changed.map((change) => change.caseRow())),
    JSON.stringify(changed.flatMap((change) => change.eventRows())),
    JSON.stringify(changed.flatMap((change) => change.timerRows())),
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
  text: 'select append_numbered($1, $2, $3, $4, $5, $6, $7::jsonb, $8::jsonb)',
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
