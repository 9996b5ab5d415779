import { type BeforeApplicationShutdown, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Log } from '@one-window/platform';
import { DaySeals } from './day-seals';

const HOUR_MILLISECONDS = 3_600_000;

/** Seals at start and every hour. A round that fails is told and tried again at the next. */
@Injectable()
export class SealingSchedule implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private round: Promise<void> = Promise.resolve();

  constructor(
    private readonly seals: DaySeals,
    private readonly log: Log,
  ) {}

  onApplicationBootstrap(): void {
    this.start();
    this.timer = setInterval(() => this.start(), HOUR_MILLISECONDS).unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.round;
  }

  private start(): void {
    this.round = this.round.then(() => this.seal());
  }

  private async seal(): Promise<void> {
    try {
      const days = await this.seals.sealFinishedDays();
      if (days.length > 0) this.log.event('info', 'days sealed', { days });
    } catch (error) {
      this.log.event('error', 'sealing failed', { error });
    }
  }
}
