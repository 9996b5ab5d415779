import { type CaseStore, crashPoint, VersionConflict } from '@one-window/case-engine';
import { accept, fact, Problem } from '@one-window/contracts';
import { type Clock, newId } from '@one-window/platform';
import type { SupervisionCase } from '../domain/supervision-case';
import { SEALS_ID } from '../sealing/seals-id';
import { asTold, type CaseProver, type Looked } from './case-prover';
import { SEALS } from './case-verdict';
import type { CopyReader } from './copy-reader';
import { pause } from './pause';
import {
  type AskRange,
  type CaseRange,
  type MergedPage,
  type ProofSource,
  ProvenPages,
  type ProvenPageOfRange,
} from './proof-sources';
import type { ProofRun } from './proof-run';
import type { ProofStore } from './proof-store';
import { atOneMoment } from './one-moment';
import { contextOfRun, isSealed, proofTree, proveSeals } from './sealed-proof';

export interface ProofPace {
  /** Cases of a page. */
  page: number;
  /** So long what is on its way may take, in milliseconds, before it counts as not delivered. */
  patience: number;
}

/** The process is being stopped: the run goes on from its last page when it is started again. */
export class ProofInterrupted extends Error {
  constructor() {
    super('the proof was interrupted');
    this.name = 'ProofInterrupted';
  }
}

/**
 * Of what is folded, one page in each of two threads. What the database only digests goes on page by page: one statement at
 * a time leaves room for who reads meanwhile.
 */
const FOLDED_AHEAD = 1;
const LONGEST_WAIT_MILLISECONDS = 30_000;
const MAX_ATTEMPTS = 8;

/** Carries a run out, page by page, and ends it. What is kept after each page is enough to go on after a kill. */
export class ProofRunner {
  private readonly stopping = new AbortController();

  constructor(
    private readonly store: ProofStore,
    private readonly prover: CaseProver,
    private readonly reader: CopyReader,
    private readonly source: ProofSource,
    private readonly records: CaseStore<SupervisionCase, never>,
    private readonly clock: Clock,
    private readonly pace: ProofPace,
  ) {}

  /** What is on its way ends with its page. */
  stop(): void {
    this.stopping.abort();
  }

  /** @throws ProofInterrupted */
  async carryOut(run: ProofRun): Promise<ProofRun> {
    const isFresh = run.cursor === null;
    if (!isFresh) await this.store.resume(run);
    const sealed = await this.proveSeals(run, isFresh);
    const pages = this.pagesFrom(run, sealed);
    for (let next = await pages.next(); next; next = await pages.next()) {
      await this.provePage(run, next, sealed);
      if (this.stopping.signal.aborted) throw new ProofInterrupted();
    }
    await this.lookAtWaiting(run);
    return await this.end(run);
  }

  /** A few cases after the cursor of the sample, always folded; the cursor begins anew at the end. */
  async carryOutSample(run: ProofRun, count: number): Promise<void> {
    const page = await this.sampledIds(run, count);
    if (page.length > 0) {
      const first = await this.prover.lookAlone(page);
      const later = await this.prover.lookUntilArrived(first.waiting, this.pace.patience, this.stopping.signal);
      run.cursor = page.at(-1) ?? null;
      run.cases += page.length;
      await this.store.keepCases(
        run,
        page.filter((id) => !later.waiting.includes(id)),
        [...first.findings, ...later.findings],
      );
    }
    if (page.length < count) await this.store.keepRun(this.store.pool, { ...run, cursor: null });
  }

  private async sampledIds(run: ProofRun, count: number): Promise<string[]> {
    const after = run.cursor ?? undefined;
    const ids = new Set(await this.reader.idsAfter(after, count));
    const own = await this.source.prove('intake', { ...(after === undefined ? {} : { after }), limit: count });
    for (const { caseId } of own.cases) ids.add(caseId);
    return [...ids].toSorted().slice(0, count);
  }

  /** Answers whether the last proof stands as it was sealed, so that what has not changed since need not be folded. */
  private async proveSeals(run: ProofRun, isFresh: boolean): Promise<boolean> {
    const known = (await this.store.known({ caseIds: [SEALS_ID] })).find(({ service }) => service === SEALS);
    const { findings, rows, sealed } = await atOneMoment(this.store.pool, async (client) => ({
      ...(await proveSeals(client, known)),
      sealed: isFresh && (await isSealed(client)),
    }));
    await this.store.keepSeals(run, await this.store.withWriters(findings), rows);
    return sealed && findings.length === 0;
  }

  private pagesFrom(run: ProofRun, sealed: boolean): ProvenPages {
    const limit = this.pace.page;
    const rangeAfter = async (after: string | undefined): Promise<CaseRange> => {
      const kept = await this.reader.idsAfter(after, limit);
      const upTo = kept.length === limit ? kept.at(-1) : undefined;
      const known = await this.store.known({ after, upTo });
      return { after, upTo, kept, known: known.filter(({ service }) => service !== SEALS), batch: newId() };
    };
    const ask: AskRange = (service, { upTo, known, batch }, after) =>
      this.untilAnswered(() =>
        this.source.prove(service, {
          ...(after === undefined ? {} : { after }),
          ...(upTo === undefined ? {} : { upTo }),
          limit,
          batch,
          known: asTold(
            known.filter((one) => one.service === service),
            sealed,
          ),
        }),
      );
    return new ProvenPages(run.cursor ?? undefined, this.prover.services, sealed ? 0 : FOLDED_AHEAD, rangeAfter, ask);
  }

  private async provePage(
    run: ProofRun,
    { page: { caseIds, proofs, upTo }, range }: ProvenPageOfRange,
    sealed: boolean,
  ): Promise<void> {
    const after = run.cursor ?? '';
    const known = range.known.filter(({ caseId }) => caseId > after && (upTo === undefined || caseId <= upTo));
    // Of a case that nobody has any more, the last proof still tells that there was one.
    const ids = [...new Set([...caseIds, ...known.map(({ caseId }) => caseId)])].toSorted();
    const { batch } = range;
    const looked = await this.untilAnswered(() => this.prover.look(ids, { proofs, known, isSealed: sealed, batch }));
    await this.store.keepPage(run, {
      upTo,
      // The record of the seals is looked at like a case, and is none.
      cases: ids.filter((id) => id !== SEALS_ID).length,
      folded: looked.folded,
      services: countedByService(proofs),
      findings: looked.findings,
      waiting: looked.waiting,
      rows: changedRows(looked, known),
    });
    crashPoint('after-proof-page');
  }

  /** What was on its way when its page was looked at. */
  private async lookAtWaiting(run: ProofRun): Promise<void> {
    if (run.waiting.length === 0) return;
    const cases = [...run.waiting];
    const looked = await this.untilAnswered(() =>
      this.prover.lookUntilArrived(cases, this.pace.patience, this.stopping.signal),
    );
    if (this.stopping.signal.aborted) throw new ProofInterrupted();
    run.waiting = [];
    run.onTheirWay = looked.waiting.length;
    await this.store.keepCases(
      run,
      cases.filter((id) => !looked.waiting.includes(id)),
      looked.findings,
      looked.rows,
    );
  }

  /** Records the end of the run under the root of everything it said. */
  private async end(run: ProofRun): Promise<ProofRun> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        await this.records.open(SEALS_ID, contextOfRun(run.id), async (client) => {
          const tree = await proofTree(client);
          const ended = { ...run, root: tree.root, leaves: tree.leaves, finishedAt: this.clock.machineNow() };
          await this.store.keepRun(client, ended);
          const { id: proofId, kind, begunAt, cases, findings } = run;
          const { root, leaves } = tree;
          return accept(
            fact('supervision.proof-completed.v1', {
              proofId,
              kind: kind === 'nightly' ? kind : 'asked',
              begunAt,
              cases,
              findings,
              leaves,
              root,
            }),
          );
        });
        return (await this.store.byId(run.id)) as ProofRun;
      } catch (error) {
        if (!(error instanceof VersionConflict) || attempt === MAX_ATTEMPTS) throw error;
      }
    }
  }

  /** A service that is away is asked again, with growing waits: a proof is late rather than wrong. */
  private async untilAnswered<T>(ask: () => Promise<T>): Promise<T> {
    for (let wait = 500; ; wait = Math.min(wait * 2, LONGEST_WAIT_MILLISECONDS)) {
      try {
        return await ask();
      } catch (error) {
        if (!(error instanceof Problem && error.code === 'unavailable')) throw error;
        await pause(wait, this.stopping.signal);
        if (this.stopping.signal.aborted) throw new ProofInterrupted();
      }
    }
  }
}

const countedByService = (proofs: MergedPage['proofs']): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const of of proofs.values()) for (const service of of.keys()) counts[service] = (counts[service] ?? 0) + 1;
  return counts;
};

/** A night in which little happened writes little. */
const changedRows = ({ rows }: Looked, known: readonly Looked['rows'][number][]): Looked['rows'] => {
  const before = new Map(known.map((row) => [`${row.service} ${row.caseId}`, JSON.stringify(row, keys)]));
  return rows.filter((row) => before.get(`${row.service} ${row.caseId}`) !== JSON.stringify(row, keys));
};
const keys = ['service', 'caseId', 'sequence', 'version', 'digest', 'recorded'];
