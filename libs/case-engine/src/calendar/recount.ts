import { type RunningClock, systemActor } from '@one-window/contracts';
import { TimeLimitError } from '@one-window/law';
import {
  recompute,
  type ClockChange,
  type RunningClock as CountedClock,
  type WorkingCalendar,
} from '@one-window/time-limits';
import type { Pool } from 'pg';
import { VersionConflict } from '../errors';
import { CaseChange, type LoadedCase } from '../log/case-change';
import type { CaseCache } from '../log/case-cache';
import { appendChanges, loadedCase, type OutboxSignal } from '../log/case-log';
import type { CaseModel, CaseState } from '../log/case-model';
import type { Clocks } from '../log/command-context';
import { loadCases } from '../log/command-load';

const PAGE = 200;
const MAX_ATTEMPTS = 8;
const NIL = '00000000-0000-0000-0000-000000000000';

/** The running clocks of a case that this calendar counts to another day, or no longer provisionally. */
export const movedClocks = ({ clocks }: Pick<CaseState, 'clocks'>, calendar: WorkingCalendar): ClockChange[] =>
  // Days and instants of events were checked when they were recorded.
  recompute(clocks as unknown as readonly CountedClock[], calendar);

/**
 * Cases of a service in whose stage a clock may run, in pages. Their timers would not do: a limit that only warns sets
 * none.
 */
export async function* casesWithClocks(
  pool: Pool,
  { clocks }: Pick<CaseModel, 'clocks'>,
  from = NIL,
): AsyncGenerator<string[], undefined> {
  const stages = [...new Set(Object.values(clocks).flatMap(({ binds }) => binds))];
  for (let after = from; ;) {
    const { rows } = await pool.query<{ id: string }>(
      `select id from cases where id > $1 and stage = any ($2::text[]) order by id limit ${PAGE}`,
      [after, stages],
    );
    const last = rows.at(-1);
    if (!last) return undefined;
    yield rows.map(({ id }) => id);
    after = last.id;
  }
}

export interface RecountingService<State extends CaseState> {
  pool: Pool;
  model: CaseModel<State>;
  clocks: Clocks;
  outbox: OutboxSignal;
  cache: CaseCache<LoadedCase<State>>;
}

/**
 * Counts the running clocks of all cases anew and records those that move, each case in a fact of its own (cause:
 * calendar), caused by the event `eventId` that published the calendar. Run again it finds nothing more. A case that cannot
 * be counted is told to `failed` and holds up no other. Returns how many clocks moved.
 */
export const recountClocks = async <State extends CaseState>(
  service: RecountingService<State>,
  eventId: string,
  failed: (error: unknown) => void,
): Promise<number> => {
  // Limits that people ordered name their last day; a service that says no standing has no others.
  if (!service.model.standing) return 0;
  let moved = 0;
  for await (const caseIds of casesWithClocks(service.pool, service.model)) {
    moved += await recountPage(service, caseIds, eventId, failed);
  }
  if (moved > 0) service.outbox.wake();
  return moved;
};

const recountPage = async <State extends CaseState>(
  { pool, model, clocks, cache }: RecountingService<State>,
  caseIds: readonly string[],
  eventId: string,
  failed: (error: unknown) => void,
): Promise<number> => {
  for (let attempt = 1; ; attempt += 1) {
    let moved = 0;
    const changes: CaseChange<State>[] = [];
    for (const row of await loadCases(pool, caseIds)) {
      if (!row) continue;
      const change = new CaseChange(model, loadedCase(model, row.id, row));
      const calendar = clocks.calendar();
      const recounted = recountedOr(change.state, calendar, failed);
      if (recounted.length === 0) continue;
      moved += recounted.length;
      change.recordRecounted(
        {
          actor: systemActor(model.service),
          occurredAt: clocks.now(),
          recordedAt: clocks.machineNow(),
          calendar,
          correlation: { correlationId: eventId, causationId: eventId },
        },
        recounted,
      );
      changes.push(change);
    }
    if (changes.length === 0) return 0;
    try {
      await appendChanges(pool, changes);
      for (const change of changes) cache.put(change.committed());
      return moved;
    } catch (error) {
      if (!(error instanceof VersionConflict) || attempt === MAX_ATTEMPTS) throw error;
    }
  }
};

const recountedOr = (state: CaseState, calendar: WorkingCalendar, failed: (error: unknown) => void): RunningClock[] => {
  try {
    return movedClocks(state, calendar).map(({ after }) => after);
  } catch (error) {
    if (!(error instanceof TimeLimitError)) throw error;
    failed(error);
    return [];
  }
};
