import { Unavailable } from '@one-window/case-engine';
import { type AnyRecordedEvent, type ServiceName, topicOf } from '@one-window/contracts';
import { Kafka, logLevel, Partitioners, type Producer } from 'kafkajs';
import type { EventSink } from '../outbox/event-sink';
import { toWire } from '../cloud-events';

/** kafkajs backs off up to 30 s by default and changes its defaults under NODE_ENV=test; both are unwanted. */
export const kafkaRetry = { initialRetryTime: 100, maxRetryTime: 2000, retries: 8 };

export const kafkaClient = (brokers: string[], clientId: string): Kafka =>
  new Kafka({
    brokers,
    clientId,
    retry: kafkaRetry,
    connectionTimeout: 3000,
    requestTimeout: 10_000,
    logLevel: logLevel.NOTHING,
  });

/**
 * Publishes to Kafka with acks=all, one partition per send: a send over several partitions can resolve without having
 * delivered when a leader moves (kafkajs#1303). The answer must name the partition without error.
 */
export class KafkaSink implements EventSink {
  readonly lane = 'shard';
  private readonly producer: Producer;
  private connected = false;

  constructor(
    private readonly service: ServiceName,
    brokers: string[],
  ) {
    this.producer = kafkaClient(brokers, `${service}-relay`).producer({
      createPartitioner: Partitioners.DefaultPartitioner,
      allowAutoTopicCreation: false,
      idempotent: false,
      retry: kafkaRetry,
    });
  }

  async start(): Promise<void> {
    if (this.connected) return;
    try {
      await this.producer.connect();
      this.connected = true;
    } catch (error) {
      throw new Unavailable('broker', error);
    }
  }

  async stop(): Promise<void> {
    this.connected = false;
    await this.producer.disconnect();
  }

  async publish(shard: number, events: readonly AnyRecordedEvent[]): Promise<void> {
    const topic = topicOf(this.service);
    const answer = await this.producer
      .send({
        topic,
        acks: -1,
        timeout: 10_000,
        messages: events.map((event) => ({ ...toWire(event), partition: shard })),
      })
      .catch((error: unknown) => {
        throw new Unavailable('broker', error);
      });
    const confirmed = answer.find((entry) => entry.topicName === topic && entry.partition === shard);
    if (!confirmed || confirmed.errorCode !== 0) {
      throw new Unavailable('broker', new Error(`no confirmation for ${topic}/${shard}`));
    }
  }
}
