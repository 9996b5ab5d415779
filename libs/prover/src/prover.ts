import type { CaseModel, CaseState } from '@one-window/case-engine';
import {
  databaseWriters,
  type AnyRecordedEvent,
  type CaseProof,
  type KnownProof,
  NO_DIGEST,
  type ProofFinding,
  type ProofPage,
  type ServiceName,
} from '@one-window/contracts';
import type { Pool } from 'pg';
import { type CaseDigest, readDigests, RECORDED_HALF } from './case-digest';
import { readCases, type ReadCase } from './case-rows';
import { knownCaseIds, type PageOfCases, pageOfCaseIds } from './case-ids';
import { type Found, type Grants, likeActs, shown } from './found';
import { readGrants } from './grants';
import { othersFirst } from './others-first';
import type { ReceivedEvents } from './received-findings';
import type { AskedService } from './row-bytes';
import { type JudgedCase, judgedCase, lookedAt, type LookedAt, needsItsCopy } from './judged-case';
import { type ProofBatch, proofBatch } from './proof-batch';

/** Events as supervision keeps them. */
export interface EventCopies {
  /** By id; those it has not got are left out. @throws Problem unavailable */
  events(ids: readonly string[]): Promise<AnyRecordedEvent[]>;
  /** What it has got of this service's chains of these cases. @throws Problem unavailable */
  chains(caseIds: readonly string[]): Promise<AnyRecordedEvent[]>;
}

/** Which cases: a page in the order of their ids, or those that are named. */
export type WantedCases =
  | (PageOfCases & {
      /** Name of the page of supervision's proof for which several services are asked: see {@link ProofBatch}. */
      batch?: string | undefined;
    })
  | {
      caseIds: readonly string[];
      /** Compare every event with its copy. */
      closely?: boolean;
    };

/** Cases as they stood, each at one moment. */
interface Snapshot {
  /** Whose bytes are those that were known. */
  unchanged: CaseDigest[];
  looked: LookedCase[];
}

/** A case that was read, with what its chain says by itself. */
type LookedCase = ReadCase & LookedAt;

/** How cases are proven. */
interface Manner {
  known: ReadonlyMap<string, KnownProof>;
  closely: boolean;
  batch: ProofBatch | undefined;
}

/** Proves the record of one service: what its rows say against what it recorded and received. */
export class Prover<State extends CaseState = CaseState> {
  constructor(
    private readonly pool: Pool,
    private readonly model: CaseModel<State>,
    private readonly copies: EventCopies,
  ) {}

  private get asked(): AskedService {
    return { service: this.model.service, hasLines: this.model.line !== undefined };
  }

  /**
   * A page of cases. One whose bytes are those that are `known` is not folded again. Every case is read in one
   * snapshot, so that one that changes meanwhile is seen before or after, never between.
   * @throws Problem unavailable when the database or supervision's copy is away: then nothing is said, right or wrong.
   */
  async page(wanted: WantedCases, known: readonly KnownProof[] = []): Promise<ProofPage> {
    const { service } = this.model;
    const batch = 'batch' in wanted && wanted.batch !== undefined ? proofBatch(wanted.batch) : undefined;
    const closely = 'caseIds' in wanted && wanted.closely === true;
    const manner: Manner = { known: new Map(known.map((one) => [one.caseId, one])), closely, batch };
    const { ids, cases } = batch ? await this.together(wanted, manner, batch) : await this.inParts(wanted, manner);
    const next = 'limit' in wanted && ids.length === wanted.limit ? ids.at(-1) : undefined;
    return { service, cases, ...(next === undefined ? {} : { next }) };
  }

  /** Reads all cases, and judges them when the others of the batch have read theirs. */
  private async together(wanted: WantedCases, manner: Manner, batch: ProofBatch) {
    const { ids, snapshot } = await batch.whileReading(async () => {
      const some = await this.idsOf(wanted);
      return { ids: some, snapshot: await this.snapshot(some, manner) };
    });
    await batch.allRead();
    return { ids, cases: await this.proven(ids, snapshot, manner) };
  }

  private async inParts(wanted: WantedCases, manner: Manner) {
    const ids = await this.idsOf(wanted);
    const cases: CaseProof[] = [];
    for (let from = 0; from < ids.length; from += AT_ONCE) {
      const some = ids.slice(from, from + AT_ONCE);
      cases.push(...(await this.proven(some, await this.snapshot(some, manner), manner)));
    }
    return { ids, cases };
  }

  private async proven(ids: readonly string[], { unchanged, looked }: Snapshot, manner: Manner): Promise<CaseProof[]> {
    const first = await this.proofs(looked, manner);
    const proofs = new Map([...unchanged.map(unfolded), ...first].map((proof) => [proof.caseId, proof]));
    // What was told is looked at once more: meanwhile the case, or what supervision has got of it, may have gone on.
    let doubtful = first.filter(({ findings }) => findings.length > 0);
    for (let attempt = 1; doubtful.length > 0 && attempt <= MOST_ATTEMPTS; attempt += 1) {
      const again = await this.looked(
        doubtful.map(({ caseId }) => caseId),
        manner,
      );
      const moved = again.filter(({ digest: { id, digest } }) => proofs.get(id)?.digest !== digest);
      const judged = await this.proofs(moved, manner);
      for (const proof of judged) proofs.set(proof.caseId, proof);
      doubtful = judged.filter(({ findings }) => findings.length > 0);
    }
    return ids.flatMap((id) => proofs.get(id) ?? []);
  }

  /** In their order. */
  private async idsOf(wanted: WantedCases): Promise<string[]> {
    const { asked } = this;
    return 'limit' in wanted
      ? await pageOfCaseIds(this.pool, asked, wanted)
      : await knownCaseIds(this.pool, asked, wanted.caseIds);
  }

  private async proofs(looked: readonly LookedCase[], manner: Manner): Promise<CaseProof[]> {
    const { service } = this.model;
    const { known } = manner;
    const judged = await this.judged(looked, manner);
    const told = looked.map((one) => {
      const { id } = one.rows;
      const of = judged.get(id) as JudgedCase;
      return {
        ...one,
        of,
        found: [...of.findings, ...changedSince(one.digest, one.before, known.get(id), of.findings)],
      };
    });
    const grants: Grants = told.some(({ found }) => found.length > 0) ? await readGrants(this.pool) : new Map();
    return told.map(({ digest: { id: caseId, ...digest }, of, found }): CaseProof => ({
      caseId,
      ...digest,
      pending: digest.pending || of.waits,
      folded: true,
      ...(of.events === undefined ? {} : { events: of.events }),
      findings: [
        ...found.map((one) => findingOf(caseId, service, one, grants)),
        ...of.alteredCopies.map((event) => alteredCopy(caseId, event)),
      ],
    }));
  }

  private async snapshot(ids: readonly string[], manner: Manner): Promise<Snapshot> {
    const { known } = manner;
    // Where the digest cannot be the known one, everything is read at once, and hashed here.
    const compared = ids.filter((id) => (known.get(id)?.digest ?? NO_DIGEST) !== NO_DIGEST);
    const digests = await readDigests(this.pool, this.asked, compared);
    const unchanged = digests.filter(({ id, digest }) => known.get(id)?.digest === digest);
    const same = new Set(unchanged.map(({ id }) => id));
    const others = ids.filter((id) => !same.has(id));
    return { unchanged, looked: await this.looked(others, manner) };
  }

  private async looked(ids: readonly string[], { known, batch }: Manner): Promise<LookedCase[]> {
    const { service } = this.model;
    const looked: LookedCase[] = [];
    for (const read of await readCases(this.pool, this.asked, ids, known)) {
      const one = { ...read, ...lookedAt(read.rows) };
      looked.push(one);
      const { id, log, events } = read.rows;
      if (batch && events !== undefined && one.chain.length === 0)
        batch.keep(service, id, { bytes: events, events: log.map(({ event }) => event) });
      await othersFirst();
    }
    return looked;
  }

  private async judged(
    looked: readonly LookedCase[],
    { known, closely, batch }: Manner,
  ): Promise<ReadonlyMap<string, JudgedCase>> {
    const events = await this.received(looked, batch);
    const inDoubt = looked
      .filter(
        (one) =>
          closely || changedTables(one.before, known.get(one.rows.id)).includes('event_log') || needsItsCopy(one),
      )
      .map(({ rows }) => rows.id);
    const chains = new Map<string, AnyRecordedEvent[]>(inDoubt.map((id) => [id, []]));
    for (const event of await this.copies.chains(inDoubt)) chains.get(event.caseId)?.push(event);
    const judged = new Map<string, JudgedCase>();
    for (const one of looked) {
      const chain = chains.get(one.rows.id);
      judged.set(one.rows.id, judgedCase(this.model, one, { ...events, ...(chain ? { chain } : {}) }));
      await othersFirst();
    }
    return judged;
  }

  /** The events that these cases received: out of chains that were just proven, or as supervision keeps them. */
  private async received(looked: readonly LookedCase[], batch: ProofBatch | undefined): Promise<ReceivedEvents> {
    const events = new Map<string, AnyRecordedEvent>();
    const proven = new Set<AnyRecordedEvent>();
    const asked = new Set<string>();
    for (const { rows } of looked) {
      for (const { eventId, hash } of rows.inbox) {
        const event = batch?.event(eventId, hash);
        if (!event) asked.add(eventId);
        else {
          events.set(eventId, event);
          proven.add(event);
        }
      }
    }
    for (const event of await this.copies.events([...asked])) events.set(event.id, event);
    return { events, proven };
  }
}

const unfolded = ({ id: caseId, ...digest }: CaseDigest): CaseProof => ({
  caseId,
  ...digest,
  folded: false,
  findings: [],
});

/** Cases in memory at once: few enough that what is made of them does not grow old. */
const AT_ONCE = 50;

/** Times that a case with findings is looked at anew because it goes on meanwhile. */
const MOST_ATTEMPTS = 5;

/** Tables of which what never changes is not what it was at the known proof. */
const changedTables = (before: string | undefined, known: KnownProof | undefined): Found['table'][] => {
  if (before === undefined || !known) return [];
  const same = (from: number): boolean =>
    before.slice(from, from + RECORDED_HALF) === known.recorded.slice(from, from + RECORDED_HALF);
  return [...(same(0) ? [] : (['event_log'] as const)), ...(same(RECORDED_HALF) ? [] : (['inbox'] as const))];
};

/** The column of each table that may change unseen by every other rule. */
const unseen: Readonly<Partial<Record<Found['table'], string>>> = {
  event_log: 'event_log.position',
  inbox: 'inbox.case_version',
};

/** What never changes, and did: told by table, where nothing tells it more closely. */
const changedSince = (
  digest: CaseDigest,
  before: string | undefined,
  known: KnownProof | undefined,
  findings: readonly Found[],
): Found[] => {
  const changed = changedTables(before, known).filter((table) => !findings.some((one) => one.table === table));
  if (!known || changed.length === 0) return [];
  const { sequence } = known;
  if (digest.sequence < sequence) {
    const place = `event_log[${sequence}]`;
    const expected = `event ${sequence}`;
    return [{ place, kind: 'event-missing', stored: '', expected, sequence, table: 'event_log', act: 'delete' }];
  }
  const [stored, expected] = [shown(before), shown(known.recorded)];
  return changed.map((table) => ({
    place: unseen[table] ?? table,
    kind: 'changed-since-proven',
    stored,
    expected,
    table,
    act: 'update',
  }));
};

const findingOf = (
  caseId: string,
  service: ServiceName,
  { table, act, ...finding }: Found,
  grants: Grants,
): ProofFinding => {
  const may = new Set(likeActs[act].flatMap((one) => grants.get(`${table} ${one}`) ?? []));
  return {
    caseId,
    service,
    ...finding,
    writers: databaseWriters.filter((writer) => writer === 'owner' || may.has(writer)),
  };
};

const alteredCopy = (caseId: string, event: AnyRecordedEvent): ProofFinding => ({
  caseId,
  service: 'supervision',
  place: `timeline[${event.service} ${event.sequence}]`,
  kind: 'copy-differs',
  stored: shown(event.hash),
  expected: '',
  sequence: event.sequence,
  writers: ['owner'],
});
