import type { AnyRecordedEvent } from '@one-window/contracts';
import type { EventSink } from '@one-window/transport';

/** A sink that keeps what it was given, and lets a test wait for it. */
export class RecordingSink implements EventSink {
  readonly events: AnyRecordedEvent[] = [];
  stopped = false;
  private readonly waiting = new Set<() => void>();

  /** `accepts` may refuse a batch by throwing, before or after it was kept. */
  constructor(
    readonly lane: EventSink['lane'] = 'shard',
    private readonly accepts: (keep: () => void) => void | Promise<void> = (keep) => keep(),
  ) {}

  async start(): Promise<void> {}

  async stop(): Promise<void> {
    this.stopped = true;
  }

  async publish(_shard: number, events: readonly AnyRecordedEvent[]): Promise<void> {
    await this.accepts(() => this.events.push(...events));
    for (const look of this.waiting) look();
  }

  /** Resolves when `reached` is true of what has arrived; looked at after every batch. */
  async until(reached: (events: readonly AnyRecordedEvent[]) => boolean): Promise<void> {
    if (reached(this.events)) return;
    await new Promise<void>((resolve) => {
      const look = (): void => {
        if (!reached(this.events)) return;
        this.waiting.delete(look);
        resolve();
      };
      this.waiting.add(look);
    });
  }
}

/** Sequences per case in the order of first arrival; repeated deliveries are left out. */
export const firstArrivals = (events: readonly AnyRecordedEvent[]): Map<string, number[]> => {
  const seen = new Set<string>();
  const arrivals = new Map<string, number[]>();
  for (const event of events) {
    if (seen.has(event.id)) continue;
    seen.add(event.id);
    arrivals.set(event.caseId, [...(arrivals.get(event.caseId) ?? []), event.sequence]);
  }
  return arrivals;
};
