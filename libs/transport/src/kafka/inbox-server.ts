import { setTimeout as delay } from 'node:timers/promises';
import { type ServiceName, topicOf } from '@one-window/contracts';
import { ServerKafka } from '@nestjs/microservices';
import { type Consumer, type EachBatchPayload, logLevel } from 'kafkajs';
import type { Delivery, InboxProcessor } from '../inbox/inbox-processor';
import { kafkaRetry } from './kafka-sink';

export interface InboxServerObserver {
  joined(): void;
  /** The partition waits because the database is away. */
  stalled(topic: string, partition: number, error: unknown): void;
  crashed(error: Error, restarts: boolean): void;
}

const STALL_MILLISECONDS = { least: 200, most: 5000 };

const text = (value: Buffer | string | (Buffer | string)[] | undefined): string =>
  Array.isArray(value) ? text(value[0]) : (value?.toString() ?? '');

/**
 * Nest's Kafka server with batches: every message of a service's topics goes to its {@link InboxProcessor}, which lets
 * nothing but infrastructure errors out. Those never reach kafkajs either: the partition is tried again in place with
 * a heartbeat, because an error thrown into kafkajs stops or restarts the whole consumer.
 */
export class InboxServer extends ServerKafka {
  private stopping = false;

  constructor(
    service: ServiceName,
    brokers: string[],
    private readonly processor: InboxProcessor,
    private readonly observer: InboxServerObserver,
  ) {
    super({
      client: { clientId: `one-window.${service}`, brokers, retry: kafkaRetry, logLevel: logLevel.NOTHING },
      consumer: {
        groupId: `one-window.${service}`,
        allowAutoTopicCreation: false,
        sessionTimeout: 6000,
        rebalanceTimeout: 10_000,
        heartbeatInterval: 1000,
        maxWaitTimeInMs: 100,
        // A consumer does not inherit the client's retry; with its own five tries every killed broker crashes it, and
        // it would wait behind its dead self for the session each time.
        retry: { initialRetryTime: 100, maxRetryTime: 1000, retries: 1000, restartOnFailure: async () => true },
      },
      subscribe: { fromBeginning: true },
      parser: { keepBinary: true },
      postfixId: '',
      producerOnlyMode: false,
    });
  }

  override async bindEvents(consumer: Consumer): Promise<void> {
    await consumer.subscribe({ topics: this.processor.listensTo.map(topicOf), fromBeginning: true });
    consumer.on('consumer.group_join', () => this.observer.joined());
    consumer.on('consumer.crash', ({ payload }) => this.observer.crashed(payload.error, payload.restart));
    await consumer.run({
      eachBatchAutoResolve: false,
      partitionsConsumedConcurrently: 4,
      eachBatch: (payload) => this.takeIn(payload),
    });
  }

  override async close(): Promise<void> {
    this.stopping = true;
    await super.close();
  }

  private async takeIn({ batch, resolveOffset, heartbeat, isRunning, isStale }: EachBatchPayload): Promise<void> {
    const deliveries = batch.messages.map((message): Delivery => ({
      topic: batch.topic,
      partition: batch.partition,
      offset: message.offset,
      key: text(message.key ?? undefined),
      wire: {
        headers: Object.fromEntries(Object.entries(message.headers ?? {}).map(([name, value]) => [name, text(value)])),
        value: message.value ?? Buffer.alloc(0),
      },
    }));
    let wait = STALL_MILLISECONDS.least;
    while (isRunning() && !isStale() && !this.stopping) {
      try {
        await this.processor.deliver(deliveries, heartbeat);
        const last = batch.messages.at(-1);
        if (last) resolveOffset(last.offset);
        return;
      } catch (error) {
        this.observer.stalled(batch.topic, batch.partition, error);
        await delay(wait);
        wait = Math.min(wait * 2, STALL_MILLISECONDS.most);
        await heartbeat();
      }
    }
  }
}
