import { kafkaAvailability } from './kafka/kafka-jars';
import { type KafkaCluster, startKafkaCluster } from './kafka/kafka-cluster';

/** Kafka 4.1 as Confluent packages it, which is what the Testcontainers module starts. */
const IMAGE = 'confluentinc/cp-kafka:8.1.0';

/** A Kafka for one test suite; `stop` leaves alone a broker that the environment named. */
export interface TestBroker {
  brokers: string[];
  /** Takes it away and brings it back at the same address. Not for a broker that the environment named. */
  outage?: { begin: () => Promise<void>; end: () => Promise<void> };
  /** Its nodes, where it was started from the jars. */
  cluster?: KafkaCluster;
  stop: () => Promise<void>;
}

/** No Kafka can be had on this machine: one line saying why. */
export interface NoBroker {
  unavailable: string;
}

/**
 * The first of: KAFKA_BROKERS of the environment (comma-separated host:port), a container where a Docker engine
 * answers, nodes from Maven Central's jars where Java and Maven are. Topics are not created on first use in the
 * latter two. A broker that should start and does not is an error, not "unavailable".
 */
export async function brokerForTests(nodes: 1 | 3 = 1): Promise<TestBroker | NoBroker> {
  const named = (process.env.KAFKA_BROKERS ?? '').split(',').flatMap((address) => address.trim() || []);
  if (named.length > 0) return { brokers: named, stop: async () => {} };

  const docker = await dockerAnswers();
  if (docker.answers) return containerBroker();

  const { available, reason } = kafkaAvailability();
  if (available) {
    const cluster = await startKafkaCluster({ nodes });
    const each = cluster.nodes.map((_, index) => index);
    const begin = async (): Promise<void> => {
      await Promise.all(each.map((index) => cluster.kill(index)));
    };
    const end = async (): Promise<void> => {
      for (const index of each) await cluster.restart(index);
    };
    return { brokers: cluster.bootstrap, outage: { begin, end }, cluster, stop: cluster.stop };
  }
  return {
    unavailable: `no Kafka for tests: KAFKA_BROKERS is not set; no Docker engine (${docker.reason}); ${reason}`,
  };
}

async function dockerAnswers(): Promise<{ answers: true } | { answers: false; reason: string }> {
  const { getContainerRuntimeClient } = await import('testcontainers');
  try {
    await getContainerRuntimeClient();
    return { answers: true };
  } catch (error) {
    return { answers: false, reason: (error as Error).message };
  }
}

async function containerBroker(): Promise<TestBroker> {
  // Loaded here because most machines that run these tests have no Docker and need not pay for it.
  const { KafkaContainer } = await import('@testcontainers/kafka');
  const container = await new KafkaContainer(IMAGE)
    .withKraft()
    .withEnvironment({ KAFKA_AUTO_CREATE_TOPICS_ENABLE: 'false', KAFKA_TRANSACTION_STATE_LOG_REPLICATION_FACTOR: '1' })
    .start();
  const { getContainerRuntimeClient } = await import('testcontainers');
  const runtime = (await getContainerRuntimeClient()).container.getById(container.getId());
  return {
    brokers: [`${container.getHost()}:${container.getMappedPort(9093)}`],
    // Frozen, not killed: a container that is started again gets another port.
    outage: {
      begin: async () => {
        await runtime.pause();
      },
      end: async () => {
        await runtime.unpause();
      },
    },
    stop: async () => {
      await container.stop();
    },
  };
}
