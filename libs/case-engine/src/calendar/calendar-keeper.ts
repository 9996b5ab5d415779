import type { ServiceName } from '@one-window/contracts';
import type { Clock, Log } from '@one-window/platform';
import type { Pool } from 'pg';
import { translateDatabaseError } from '../errors';
import type { CaseModel, CaseState } from '../log/case-model';
import { type Calendars, clocksOf } from './calendars';
import { recountClocks, type RecountingService } from './recount';

/** How often a process looks whether a calendar arrived, which of several replicas only one is told. */
const LOOK_MILLISECONDS = 1000;

export interface CalendarObserver {
  /** A published calendar counts from now on; so many running clocks of this service moved. */
  counted(version: number, moved: number): void;
  /** Told once when looking begins to fail, and of every case that cannot be counted; it goes on by itself. */
  failed(error: unknown): void;
}

interface Newest {
  newest: number;
  event_id: string | null;
  unsettled: boolean;
  quiet: boolean;
}

/**
 * Lets one process count by the newest calendar of its database, and the service's running clocks be counted anew once by
 * it. They are counted twice: at once, and after every other process has certainly taken the calendar, because until then
 * one of them may have started a clock by the old one.
 */
export class CalendarKeeper {
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<void> = Promise.resolve();
  private failing = false;
  private countedOnce = 0;

  constructor(
    private readonly pool: Pool,
    private readonly calendars: Calendars,
    private readonly observer: CalendarObserver,
    /** Counts the service's clocks anew, answers how many moved; a service without cases has none. */
    private readonly recount: (eventId: string) => Promise<number>,
  ) {}

  start(): void {
    this.timer = setInterval(() => {
      this.looking = this.looking.then(() => this.lookOn());
    }, LOOK_MILLISECONDS);
    this.timer.unref();
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.looking;
  }

  /** Takes what has arrived, and counts the clocks anew where that is still to be done. @throws Unavailable */
  async look(): Promise<void> {
    const { newest, event_id: eventId, unsettled, quiet } = await this.newest();
    if (newest > this.calendars.current.version) await this.calendars.load(this.pool);
    if (!unsettled || eventId === null || (this.countedOnce === newest && !quiet)) return;
    this.observer.counted(newest, await this.recount(eventId));
    this.countedOnce = newest;
    if (quiet) await this.settle(newest);
  }

  private async newest(): Promise<Newest> {
    try {
      const { rows } = await this.pool.query<Newest>({
        name: 'newest-calendar',
        text: `select version as newest, event_id, not recounted as unsettled,
                      received_at < now() - interval '5 seconds' as quiet
                 from calendar_year order by version desc limit 1`,
      });
      return rows[0] ?? { newest: 0, event_id: null, unsettled: false, quiet: false };
    } catch (error) {
      throw translateDatabaseError(error);
    }
  }

  private async settle(version: number): Promise<void> {
    try {
      await this.pool.query('update calendar_year set recounted = true where not recounted and version <= $1', [
        version,
      ]);
    } catch (error) {
      throw translateDatabaseError(error);
    }
  }

  private async lookOn(): Promise<void> {
    try {
      await this.look();
      this.failing = false;
    } catch (error) {
      if (!this.failing) this.observer.failed(error);
      this.failing = true;
    }
  }
}

type Surroundings = Pick<RecountingService<CaseState>, 'pool' | 'outbox' | 'cache'> & {
  clock: Clock;
  calendars: Calendars;
  log: Log;
};

/** The keeper of one service, told in its log. */
export const keeperOf = (
  { service, model }: { service: ServiceName; model?: CaseModel },
  { pool, clock, calendars, log, outbox, cache }: Surroundings,
): CalendarKeeper => {
  const failed = (error: unknown): void => log.event('warn', 'calendar waits', { service, error });
  const counted = (version: number, moved: number): void =>
    log.event('info', 'calendar published', { service, version, moved });
  return new CalendarKeeper(pool, calendars, { counted, failed }, async (eventId) =>
    model
      ? await recountClocks({ pool, model, clocks: clocksOf(clock, calendars), outbox, cache }, eventId, failed)
      : 0,
  );
};
