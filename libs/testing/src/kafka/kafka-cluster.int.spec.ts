import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kafka, logLevel, Partitioners } from 'kafkajs';
import { type KafkaCluster, startKafkaCluster } from './kafka-cluster';
import { kafkaAvailability } from './kafka-jars';

const TOPIC = 'one-window.broker-spec';

function client({ bootstrap }: KafkaCluster): Kafka {
  return new Kafka({
    clientId: 'broker-spec',
    brokers: bootstrap,
    retry: { initialRetryTime: 100, maxRetryTime: 2_000, retries: 20 },
    logLevel: logLevel.NOTHING,
  });
}

async function firstMessage(kafka: Kafka, groupId: string): Promise<string> {
  const consumer = kafka.consumer({ groupId, maxWaitTimeInMs: 250 });
  await consumer.connect();
  try {
    await consumer.subscribe({ topic: TOPIC, fromBeginning: true });
    return await new Promise<string>((resolve, reject) => {
      consumer
        .run({ eachMessage: async ({ message }) => resolve(message.value?.toString() ?? '') })
        .catch((error: unknown) => reject(error as Error));
    });
  } finally {
    await consumer.disconnect();
  }
}

const { available, reason } = kafkaAvailability();
// In the pipeline a machine without Java is a failure, elsewhere it is a machine without Java.
const here = available || process.env.CI === 'true' ? describe : describe.skip;

here(`a Kafka of one node from Maven Central's jars${available ? '' : ` (not run: ${reason})`}`, () => {
  let directory: string;
  let cluster: KafkaCluster;

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'one-window-broker-spec-'));
    cluster = await startKafkaCluster({ nodes: 1, directory });
  }, 180_000);

  afterAll(async () => {
    await cluster?.stop();
    await rm(directory, { recursive: true });
  }, 30_000);

  it('still has a message that was sent before it was killed', async () => {
    const kafka = client(cluster);
    const admin = kafka.admin();
    await admin.connect();
    await admin.createTopics({ topics: [{ topic: TOPIC, numPartitions: 1 }] });
    await admin.disconnect();

    const producer = kafka.producer({ createPartitioner: Partitioners.DefaultPartitioner });
    await producer.connect();
    await producer.send({ topic: TOPIC, acks: -1, messages: [{ key: 'dispute', value: 'registered', partition: 0 }] });
    await producer.disconnect();
    await expect(firstMessage(kafka, 'before')).resolves.toBe('registered');

    await cluster.kill(0);
    expect(cluster.alive(0)).toBe(false);
    await cluster.restart(0);
    expect(cluster.alive(0)).toBe(true);
    await expect(firstMessage(client(cluster), 'after')).resolves.toBe('registered');
  }, 120_000);

  it('refuses to send to a topic that nobody created', async () => {
    const producer = client(cluster).producer({
      createPartitioner: Partitioners.DefaultPartitioner,
      allowAutoTopicCreation: true,
      retry: { retries: 0 },
    });
    await producer.connect();
    await expect(producer.send({ topic: 'mistyped', messages: [{ value: 'x' }] })).rejects.toThrow(/topic-partition/);
    await producer.disconnect();
  });

  it('says that its port is taken to whoever wants the same one', async () => {
    const port = Number(cluster.bootstrap[0]?.split(':')[1]);
    await expect(startKafkaCluster({ nodes: 1, ports: [port] })).rejects.toThrow(`port ${port} of 127.0.0.1 is taken`);
  });

  it('refuses a second copy on the same data and goes on itself', async () => {
    await expect(startKafkaCluster({ nodes: 1, directory })).rejects.toThrow(`another Kafka runs on the data in`);
    await expect(firstMessage(client(cluster), 'second-copy')).resolves.toBe('registered');
  });

  it('leaves its data to the next start, which must have the same number of nodes', async () => {
    await cluster.stop();
    await expect(startKafkaCluster({ nodes: 3, directory })).rejects.toThrow('holds a cluster of 1 node(s), not 3');
    cluster = await startKafkaCluster({ nodes: 1, directory });
    await expect(firstMessage(client(cluster), 'next-start')).resolves.toBe('registered');
  }, 120_000);
});
