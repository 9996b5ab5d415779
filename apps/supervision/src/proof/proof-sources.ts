import type { CaseProof, ProofPage, ProofRequest, ServiceName } from '@one-window/contracts';
import type { ProvenRow } from './proof-run';

/** Asks a service to prove a page of its cases. @throws Problem unavailable while it cannot answer. */
export interface ProofSource {
  prove(service: ServiceName, request: ProofRequest): Promise<ProofPage>;
}

/** Cases between two ids: those of which supervision keeps copies, and whatever else anybody has there. */
export interface CaseRange {
  after: string | undefined;
  /** Undefined: to the end. */
  upTo: string | undefined;
  /** Of which supervision keeps anything, what the last proof said included, in their order. */
  kept: readonly string[];
  /** What the last proof said of them. */
  known: readonly ProvenRow[];
  /** Name under which all services are asked about them. */
  batch: string;
}

/** What all services and the copy know of the same cases: those after the page before, up to `upTo`. */
export interface MergedPage {
  caseIds: string[];
  proofs: Map<string, Map<ServiceName, CaseProof>>;
  /** Undefined for the last page of all. */
  upTo: string | undefined;
}

/** A page with the range that it is in. */
export interface ProvenPageOfRange {
  page: MergedPage;
  range: CaseRange;
}

/** Where a service stands within a range. */
interface Stream {
  buffer: CaseProof[];
  /** Everything up to here has been read. */
  last: string | undefined;
  ended: boolean;
}

/** Answers with the page of a service after this case, within the range. */
export type AskRange = (service: ServiceName, range: CaseRange, after: string | undefined) => Promise<ProofPage>;

/**
 * Pages of several services within a range, side by side, each in the order of case ids. Mostly it is one page; only where
 * a service has many cases of which supervision keeps nothing there are more, and what is in memory are a few pages.
 */
class RangePages {
  private readonly streams: ReadonlyMap<ServiceName, Stream>;
  private kept: readonly string[];
  isOver = false;

  constructor(
    readonly range: CaseRange,
    services: readonly ServiceName[],
    private readonly ask: AskRange,
  ) {
    this.streams = new Map(services.map((service) => [service, { buffer: [], last: range.after, ended: false }]));
    this.kept = range.kept;
  }

  async next(): Promise<MergedPage> {
    const streams = [...this.streams];
    await Promise.all(streams.map(([service, stream]) => this.fill(service, stream)));
    const bounds = streams.flatMap(([, { ended, last }]) => (ended || last === undefined ? [] : [last]));
    this.isOver = bounds.length === 0;
    const upTo = this.isOver ? this.range.upTo : bounds.reduce((least, bound) => (bound < least ? bound : least));
    const isPast = (id: string): boolean => upTo !== undefined && id > upTo;
    const caseIds = new Set(this.kept.filter((id) => !isPast(id)));
    this.kept = this.kept.filter(isPast);
    const proofs: MergedPage['proofs'] = new Map();
    for (const [service, stream] of streams) {
      for (const proof of stream.buffer.filter(({ caseId }) => !isPast(caseId))) {
        caseIds.add(proof.caseId);
        const of = proofs.get(proof.caseId) ?? new Map<ServiceName, CaseProof>();
        proofs.set(proof.caseId, of.set(service, proof));
      }
      stream.buffer = stream.buffer.filter(({ caseId }) => isPast(caseId));
    }
    return { caseIds: [...caseIds].toSorted(), proofs, upTo };
  }

  private async fill(service: ServiceName, stream: Stream): Promise<void> {
    while (stream.buffer.length === 0 && !stream.ended) {
      const { cases, next } = await this.ask(service, this.range, stream.last);
      stream.buffer = cases;
      stream.ended = next === undefined || next === this.range.upTo;
      stream.last = next;
    }
  }
}

interface Upcoming {
  pages: RangePages;
  page: Promise<MergedPage>;
}

/** Goes through the city range by range, in the order of case ids. */
export class ProvenPages {
  private readonly upcoming: Promise<Upcoming | undefined>[] = [];
  private latest: Promise<Upcoming | undefined>;
  private current: Upcoming | undefined;

  /** `ahead`: ranges of which the services are asked while another is looked at. */
  constructor(
    after: string | undefined,
    private readonly services: readonly ServiceName[],
    private readonly ahead: number,
    private readonly rangeAfter: (after: string | undefined) => Promise<CaseRange>,
    private readonly ask: AskRange,
  ) {
    this.latest = unheard(this.begun(after));
    this.upcoming.push(this.latest);
  }

  /** The next page with its range; undefined after the last one. */
  async next(): Promise<ProvenPageOfRange | undefined> {
    if (!this.current) {
      while (this.upcoming.length <= this.ahead) {
        this.latest = unheard(this.following(this.latest));
        this.upcoming.push(this.latest);
      }
      this.current = await this.upcoming.shift();
    }
    if (!this.current) return undefined;
    const { pages } = this.current;
    const page = await this.current.page;
    this.current = pages.isOver ? undefined : { pages, page: unheard(pages.next()) };
    return { page, range: pages.range };
  }

  private async following(before: Promise<Upcoming | undefined>): Promise<Upcoming | undefined> {
    const upTo = (await before)?.pages.range.upTo;
    return upTo === undefined ? undefined : await this.begun(upTo);
  }

  private async begun(after: string | undefined): Promise<Upcoming> {
    const pages = new RangePages(await this.rangeAfter(after), this.services, this.ask);
    return { pages, page: unheard(pages.next()) };
  }
}

/** Whoever asks for the page is told that it failed, and until then nobody. */
const unheard = <T>(page: Promise<T>): Promise<T> => {
  page.catch(() => undefined);
  return page;
};
