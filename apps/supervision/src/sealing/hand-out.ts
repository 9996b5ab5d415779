import type { Clock, HealthFinding, Log } from '@one-window/platform';
import { AnotherWentBefore, type HandOutWay } from './hand-out-way';

/** The age from which on a statement that has not gone is told to operators, milliseconds. */
const LATE_MILLISECONDS = 26 * 3_600_000;

interface Standing {
  waitingSince: string | undefined;
  problem: Error | undefined;
}

/** Hands the signed days out by every way that is set up, and knows what has not gone yet. */
export class HandOut {
  private readonly standings = new Map<HandOutWay['name'], Standing>();

  constructor(
    private readonly ways: readonly HandOutWay[],
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  /** What does not go is told in the log and tried again at the next call. */
  async handOut(): Promise<void> {
    for (const way of this.ways) {
      const problem = await this.tried(way);
      const before = this.standings.get(way.name)?.waitingSince;
      const waitingSince = await way.waitingSince().catch(() => before ?? this.clock.machineNow());
      this.standings.set(way.name, { waitingSince, problem });
    }
  }

  /** Seconds for which the oldest statement has been waiting, by way; 0 when nothing waits. */
  waitingSeconds(): Map<HandOutWay['name'], number> {
    const now = Date.parse(this.clock.machineNow());
    return new Map(
      [...this.standings].map(([name, { waitingSince }]) => [
        name,
        waitingSince === undefined ? 0 : Math.max(0, (now - Date.parse(waitingSince)) / 1000),
      ]),
    );
  }

  finding(): HealthFinding {
    const waiting = this.waitingSeconds();
    for (const [name, { problem }] of this.standings) {
      const late = (waiting.get(name) ?? 0) * 1000 > LATE_MILLISECONDS;
      const reason = problem ? `: ${problem.message}` : '';
      if (late || problem instanceof AnotherWentBefore)
        return { status: 'degraded', detail: `signed days do not leave by ${name}${reason}` };
    }
    if (this.ways.length > 0) return { status: 'up' };
    return {
      status: 'up',
      detail: 'signed days leave by nothing but downloads: SEALS_FOLDER and SMTP_URL are not set',
    };
  }

  private async tried(way: HandOutWay): Promise<Error | undefined> {
    try {
      await way.handOut();
      return undefined;
    } catch (error) {
      this.log.event('error', 'signed days were not handed out', { way: way.name, error });
      return error as Error;
    }
  }
}
