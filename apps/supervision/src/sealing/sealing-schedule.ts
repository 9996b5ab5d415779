import { type BeforeApplicationShutdown, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Health, type HealthFinding, Log, Metrics } from '@one-window/platform';
import { Gauge } from 'prom-client';
import { DaySeals } from './day-seals';
import { HandOut } from './hand-out';

const HOUR_MILLISECONDS = 3_600_000;
const HAND_OUT_MILLISECONDS = 5 * 60_000;

/** Seals at start and every hour, and hands out what has not gone yet. What fails is told and tried again. */
@Injectable()
export class SealingSchedule implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private timers: NodeJS.Timeout[] = [];
  private round: Promise<void> = Promise.resolve();
  private failure: Error | undefined;

  constructor(
    private readonly seals: DaySeals,
    private readonly handOut: HandOut,
    private readonly log: Log,
    private readonly health: Health,
    private readonly metrics: Metrics,
  ) {}

  onApplicationBootstrap(): void {
    this.health.register('supervision/seals', () => Promise.resolve(this.finding()));
    this.metrics.registry.registerMetric(waitingGauge(this.handOut));
    const sealAndHandOut = async (): Promise<void> => {
      await this.seal();
      await this.handOut.handOut();
    };
    this.next(sealAndHandOut);
    this.timers = [
      setInterval(() => this.next(sealAndHandOut), HOUR_MILLISECONDS).unref(),
      setInterval(() => this.next(() => this.handOut.handOut()), HAND_OUT_MILLISECONDS).unref(),
    ];
  }

  async beforeApplicationShutdown(): Promise<void> {
    for (const timer of this.timers) clearInterval(timer);
    await this.round;
  }

  private next(work: () => Promise<void>): void {
    this.round = this.round.then(work);
  }

  private async seal(): Promise<void> {
    try {
      const days = await this.seals.sealFinishedDays();
      if (days.length > 0) this.log.event('info', 'days sealed', { days });
      this.failure = undefined;
    } catch (error) {
      this.log.event('error', 'sealing failed', { error });
      this.failure = error as Error;
    }
  }

  private finding(): HealthFinding {
    if (!this.failure) return this.handOut.finding();
    return { status: 'degraded', detail: `finished days are not sealed: ${this.failure.message}` };
  }
}

const waitingGauge = (handOut: HandOut): Gauge => {
  const gauge: Gauge = new Gauge({
    name: 'one_window_seal_waiting_seconds',
    help: 'For how long the oldest signed day has been waiting to be handed out, by way; 0 when none waits',
    labelNames: ['way'],
    registers: [],
    collect: () => {
      for (const [way, seconds] of handOut.waitingSeconds()) gauge.set({ way }, seconds);
    },
  });
  return gauge;
};
