import type { AnyRecordedEvent } from '@one-window/contracts';

/** Where a relay sends events. `publish` resolves only when they are safe there, in the given order per case. */
export interface EventSink {
  /** `shard`: batches of one shard go side by side with other shards; `service`: one batch of all shards at a time. */
  readonly lane: 'shard' | 'service';
  publish(shard: number, events: readonly AnyRecordedEvent[]): Promise<void>;
  start(): Promise<void>;
  stop(): Promise<void>;
}
