import { PARTITIONS, serviceNames, topicOf } from '@one-window/contracts';
import { kafkaClient } from './kafka-sink';

/**
 * Makes the topics that are missing: 12 partitions, and where there are three brokers or more replication 3 with
 * `min.insync.replicas` 2. Run by the migration step, never by a service on the fly.
 */
export const createTopics = async (brokers: string[]): Promise<string[]> => {
  const admin = kafkaClient(brokers, 'one-window-migrations').admin();
  await admin.connect();
  try {
    const existing = new Set(await admin.listTopics());
    const missing = serviceNames.map(topicOf).filter((topic) => !existing.has(topic));
    if (missing.length === 0) return [];
    const replicated = (await admin.describeCluster()).brokers.length >= 3;
    await admin.createTopics({
      waitForLeaders: true,
      topics: missing.map((topic) => ({
        topic,
        numPartitions: PARTITIONS,
        replicationFactor: replicated ? 3 : 1,
        configEntries: [
          { name: 'retention.ms', value: '-1' },
          { name: 'min.insync.replicas', value: replicated ? '2' : '1' },
        ],
      })),
    });
    return missing;
  } finally {
    await admin.disconnect();
  }
};
