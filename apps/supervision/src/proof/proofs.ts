import { Inject, Injectable } from '@nestjs/common';
import { CaseStore } from '@one-window/case-engine';
import { Clock, ServiceClient, SETTINGS, type Settings } from '@one-window/platform';
import { POOL } from '@one-window/service-host';
import type { Pool } from 'pg';
import type { SupervisionCase } from '../domain/supervision-case';
import { dayOf, startOfDay } from '../sealing/day';
import { DaySeals, GRACE_MILLISECONDS } from '../sealing/day-seals';
import { CaseProver } from './case-prover';
import { CopyReader } from './copy-reader';
import { copyVerdicts } from './copy-verdicts';
import { copiedServices } from './compare';
import { type ProofPace, ProofRunner } from './proof-runner';
import type { ProofRun } from './proof-run';
import type { ProofSource } from './proof-sources';
import { ProofStore } from './proof-store';
import { takeTurn } from './turn-lock';

/** Advisory locks: one process carries out a proof at a time, and one a sample. */
const PROOF_LOCK = 7103;
const SAMPLE_LOCK = 7104;

const usualPace: ProofPace = { page: 100, patience: 120_000 };

/** The proofs of this process: begins them, carries them out, goes on with what was interrupted. */
@Injectable()
export class Proofs {
  private readonly runner: ProofRunner;
  readonly prover: CaseProver;

  constructor(
    @Inject(POOL) private readonly pool: Pool,
    readonly store: ProofStore,
    private readonly seals: DaySeals,
    private readonly clock: Clock,
    records: CaseStore<SupervisionCase, never>,
    services: ServiceClient,
    @Inject(SETTINGS) settings: Pick<Settings, 'databaseUrls'>,
  ) {
    const source: ProofSource = { prove: (service, request) => services.ask('supervision', service, 'proof', request) };
    const reader = new CopyReader(pool);
    this.prover = new CaseProver(
      store,
      reader,
      copyVerdicts(reader, settings.databaseUrls.supervision),
      source,
      copiedServices,
    );
    this.runner = new ProofRunner(store, this.prover, reader, source, records, clock, usualPace);
  }

  /** Begins a proof that somebody asked for; answers with the one on its way where there is one. */
  async ask(by: string): Promise<ProofRun> {
    return await this.store.begin('asked', by);
  }

  /** Begins last night's proof if it is missing and the house was there last night. */
  async beginLastNights(): Promise<void> {
    const now = Date.parse(this.clock.machineNow()) - GRACE_MILLISECONDS;
    const midnight = startOfDay(dayOf(new Date(now).toISOString()));
    const last = await this.store.lastFinished();
    if (last && last.begunAt >= midnight) return;
    const { rows } = await this.pool.query<{ open: boolean }>(
      'select exists (select from timeline where recorded_at < $1) as open',
      [midnight],
    );
    if (rows[0]?.open) await this.store.begin('nightly', null);
  }

  /**
   * Carries out the proof that is on its way; answers with it when it has ended, with `elsewhere` where another process
   * does, and with nothing where there is none.
   */
  async carryOut(): Promise<ProofRun | 'elsewhere' | undefined> {
    if (!(await this.store.unfinished(false))) return undefined;
    return await this.inTurn(PROOF_LOCK, 'elsewhere', async () => {
      const run = await this.store.unfinished(false);
      if (!run) return undefined;
      // What the last proof said counts only under the seal of its day.
      await this.seals.sealFinishedDays();
      return await this.runner.carryOut(run);
    });
  }

  /** Looks at a few more cases of the city, those first that were not looked at for longest. */
  async sample(count: number): Promise<void> {
    await this.inTurn(SAMPLE_LOCK, undefined, async () => {
      await this.runner.carryOutSample(await this.store.begin('sample', null), count);
    });
  }

  stop(): void {
    this.runner.stop();
  }

  private async inTurn<T, E>(lock: number, elsewhere: E, work: () => Promise<T>): Promise<T | E> {
    const turn = await takeTurn(this.pool, lock);
    if (!turn) return elsewhere;
    try {
      return await work();
    } finally {
      await turn.release();
    }
  }
}
