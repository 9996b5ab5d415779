import { type AnyRecordedEvent, FIRST_OF_A_CASE, type ServiceName, systemActor } from '@one-window/contracts';
import type { Pool } from 'pg';
import { isInfrastructureError, KeyBlocked, translateDatabaseError, VersionConflict } from '../errors';
import { CaseChange, type LoadedCase } from '../log/case-change';
import { type CaseRow, type InboxRow, loadedCase, type OutboxSignal, takeInChanges } from '../log/case-log';
import { CaseCache } from '../log/case-cache';
import { Coalescer } from '../log/coalescer';
import type { CaseModel, CaseState } from '../log/case-model';
import type { Clocks } from '../log/command-context';
import { type Consumer, eventDay } from './consumer';
import { concerns, receive, WITHOUT_EFFECT } from './receive';

const MAX_ATTEMPTS = 20;

/** Events of one delivery; `keys`: those of which no earlier message may be parked. */
interface Batch {
  events: readonly AnyRecordedEvent[];
  keys: readonly string[];
}

/**
 * Takes received events into the cases of a service: table, fold, reaction, all in one statement per batch. What several
 * topics bring while a batch is under way makes up the next one.
 */
export class CaseConsumer<State extends CaseState> implements Consumer {
  readonly name: string;
  readonly listensTo: readonly ServiceName[];
  private readonly batches = new Coalescer<Batch, void>(async (batches) => {
    await this.takeInTogether(
      batches.flatMap(({ events }) => events),
      [...new Set(batches.flatMap(({ keys }) => keys))],
    );
    return batches.map(() => undefined);
  });

  constructor(
    private readonly pool: Pool,
    private readonly model: CaseModel<State>,
    private readonly clocks: Clocks,
    private readonly outbox: OutboxSignal,
    private readonly cache = new CaseCache<LoadedCase<State>>(),
  ) {
    this.name = model.service;
    this.listensTo = model.listensTo;
  }

  async takeIn(events: readonly AnyRecordedEvent[], evenIfBlocked = false): Promise<void> {
    await this.batches.run({ events, keys: evenIfBlocked ? [] : events.map(({ caseId }) => caseId) });
  }

  /**
   * The first attempt folds on the cases this process remembers, which saves the load; the version guard and the inbox
   * say when that was not the last word. Then, and whenever anything else goes wrong, the cases are loaded.
   */
  private async takeInTogether(events: readonly AnyRecordedEvent[], keys: readonly string[]): Promise<void> {
    if (await this.takenInOnMemory(events, keys)) return;
    for (let attempt = 1; ; attempt += 1) {
      const { changes, inbox } = this.fold(events, await this.load(events));
      if (inbox.length === 0) return;
      try {
        await this.append(changes, inbox, keys);
        return;
      } catch (error) {
        if (!(error instanceof VersionConflict) || attempt === MAX_ATTEMPTS) throw error;
      }
    }
  }

  /** Whether any stage reacts to this type; others are of no interest here and leave no trace. */
  concerns(event: AnyRecordedEvent): boolean {
    return concerns(this.model, event);
  }

  private async takenInOnMemory(events: readonly AnyRecordedEvent[], keys: readonly string[]): Promise<boolean> {
    const remembered = new Map<string, LoadedCase<State>>();
    for (const { caseId, type } of events) {
      if (remembered.has(caseId)) continue;
      const begun = type === FIRST_OF_A_CASE ? loadedCase(this.model, caseId, undefined) : undefined;
      const known = this.cache.get(caseId) ?? begun;
      if (!known) return false;
      remembered.set(caseId, known);
    }
    try {
      const { changes, inbox } = this.fold(events, { seen: new Set(), cases: remembered });
      // An event without effect changes no version, so no guard would notice that the case had moved on.
      if (inbox.some(({ case_version }) => case_version === WITHOUT_EFFECT)) return false;
      await this.append(changes, inbox, keys);
      return true;
    } catch (error) {
      if (isInfrastructureError(error) || error instanceof KeyBlocked) throw error;
      remembered.forEach((_, caseId) => this.cache.forget(caseId));
      return false;
    }
  }

  private async append(changes: CaseChange<State>[], inbox: InboxRow[], keys: readonly string[]): Promise<void> {
    const committed = await takeInChanges(this.pool, changes, inbox, { consumer: this.name, keys });
    for (const change of changes) if (change.changed) this.cache.put(change.committed());
    if (committed.length > 0) this.outbox.wake(committed);
  }

  private fold(
    events: readonly AnyRecordedEvent[],
    { seen, cases }: { seen: Set<string>; cases: ReadonlyMap<string, LoadedCase<State>> },
  ) {
    const changes = new Map<string, CaseChange<State>>();
    const inbox: InboxRow[] = [];
    for (const event of events) {
      if (seen.has(event.id)) continue;
      seen.add(event.id);
      let change = changes.get(event.caseId);
      if (!change) {
        const loaded = cases.get(event.caseId) ?? loadedCase(this.model, event.caseId, undefined);
        change = new CaseChange(this.model, loaded);
        changes.set(event.caseId, change);
      }
      inbox.push(this.apply(change, event));
    }
    return { changes: [...changes.values()], inbox };
  }

  private apply(change: CaseChange<State>, event: AnyRecordedEvent): InboxRow {
    const version = receive(this.model, change, event, {
      actor: systemActor(this.model.service),
      occurredAt: this.clocks.now(),
      recordedAt: this.clocks.machineNow(),
      calendar: this.clocks.calendar(),
      correlation: { correlationId: event.correlationId, causationId: event.id },
    });
    return {
      consumer: this.name,
      event_id: event.id,
      event_day: eventDay(event),
      case_id: event.caseId,
      case_version: version,
      ...(version === WITHOUT_EFFECT ? {} : { hash: event.hash }),
    };
  }

  private async load(events: readonly AnyRecordedEvent[]) {
    try {
      const { rows } = await this.pool.query<{ seen: string[] | null; cases: CaseRow[] | null }>({
        name: 'load-cases-for-events',
        text: `select
            (select jsonb_agg(i.event_id) from unnest($2::uuid[], $3::date[]) as e(id, day)
               join inbox i on i.consumer = $1 and i.event_id = e.id and i.event_day = e.day) as seen,
            (select jsonb_agg(jsonb_build_object('id', c.id, 'version', c.version, 'sequence', c.sequence,
               'head', c.head, 'data', c.data)) from cases c where c.id = any ($4::uuid[])) as cases`,
        values: [
          this.name,
          events.map((event) => event.id),
          events.map(eventDay),
          [...new Set(events.map((event) => event.caseId))],
        ],
      });
      const row = rows[0];
      return {
        seen: new Set(row?.seen ?? []),
        cases: new Map((row?.cases ?? []).map((found) => [found.id, loadedCase(this.model, found.id, found)])),
      };
    } catch (error) {
      throw translateDatabaseError(error);
    }
  }
}
