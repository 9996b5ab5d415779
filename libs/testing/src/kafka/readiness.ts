import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { type Admin, Kafka, KafkaJSNumberOfRetriesExceeded, KafkaJSProtocolError, logLevel } from 'kafkajs';
import type { KafkaNode } from './kafka-node';
import { portAnswers } from './ports';

const PATIENCE_MS = 90_000;
const LOOK_MS = 100;

/**
 * Returns when `node` accepts connections, knows every node of `all` that is alive and is in sync in all partitions
 * that it replicates (not waited for while a partition has no leader because another node is down). Throws with Kafka's last log lines when it ends or is not ready after 90 s.
 */
export async function untilReady(node: KafkaNode, all: readonly KafkaNode[]): Promise<void> {
  const since = performance.now();
  let hindrance = 'its port does not answer';
  while (performance.now() - since < PATIENCE_MS) {
    if (!node.alive) {
      throw new Error(
        `Kafka node ${node.index} ended while starting; from ${node.logFile}:\n${await node.complaint()}`,
      );
    }
    if (await portAnswers(node.port)) {
      const found = await whatHinders(node, all);
      if (found === undefined) return;
      hindrance = found;
    }
    await pause(LOOK_MS);
  }
  throw new Error(`Kafka node ${node.index} is not ready after ${PATIENCE_MS / 1000} s: ${hindrance}`);
}

async function whatHinders(node: KafkaNode, all: readonly KafkaNode[]): Promise<string | undefined> {
  const kafka = new Kafka({
    clientId: 'readiness',
    brokers: [node.address],
    connectionTimeout: 2_000,
    requestTimeout: 5_000,
    retry: { retries: 0 },
    logLevel: logLevel.NOTHING,
  });
  const admin = kafka.admin();
  try {
    await admin.connect();
    return (await missingBrokers(admin, all)) ?? (await laggingPartition(admin, node));
  } catch (error) {
    return waitsForDownNode(error, all) ? undefined : (error as Error).message;
  } finally {
    await admin.disconnect();
  }
}

async function missingBrokers(admin: Admin, all: readonly KafkaNode[]): Promise<string | undefined> {
  const { brokers } = await admin.describeCluster();
  const missing = all.filter(({ alive, port }) => alive && !brokers.some((broker) => broker.port === port));
  return missing.length === 0 ? undefined : `it does not see node(s) ${missing.map(({ index }) => index).join(', ')}`;
}

async function laggingPartition(admin: Admin, node: KafkaNode): Promise<string | undefined> {
  const id = node.index + 1;
  const { topics } = await admin.fetchTopicMetadata();
  for (const { name, partitions } of topics) {
    for (const { partitionId, replicas, isr } of partitions) {
      if (replicas.includes(id) && !isr.includes(id)) return `it is behind in ${name}/${partitionId}`;
    }
  }
  return undefined;
}

/** kafkajs describes nothing at all while one partition has no leader, which is so as long as its last leader is down. */
function waitsForDownNode(error: unknown, all: readonly KafkaNode[]): boolean {
  const cause = error instanceof KafkaJSNumberOfRetriesExceeded ? error.cause : error;
  const leaderless = cause instanceof KafkaJSProtocolError && cause.type === 'LEADER_NOT_AVAILABLE';
  return leaderless && all.some(({ alive }) => !alive);
}
