import { partitionOf } from '@one-window/case-engine';
import { type AnyRecordedEvent, PARTITIONS, type ServiceName, topicOf } from '@one-window/contracts';
import type { InboxProcessor } from './inbox/inbox-processor';
import type { EventSink } from './outbox/event-sink';

/**
 * Delivery within one process. An event counts as published when every subscriber has taken it in durably, so the
 * publisher's outbox is the only queue and a crash at any point redelivers from it.
 */
export class InProcessBus {
  private readonly subscribers: InboxProcessor[] = [];
  private deliveredCount = 0;

  subscribe(processor: InboxProcessor): void {
    this.subscribers.push(processor);
  }

  sinkFor(service: ServiceName): EventSink {
    return {
      lane: 'service',
      start: async () => undefined,
      stop: async () => undefined,
      publish: async (_shard, events) => this.deliver(service, events),
    };
  }

  private async deliver(service: ServiceName, events: readonly AnyRecordedEvent[]): Promise<void> {
    const topic = topicOf(service);
    const outcomes = await Promise.allSettled(
      this.subscribers
        .filter((processor) => processor.listensTo.includes(service))
        .map((processor) =>
          processor.deliver(
            events.map((event) => {
              this.deliveredCount += 1;
              return {
                topic,
                partition: partitionOf(event.caseId, PARTITIONS),
                offset: String(this.deliveredCount),
                key: event.caseId,
                event,
              };
            }),
          ),
        ),
    );
    const failed = outcomes.find((outcome) => outcome.status === 'rejected');
    if (failed) throw failed.reason;
  }
}
