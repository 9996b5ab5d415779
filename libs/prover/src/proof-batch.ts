import type { AnyRecordedEvent, ServiceName } from '@one-window/contracts';

/** A chain that was hashed event by event just now, with nothing amiss. */
export interface WholeChain {
  /** SHA-256 (hex) over the bytes of its events. */
  bytes: string;
  /** By sequence. */
  events: readonly AnyRecordedEvent[];
}

/**
 * What the services of this process have read for one page of supervision's proof. An event that one of them received is
 * mostly in the chain of another that has just been hashed: where it has the hash that was received, it is that event, and
 * need not be asked of supervision. Equally, a copied chain of the same bytes holds the same events.
 */
export class ProofBatch {
  private readonly chains = new Map<string, WholeChain>();
  private readonly byId = new Map<string, AnyRecordedEvent>();
  private reading = 0;
  private waiting: (() => void)[] = [];

  /** Whoever asks for events waits for what is being read. */
  async whileReading<T>(read: () => Promise<T>): Promise<T> {
    this.reading += 1;
    try {
      return await read();
    } finally {
      this.reading -= 1;
      if (this.reading === 0) {
        for (const goOn of this.waiting) goOn();
        this.waiting = [];
      }
    }
  }

  /** Resolves when nothing of the page is being read. */
  async allRead(): Promise<void> {
    if (this.reading > 0) await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  keep(service: ServiceName, caseId: string, chain: WholeChain): void {
    this.chains.set(`${service} ${caseId}`, chain);
    for (const event of chain.events) this.byId.set(event.id, event);
  }

  /** An event of a whole chain; undefined where it is in none that was read here, or has another hash. */
  event(id: string, hash: string | undefined): AnyRecordedEvent | undefined {
    const event = this.byId.get(id);
    return event?.hash === hash ? event : undefined;
  }

  /** The events of a chain of these bytes; undefined where none was read here. */
  chain(service: ServiceName, caseId: string, bytes: string): readonly AnyRecordedEvent[] | undefined {
    const chain = this.chains.get(`${service} ${caseId}`);
    return chain?.bytes === bytes ? chain.events : undefined;
  }
}

/** Pages that are being proven at once; what is older was given up by whoever asked. */
const MOST_BATCHES = 3;
const batches = new Map<string, ProofBatch>();

/** The page of this name, in this process or thread. */
export const proofBatch = (name: string): ProofBatch => {
  const known = batches.get(name);
  if (known) return known;
  const batch = new ProofBatch();
  batches.set(name, batch);
  const [oldest] = batches.keys();
  if (batches.size > MOST_BATCHES && oldest !== undefined) batches.delete(oldest);
  return batch;
};

/** Nobody asks for the page any more. */
export const endBatch = (name: string): void => {
  batches.delete(name);
};
