import { isDeepStrictEqual } from 'node:util';
import {
  type Actor,
  type AnyRecordedEvent,
  type EventData,
  type Fact,
  type RecordedEvent,
  roundOf,
  type RunningClock,
  type Standing,
  unlistedCodesIn,
  violationsOf,
} from '@one-window/contracts';
import type { Correlation } from '@one-window/platform';
import { hashed } from '@one-window/proof';
import type { WorkingCalendar } from '@one-window/time-limits';
import { v7 as uuidv7 } from 'uuid';
import { partitionOf } from './partition';
import { applyEvent, type CaseModel, type CaseState, standingIn, timedClocks, withClocks } from './case-model';
import { type LineRow, lineRow } from './case-lines';

/** A case as loaded: `version` 0 means that the service has no row for it yet. */
export interface LoadedCase<State extends CaseState> {
  id: string;
  version: number;
  sequence: number;
  head: string;
  state: State;
}

/** Where facts are recorded: who, when, and in which chain of causes. */
export interface RecordingContext {
  actor: Actor;
  onBehalfOf?: { id: string; name: string };
  occurredAt: string;
  recordedAt: string;
  /** The calendar that counts the clocks which start. */
  calendar: WorkingCalendar;
  correlation: Correlation;
}

export class UnrecordableFact extends Error {
  constructor(type: string, violations: string[]) {
    super(`${type} cannot be recorded: ${violations.join('; ')}`);
    this.name = 'UnrecordableFact';
  }
}

/** Most of what is compared was built the same way and is the same text; the rest is compared member by member. */
const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other) || isDeepStrictEqual(one, other);

const storedInstant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
const storedUuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * What the columns of `event_log` would give back otherwise than it was hashed: an id that is not written in lower case,
 * an instant that is not UTC to the millisecond. Such an event would read as altered for ever.
 */
const changedByStoring = (event: Omit<RecordedEvent, 'hash'>): string[] => {
  const changed: string[] = [];
  for (const field of ['id', 'caseId', 'correlationId', 'causationId'] as const) {
    if (!storedUuid.test(event[field])) changed.push(`${field} is not a UUID in lower case`);
  }
  for (const field of ['occurredAt', 'recordedAt'] as const) {
    if (!storedInstant.test(event[field])) changed.push(`${field} is not an instant in UTC to the millisecond`);
  }
  return changed;
};

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
    if (received) this.state = this.ruled(before, applyEvent(this.model, before, received));
    const given = facts(this.state);
    given.slice(0, -1).forEach((fact) => this.record(fact, context));
    this.conclude(before, given, context, received);
  }

  /** Records where the case stands as an earlier build left it, with every limit that binds; see `recordEarlierStandings`. */
  recordStanding(context: RecordingContext, passed: readonly RunningClock[]): void {
    this.version += 1;
    const state = withClocks(this.model, { ...this.state, passed: [...passed] }, {});
    const standing = standingIn(this.model, state);
    if (!standing) return;
    const started = [...(state.passed ?? []), ...state.clocks];
    const clocks = started.length > 0 ? { clocks: { started } } : {};
    this.record(this.standingChanged({ cause: 'upgrade', ...clocks, standing }), context);
  }

  private ruled(before: State, after: State): State {
    const stage = this.model.stageByRule?.(before, after) ?? after.stage;
    return stage === after.stage ? after : withClocks(this.model, { ...after, stage }, {});
  }

  /** Records clocks that a published calendar counts to another day, or no longer provisionally. */
  recordRecounted(context: RecordingContext, started: readonly RunningClock[]): void {
    this.version += 1;
    const standing = standingIn(this.model, withClocks(this.model, this.state, { started }));
    if (!standing) return;
    this.record(this.standingChanged({ cause: 'calendar', clocks: { started: [...started] }, standing }), context);
  }

  private conclude(
    before: State,
    given: readonly Fact[],
    context: RecordingContext,
    received?: AnyRecordedEvent,
  ): void {
    const { model } = this;
    const last = given.at(-1);
    const said = new Set(given.flatMap(({ data }) => data.clocks?.started?.map(({ name }) => name) ?? []));
    const id = uuidv7();
    const after = last
      ? applyEvent(model, this.state, this.unhashed(last, context, id) as AnyRecordedEvent)
      : this.state;
    const moment = received?.occurredAt ?? context.occurredAt;
    const started = (model.starts?.(before, after, { moment, calendar: context.calendar }) ?? []).filter(
      ({ name }) => !said.has(name),
    );
    const moving = withClocks(model, after, { started });
    const standing = standingIn(model, moving);
    const changed = !isSame(standing, standingIn(model, before));
    if (!changed && started.length === 0) {
      if (last) this.record(last, context, id, after);
      return;
    }
    const moved = { ...(started.length > 0 ? { clocks: { started } } : {}), ...(changed ? { standing } : {}) };
    // An event may read the clocks that start with it, and is applied anew where the engine started any.
    const applied = started.length > 0 ? undefined : moving;
    if (last) this.record(withMoved(last, moved), context, id, applied);
    else if (standing) {
      const since = received ? { since: received.occurredAt } : {};
      const told = this.standingChanged({ cause: 'received', ...moved, standing: { ...since, ...standing } });
      this.record(told, context, id, applied);
    }
  }

  private standingChanged(data: EventData['intake.standing-changed.v1']): Fact {
    return { type: `${this.model.service}.standing-changed.v1`, data } as Fact;
  }

  private unhashed(fact: Fact, context: RecordingContext, id: string): Omit<RecordedEvent, 'hash'> {
    const { type } = fact;
    const { round } = this.state;
    // What begins a round says so itself.
    const data = round === undefined || roundOf(fact) > 0 ? fact.data : { ...fact.data, round };
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
    const violations = [...violationsOf(fact.type, fact.data), ...unlistedCodesIn(fact.type, fact.data)];
    if (violations.length > 0) throw new UnrecordableFact(fact.type, violations);
    const unhashed = this.unhashed(fact, context, id);
    const changed = changedByStoring(unhashed);
    if (changed.length > 0) throw new UnrecordableFact(fact.type, changed);
    const event = hashed(unhashed);
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

  /** The line of the lists, where the change moves it. */
  lineRows(): LineRow[] {
    const { model, loaded, state } = this;
    const before = loaded.version === 0 ? undefined : model.line?.(loaded.state);
    const after = model.line?.(state);
    return isSame(before, after) ? [] : [lineRow(loaded.id, after)];
  }

  /** Timers to set and to clear, from the clocks before and after; a limit that only warns has none. */
  timerRows(): { case_id: string; name: string; due_at: string | null }[] {
    const before = timedClocks(this.model, this.loaded.state);
    const after = timedClocks(this.model, this.state);
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
