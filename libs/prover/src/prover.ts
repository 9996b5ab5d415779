import { caseIdsAfter, type CaseModel, type CaseState, inSnapshot } from '@one-window/case-engine';
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
import type { Pool, PoolClient } from 'pg';
import {
  type AskedService,
  type CaseDigest,
  type CaseRows,
  knownCaseIds,
  readCases,
  readDigests,
  RECORDED_HALF,
  recordedBefore,
} from './case-rows';
import { readLogs } from './case-logs';
import { type Found, type Grants, likeActs, shown } from './found';
import { readGrants } from './grants';
import { othersFirst } from './others-first';
import { type JudgedCase, judgedCase, lookedAt, type LookedAt, needsItsCopy } from './judged-case';

/** Events as supervision keeps them. */
export interface EventCopies {
  /** By id; those it has not got are left out. @throws Problem unavailable */
  events(ids: readonly string[]): Promise<AnyRecordedEvent[]>;
  /** What it has got of this service's chains of these cases. @throws Problem unavailable */
  chains(caseIds: readonly string[]): Promise<AnyRecordedEvent[]>;
}

/** Which cases: a page in the order of their ids, or those that are named. */
export type WantedCases =
  | { after?: string | undefined; limit: number }
  | {
      caseIds: readonly string[];
      /** Compare every event with its copy. */
      closely?: boolean;
    };

interface Snapshot {
  digests: CaseDigest[];
  /** `recorded` up to what was known, of the known cases whose bytes are others now. */
  before: ReadonlyMap<string, string>;
  rows: CaseRows[];
  grants: Grants;
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
    const knownById = new Map(known.map((one) => [one.caseId, one]));
    const ids = await this.idsOf(wanted);
    const closely = 'caseIds' in wanted && wanted.closely === true;
    const cases: CaseProof[] = [];
    for (let from = 0; from < ids.length; from += AT_ONCE) {
      cases.push(...(await this.proven(ids.slice(from, from + AT_ONCE), knownById, closely)));
    }
    const next = 'limit' in wanted && ids.length === wanted.limit ? ids.at(-1) : undefined;
    return { service, cases, ...(next === undefined ? {} : { next }) };
  }

  private async proven(
    ids: readonly string[],
    known: ReadonlyMap<string, KnownProof>,
    closely: boolean,
  ): Promise<Iterable<CaseProof>> {
    const first = await this.proofs(await this.snapshot(ids, known), known, closely);
    const proofs = new Map(first.map((proof) => [proof.caseId, proof]));
    // What was told is looked at once more: meanwhile the case, or what supervision has got of it, may have gone on.
    let doubtful = first.filter(({ findings }) => findings.length > 0);
    for (let attempt = 1; doubtful.length > 0 && attempt <= MOST_ATTEMPTS; attempt += 1) {
      const doubtfulIds = doubtful.map(({ caseId }) => caseId);
      const again = await this.snapshot(doubtfulIds, known);
      const changed = again.digests.filter(({ id, digest }) => proofs.get(id)?.digest !== digest);
      const moved = new Set(changed.map(({ id }) => id));
      const rows = again.rows.filter(({ id }) => moved.has(id));
      const judged = await this.proofs({ ...again, digests: changed, rows }, known, closely);
      doubtful = judged.filter((proof) => {
        proofs.set(proof.caseId, proof);
        return proof.findings.length > 0;
      });
    }
    return proofs.values();
  }

  /** In their order. */
  private async idsOf(wanted: WantedCases): Promise<string[]> {
    const { asked } = this;
    return await inSnapshot(this.pool, (client) =>
      'limit' in wanted
        ? caseIdsAfter(client, asked.service, wanted, { timers: true, lines: asked.hasLines })
        : knownCaseIds(client, asked, wanted.caseIds),
    );
  }

  private async proofs(
    { digests, before, rows, grants }: Snapshot,
    known: ReadonlyMap<string, KnownProof>,
    closely: boolean,
  ): Promise<CaseProof[]> {
    const { service } = this.model;
    const otherLog = digests.filter(({ id }) => changedTables(before.get(id), known.get(id)).includes('event_log'));
    const closer = new Set((closely ? digests : otherLog).map(({ id }) => id));
    const judged = await this.judged(rows, closer);
    return digests.map((digest): CaseProof => {
      const { received: _, id: caseId, ...proof } = digest;
      const of = judged.get(caseId);
      if (!of) return { caseId, ...proof, folded: false, findings: [] };
      const found = [...of.findings, ...changedSince(digest, before.get(caseId), known.get(caseId), of.findings)];
      return {
        caseId,
        ...proof,
        pending: proof.pending || of.waits,
        folded: true,
        ...(of.events === undefined ? {} : { events: of.events }),
        findings: [
          ...found.map((one) => findingOf(caseId, service, one, grants)),
          ...of.alteredCopies.map((event) => alteredCopy(caseId, event)),
        ],
      };
    });
  }

  private async snapshot(ids: readonly string[], known: ReadonlyMap<string, KnownProof>): Promise<Snapshot> {
    const { asked } = this;
    const { service } = asked;
    return await inSnapshot(this.pool, async (client: PoolClient) => {
      // Where the digest cannot be the known one, the log is read at once, and hashed here.
      const compared = ids.filter((id) => (known.get(id)?.digest ?? NO_DIGEST) !== NO_DIGEST);
      const isCompared = new Set(compared);
      const unknown = ids.filter((id) => !isCompared.has(id));
      const logs = await readLogs(client, service, unknown, known);
      const digests = await readDigests(client, asked, ids, logs, compared);
      const others = digests.filter(({ id, digest }) => known.get(id)?.digest !== digest);
      const otherIds = others.map(({ id }) => id);
      const changed = otherIds.filter((id) => isCompared.has(id));
      for (const [id, log] of await readLogs(client, service, changed, known)) logs.set(id, log);
      return {
        digests,
        before: recordedBefore(
          others.filter(({ id }) => known.has(id)),
          logs,
        ),
        rows: await readCases(client, asked, otherIds, logs),
        grants: await readGrants(client),
      };
    });
  }

  /** `closer`: cases of which every event is compared with its copy, whatever the chain says. */
  private async judged(
    cases: readonly CaseRows[],
    closer: ReadonlySet<string>,
  ): Promise<ReadonlyMap<string, JudgedCase>> {
    const received = [...new Set(cases.flatMap(({ inbox }) => inbox.map(({ eventId }) => eventId)))];
    const events = new Map((await this.copies.events(received)).map((event) => [event.id, event]));
    const looked: LookedAt[] = [];
    for (const rows of cases) {
      looked.push(lookedAt(rows));
      await othersFirst();
    }
    const inDoubt = looked.filter((one) => closer.has(one.rows.id) || needsItsCopy(one)).map(({ rows }) => rows.id);
    const chains = new Map<string, AnyRecordedEvent[]>(inDoubt.map((id) => [id, []]));
    for (const event of await this.copies.chains(inDoubt)) chains.get(event.caseId)?.push(event);
    const judged = new Map<string, JudgedCase>();
    for (const one of looked) {
      const chain = chains.get(one.rows.id);
      judged.set(one.rows.id, judgedCase(this.model, one, { events, ...(chain ? { chain } : {}) }));
      await othersFirst();
    }
    return judged;
  }
}

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
