import type { CaseProof, KnownProof, ProofFinding, ServiceName } from '@one-window/contracts';
import { isOfOld, NO_DIGEST } from '@one-window/contracts';
import type { Verdict } from './case-verdict';
import { type CopyVerdicts, type Proofs, readCopies, verdictsOf } from './copy-verdicts';
import { missing } from './copied-chains';
import type { CopyReader } from './copy-reader';
import { type Found, foundHere } from './finding';
import { parkedLetters } from './parked-letters';
import { pause } from './pause';
import type { ProofSource } from './proof-sources';
import type { ProvenRow } from './proof-run';
import type { ProofStore } from './proof-store';

/** First and longest wait between two looks at what is on its way. */
const FIRST_WAIT_MILLISECONDS = 200;
const LONGEST_WAIT_MILLISECONDS = 5000;

/** For an event that a service received to come here too, once everything is here that its services say they recorded. */
const ENOUGH_MILLISECONDS = 3000;

/** Cases that are looked at by themselves together. */
const MOST_AT_ONCE = 100;

/** What is known of cases when they are looked at. */
export interface ProvenCases {
  /** What their services have proven just now. */
  proofs: Proofs;
  /** What the last proof said of them. */
  known: readonly ProvenRow[];
  /** Where the digest is the known one nothing need be read. */
  isSealed: boolean;
  /** Name of the page under which the services were asked. */
  batch: string;
}

/** What a look at some cases came to. */
export interface Looked {
  findings: ProofFinding[];
  rows: ProvenRow[];
  /** Cases of which something is still on its way. */
  waiting: string[];
  /** Cases of services that were folded. */
  folded: number;
}

/** Looks at cases: at what supervision keeps of them, at what their services say, and at whether both agree. */
export class CaseProver {
  constructor(
    private readonly store: ProofStore,
    private readonly reader: CopyReader,
    private readonly copies: CopyVerdicts,
    private readonly source: ProofSource,
    readonly services: readonly ServiceName[],
  ) {}

  /**
   * Cases that their services have proven just now. Nothing is said on the first look: the case may have gone on between
   * the service's answer and the copy that was read after it.
   */
  async look(caseIds: readonly string[], { known, ...proven }: ProvenCases): Promise<Looked> {
    const { proofs } = proven;
    const verdicts = await this.copies.verdicts({ caseIds, known: byCase(known), ...proven });
    const doubtful = [...verdicts].filter(([, verdict]) => isDoubtful(verdict)).map(([caseId]) => caseId);
    const looked = await lookedAt(
      this.store,
      [...verdicts].filter(([caseId]) => !doubtful.includes(caseId)),
    );
    looked.folded = [...proofs.values()].flatMap((of) => [...of.values()]).filter(({ folded }) => folded).length;
    if (doubtful.length === 0) return looked;
    const again = await this.lookAlone(doubtful);
    return {
      findings: [...looked.findings, ...again.findings],
      rows: [...looked.rows, ...again.rows],
      waiting: again.waiting,
      folded: looked.folded,
    };
  }

  /** Cases by themselves, always folded: the copy first, and then the services. */
  async lookAlone(caseIds: readonly string[]): Promise<Looked> {
    return await lookedAt(this.store, [...(await this.verdictsAlone(caseIds))]);
  }

  /**
   * Looks again, with growing waits, at cases of which something was on its way, for at most `patience` milliseconds. What
   * is then neither waiting to be published nor parked was not delivered; of what is waiting still nothing is said.
   */
  async lookUntilArrived(
    caseIds: readonly string[],
    patience: number,
    stopped: AbortSignal = new AbortController().signal,
  ): Promise<Looked> {
    const all: Looked = { findings: [], rows: [], waiting: [], folded: 0 };
    let [left, waited, wait] = [caseIds, 0, FIRST_WAIT_MILLISECONDS];
    while (left.length > 0 && !stopped.aborted) {
      const verdicts = await this.verdictsAlone(left);
      const arrived = [...verdicts].filter(([, verdict]) => !isOnItsWay(verdict));
      const looked = await lookedAt(this.store, arrived);
      all.findings.push(...looked.findings);
      all.rows.push(...looked.rows);
      const late = new Map([...verdicts].filter(([, verdict]) => isOnItsWay(verdict)));
      const parked = await parkedLetters(this.store.pool, [...late.keys()]);
      for (const [caseId, verdict] of late) {
        const letter = parked.get(caseId);
        // All that was recorded has come, and still something was received that nobody recorded.
        const enough = verdict.behind.length > 0 ? patience : Math.min(patience, ENOUGH_MILLISECONDS);
        if (letter === undefined && waited < enough) continue;
        late.delete(caseId);
        if (letter === undefined && verdict.behind.some(({ pending }) => pending)) {
          all.waiting.push(caseId);
          continue;
        }
        const found = letter === undefined ? undelivered(caseId, verdict) : parkedFindings(caseId, verdict, letter);
        all.findings.push(...verdict.told, ...(await this.store.withWriters([...verdict.findings, ...found])));
      }
      left = [...late.keys()];
      if (left.length === 0) break;
      await pause(wait, stopped);
      waited += wait;
      wait = Math.min(wait * 2, LONGEST_WAIT_MILLISECONDS);
    }
    return { ...all, waiting: [...all.waiting, ...left] };
  }

  private async verdictsAlone(caseIds: readonly string[]): Promise<Map<string, Verdict>> {
    const verdicts = new Map<string, Verdict>();
    for (let from = 0; from < caseIds.length; from += MOST_AT_ONCE) {
      const some = await this.verdictsOfSome(caseIds.slice(from, from + MOST_AT_ONCE));
      for (const [caseId, verdict] of some) verdicts.set(caseId, verdict);
    }
    return verdicts;
  }

  private async verdictsOfSome(caseIds: readonly string[]): Promise<Map<string, Verdict>> {
    const known = byCase(await this.store.known({ caseIds }));
    const read = await readCopies(this.reader, { caseIds, known, isSealed: false });
    const proofs: Proofs = new Map();
    const answers = await Promise.all(
      this.services.map(async (service) => {
        const told = caseIds.flatMap((caseId) => known.get(caseId)?.get(service) ?? []);
        const request = { caseIds: [...caseIds], known: asTold(told, false), closely: true };
        return [service, await this.source.prove(service, request)] as const;
      }),
    );
    for (const [service, { cases }] of answers) {
      for (const proof of cases) {
        const of = proofs.get(proof.caseId) ?? new Map<ServiceName, CaseProof>();
        proofs.set(proof.caseId, of.set(service, proof));
      }
    }
    return await verdictsOf(read, { proofs, known });
  }
}

/** What the last proof knows, as a service is told it; `isSealed`: where the digest is equal nothing need be folded. */
export const asTold = (known: readonly KnownProof[], isSealed: boolean): KnownProof[] =>
  known.map(({ caseId, sequence, digest, recorded }) => ({
    caseId,
    sequence,
    digest: isSealed ? digest : NO_DIGEST,
    recorded,
  }));

const byCase = (rows: readonly ProvenRow[]): Map<string, Map<string, ProvenRow>> => {
  const cases = new Map<string, Map<string, ProvenRow>>();
  for (const row of rows) {
    const of = cases.get(row.caseId) ?? new Map<string, ProvenRow>();
    cases.set(row.caseId, of.set(row.service, row));
  }
  return cases;
};

/** What the copy has lost explains what its services miss there. */
const isOnItsWay = ({ behind, pending, findings }: Verdict): boolean =>
  behind.length > 0 || (pending && !findings.some(({ kind }) => kind === 'copy-missing'));

const isDoubtful = (verdict: Verdict): boolean =>
  verdict.findings.length > 0 || verdict.told.length > 0 || isOnItsWay(verdict);

const lookedAt = async (store: ProofStore, verdicts: readonly (readonly [string, Verdict])[]): Promise<Looked> => {
  const looked: Looked = { findings: [], rows: [], waiting: [], folded: 0 };
  for (const [caseId, verdict] of verdicts) {
    if (isOnItsWay(verdict)) {
      looked.waiting.push(caseId);
      continue;
    }
    const { told, findings, rows } = verdict;
    const found = [...told, ...(await store.withWriters(findings))];
    looked.findings.push(...found);
    // What is not in order is held against the last proof at which it was, until it is again.
    if (found.every(isOfOld)) looked.rows.push(...rows);
  }
  return looked;
};

const undelivered = (caseId: string, { behind }: Verdict): Found[] =>
  behind.flatMap(({ service, from, to }) =>
    missing(caseId, service, from, to).map((found) => ({ ...found, kind: 'not-delivered' as const })),
  );

const parkedFindings = (caseId: string, { behind }: Verdict, letter: string): Found[] =>
  behind.map(({ service, from }) =>
    foundHere(caseId, 'parked', `dead_letter[${letter}]`, { stored: letter, expected: `${service} ${from}` }, from),
  );
