import { type BeforeApplicationShutdown, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Problem } from '@one-window/contracts';
import { Clock, Health, type HealthFinding, Log, Metrics } from '@one-window/platform';
import { Gauge } from 'prom-client';
import { OpenFindings } from './open-findings';
import { ProofInterrupted } from './proof-runner';
import { Proofs } from './proofs';

/** After a start the house first takes up its work; what was missed last night comes then. */
const FIRST_MILLISECONDS = 60_000;
const ROUND_MILLISECONDS = 60_000;
/** Where another process carries the proof out, or it failed here. */
const SOON_MILLISECONDS = 3000;
/** Cases of a sample. */
const SAMPLE = 20;
/** A day, and time for a proof that begins late. */
export const OLDEST_MILLISECONDS = 26 * 3_600_000;

/** Every minute: last night's proof if it is missing, what was interrupted, and a sample; asked proofs at once. */
@Injectable()
export class ProofSchedule implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private proof: Promise<void> | undefined;
  private sample: Promise<void> | undefined;
  private soon: NodeJS.Timeout | undefined;
  private isStopping = false;
  private isAsked = false;
  private readonly begun: number;

  constructor(
    private readonly proofs: Proofs,
    private readonly open: OpenFindings,
    private readonly clock: Clock,
    private readonly log: Log,
    private readonly health: Health,
    private readonly metrics: Metrics,
  ) {
    this.begun = clock.machineMilliseconds();
  }

  onApplicationBootstrap(): void {
    this.health.register('supervision/proof', () => this.readiness());
    this.showMetrics();
    this.timer = setTimeout(() => this.round(), FIRST_MILLISECONDS).unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.isStopping = true;
    clearTimeout(this.timer);
    clearTimeout(this.soon);
    this.proofs.stop();
    await this.proof;
    await this.sample;
  }

  /** Carries out what was asked for, after what is on its way here. */
  wake(): void {
    clearTimeout(this.soon);
    this.isAsked = true;
    this.proof ??= this.told('proof', () => this.carryOut()).then((isDone) => {
      this.proof = undefined;
      if (!isDone && !this.isStopping) this.soon = setTimeout(() => this.wake(), SOON_MILLISECONDS).unref();
    });
  }

  private async carryOut(): Promise<boolean> {
    let run: Awaited<ReturnType<Proofs['carryOut']>>;
    do {
      this.isAsked = false;
      run = await this.proofs.carryOut();
      if (run && run !== 'elsewhere') {
        const { kind, cases, findings } = run;
        this.log.event('info', 'proof completed', { kind, cases, findings });
      }
    } while (this.isAsked);
    return run !== 'elsewhere';
  }

  private round(): void {
    this.timer = setTimeout(() => this.round(), ROUND_MILLISECONDS).unref();
    this.sample ??= this.told('sample', async () => {
      await this.proofs.beginLastNights();
      this.wake();
      await this.proofs.sample(SAMPLE);
      return true;
    }).then(() => {
      this.sample = undefined;
    });
  }

  /** Whether it was done. What fails is told and tried again; what is stopped goes on after the next start. */
  private async told(what: string, work: () => Promise<boolean>): Promise<boolean> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof ProofInterrupted) return true;
      const isAway = error instanceof Problem && error.code === 'unavailable';
      this.log.event(isAway ? 'warn' : 'error', `${what} failed`, { error });
      return false;
    }
  }

  private async readiness(): Promise<HealthFinding> {
    const { open, last } = await this.open.summary();
    if (open > 0)
      return { status: 'degraded', detail: `${open} findings are open; see GET /api/supervision/proof-findings` };
    const since = last?.finishedAt ? Date.parse(last.finishedAt) : this.begun;
    const age = this.clock.machineMilliseconds() - since;
    return age <= OLDEST_MILLISECONDS
      ? { status: 'up' }
      : { status: 'degraded', detail: `the last complete proof is ${Math.floor(age / 3_600_000)} hours old` };
  }

  private showMetrics(): void {
    const { open, clock, metrics } = this;
    const gauge = (name: string, help: string, read: () => Promise<number | undefined>): void => {
      const shown = new Gauge({
        name,
        help,
        registers: [metrics.registry],
        collect: async () => {
          const value = await read();
          if (value !== undefined) shown.set(value);
        },
      });
    };
    gauge('one_window_proof_findings', 'Findings of the proof that are open', async () => (await open.summary()).open);
    gauge('one_window_proof_cases', 'Cases of the last complete proof', async () => (await open.summary()).last?.cases);
    gauge('one_window_proof_age_seconds', 'Since the last complete proof ended', async () => {
      const finishedAt = (await open.summary()).last?.finishedAt;
      return finishedAt ? (clock.machineMilliseconds() - Date.parse(finishedAt)) / 1000 : undefined;
    });
  }
}
