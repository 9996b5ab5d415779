export { createTestDatabase, testCluster, type TestDatabase } from './database';
export { brokerForTests, type NoBroker, type TestBroker } from './broker';
export { type KafkaCluster, type KafkaClusterOptions, startKafkaCluster } from './kafka/kafka-cluster';
export { type KafkaAvailability, kafkaAvailability, kafkaJars } from './kafka/kafka-jars';
export type { KafkaNode } from './kafka/kafka-node';
export type { TopicDefaults } from './kafka/server-properties';
export { CuttableProxy } from './cuttable-proxy';
export { type Answer, person, RunningService } from './running-service';
export { repositoryRoot } from './repository-root';
