import { setTimeout as delay } from 'node:timers/promises';
import { systemActor } from '@one-window/contracts';
import type { Pool } from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { crashPoint } from '../crash-points';
import { isInfrastructureError, translateDatabaseError, VersionConflict } from '../errors';
import { CaseChange } from '../log/case-change';
import { appendChanges, type CaseRow, loadedCase, type OutboxSignal } from '../log/case-log';
import { type CaseModel, type CaseState, lastDayPassed } from '../log/case-model';
import { type Clocks, decisionContext } from '../log/command-context';

export interface TimerObserver {
  fired(count: number): void;
  failed(error: unknown): void;
}

const PAGE = 100;
const POLL_MILLISECONDS = 250;
const NIL = '00000000-0000-0000-0000-000000000000';

interface DueRow {
  /** As PostgreSQL writes it: a Date would lose the microseconds that the next page starts after. */
  due_at: string;
  case_id: string;
  name: string;
}

/**
 * Fires the deadlines of a service's cases as ordinary events. The version guard of the case makes each fire once,
 * however many pollers there are; a clock that was stopped meanwhile is dropped silently.
 */
export class Timers<State extends CaseState> {
  private running = false;
  private loop: Promise<void> = Promise.resolve();
  private readonly halt = new AbortController();

  constructor(
    private readonly pool: Pool,
    private readonly model: CaseModel<State>,
    private readonly clocks: Clocks,
    private readonly outbox: OutboxSignal,
    private readonly observer: TimerObserver,
  ) {}

  /** Does nothing once stopped: a shutdown may overtake the start-up. */
  start(): void {
    this.running = !this.halt.signal.aborted;
    this.loop = this.run();
  }

  async stop(): Promise<void> {
    this.running = false;
    this.halt.abort();
    await this.loop;
  }

  private async run(): Promise<void> {
    while (this.running) {
      try {
        await this.fireDue();
      } catch (error) {
        this.observer.failed(error);
      }
      await delay(POLL_MILLISECONDS, undefined, { signal: this.halt.signal }).catch(() => undefined);
    }
  }

  /**
   * Fires everything that is due on the centre's clock now, in order; returns how many rows were dealt with. A case that
   * cannot say what happens when its clock runs out keeps its row, is told to the observer, and holds up nobody else.
   */
  async fireDue(): Promise<number> {
    const now = this.clocks.now();
    let fired = 0;
    for (let page = await this.due(now); page.length > 0; page = await this.due(now, page.at(-1))) {
      for (const row of page) if (await this.firedOrTold(row, now)) fired += 1;
      if (page.length < PAGE || this.halt.signal.aborted) break;
    }
    if (fired > 0) {
      this.observer.fired(fired);
      this.outbox.wake();
    }
    return fired;
  }

  private due(now: string, after: DueRow = { due_at: '-infinity', case_id: NIL, name: '' }): Promise<DueRow[]> {
    return this.query<DueRow>(
      `select due_at::text as due_at, case_id, name from timer
        where due_at <= $1::timestamptz and (due_at, case_id, name) > ($2::timestamptz, $3::uuid, $4)
        order by due_at, case_id, name limit ${PAGE}`,
      [now, after.due_at, after.case_id, after.name],
    );
  }

  private async firedOrTold({ case_id, name }: DueRow, now: string): Promise<boolean> {
    try {
      await this.fire(case_id, name, now);
      return true;
    } catch (error) {
      if (isInfrastructureError(error)) throw error;
      this.observer.failed(error);
      return false;
    }
  }

  private async fire(caseId: string, name: string, now: string): Promise<void> {
    const [row] = await this.query<CaseRow>('select id, version, sequence, head, data from cases where id = $1', [
      caseId,
    ]);
    const loaded = loadedCase(this.model, caseId, row);
    const clock = loaded.state.clocks.find(
      (running) => running.name === name && Date.parse(running.dueAt) <= Date.parse(now),
    );
    if (!clock) {
      await this.query('delete from timer where case_id = $1 and name = $2 and due_at <= $3::timestamptz', [
        caseId,
        name,
        now,
      ]);
      return;
    }
    const change = new CaseChange(this.model, loaded);
    const id = uuidv7();
    const actor = systemActor(this.model.service);
    const calendar = this.clocks.calendar();
    const context = {
      actor,
      occurredAt: now,
      recordedAt: this.clocks.machineNow(),
      calendar,
      correlation: { correlationId: id, causationId: id },
    };
    const deciding = decisionContext(now, calendar, actor);
    change.step(context, (state) => lastDayPassed(this.model, state, clock, deciding));
    crashPoint('after-timer-fired-before-commit');
    try {
      await appendChanges(this.pool, [change]);
      crashPoint('after-timer-committed');
    } catch (error) {
      if (!(error instanceof VersionConflict)) throw error;
    }
  }

  private async query<Row extends object>(text: string, values: unknown[]): Promise<Row[]> {
    try {
      return (await this.pool.query<Row>(text, values)).rows;
    } catch (error) {
      throw translateDatabaseError(error);
    }
  }
}
