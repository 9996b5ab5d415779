import type { CaseProof, ProofPage, ProofRequest, ServiceName } from '@one-window/contracts';

/** Asks a service to prove a page of its cases. @throws Problem unavailable while it cannot answer. */
export interface ProofSource {
  prove(service: ServiceName, request: ProofRequest): Promise<ProofPage>;
}

/** What all services and the copy know of the same cases: those after the page before, up to `upTo`. */
export interface MergedPage {
  caseIds: string[];
  proofs: Map<string, Map<ServiceName, CaseProof>>;
  /** Undefined for the last page. */
  upTo: string | undefined;
}

interface Stream<Entry> {
  buffer: Entry[];
  /** Everything up to here has been read. */
  last: string | undefined;
  ended: boolean;
  fill: (after: string | undefined) => Promise<{ entries: Entry[]; next: string | undefined }>;
  idOf: (entry: Entry) => string;
}

/**
 * Pages of several sources that are each in the order of case ids, side by side: no source need know the cases of another,
 * and what is in memory are a few pages.
 */
export class MergedPages {
  private readonly services: Map<ServiceName, Stream<CaseProof>>;
  private readonly copy: Stream<string>;
  private isOver = false;

  constructor(
    after: string | undefined,
    services: ReadonlyMap<ServiceName, (after: string | undefined) => Promise<{ cases: CaseProof[]; next?: string }>>,
    copiedIds: (after: string | undefined) => Promise<string[]>,
  ) {
    this.services = new Map(
      [...services].map(([service, page]) => [
        service,
        streamFrom<CaseProof>(
          after,
          ({ caseId }) => caseId,
          async (from) => {
            const { cases, next } = await page(from);
            return { entries: cases, next };
          },
        ),
      ]),
    );
    this.copy = streamFrom<string>(
      after,
      (id) => id,
      async (from) => {
        const entries = await copiedIds(from);
        return { entries, next: entries.at(-1) };
      },
    );
  }

  /** The next page; undefined after the last one. */
  async next(): Promise<MergedPage | undefined> {
    if (this.isOver) return undefined;
    const streams = [...this.services.values(), this.copy] as Stream<unknown>[];
    await Promise.all(streams.map(filled));
    const bounds = streams.filter(({ ended }) => !ended).map(({ last }) => last as string);
    const upTo = bounds.length === 0 ? undefined : bounds.reduce((least, bound) => (bound < least ? bound : least));
    // The last page may have no cases; its range has the end of what an earlier proof knew.
    this.isOver = upTo === undefined;
    const caseIds = new Set(taken(this.copy, upTo));
    const proofs: MergedPage['proofs'] = new Map();
    for (const [service, stream] of this.services) {
      for (const proof of taken(stream, upTo)) {
        caseIds.add(proof.caseId);
        const of = proofs.get(proof.caseId) ?? new Map<ServiceName, CaseProof>();
        proofs.set(proof.caseId, of.set(service, proof));
      }
    }
    return { caseIds: [...caseIds].toSorted(), proofs, upTo };
  }
}

const streamFrom = <Entry>(
  after: string | undefined,
  idOf: (entry: Entry) => string,
  fill: Stream<Entry>['fill'],
): Stream<Entry> => ({ buffer: [], last: after, ended: false, fill, idOf });

const filled = async (stream: Stream<unknown>): Promise<void> => {
  while (stream.buffer.length === 0 && !stream.ended) {
    const { entries, next } = await stream.fill(stream.last);
    stream.buffer = entries;
    stream.ended = next === undefined;
    stream.last = next;
  }
};

/** Takes what is up to the bound out of the buffer. */
const taken = <Entry>(stream: Stream<Entry>, upTo: string | undefined): Entry[] => {
  const count = upTo === undefined ? -1 : stream.buffer.findIndex((entry) => stream.idOf(entry) > upTo);
  return stream.buffer.splice(0, count === -1 ? stream.buffer.length : count);
};
