import { LOOPBACK } from './ports';

/** One combined controller and broker of a cluster; its node id in Kafka is `index + 1`. */
export interface NodeAddress {
  index: number;
  brokerPort: number;
  controllerPort: number;
}

/** What a topic gets where its creator says nothing. Left out: 1 partition, and replication by the size of the cluster. */
export interface TopicDefaults {
  partitions?: number;
  replicationFactor?: number;
  minInsyncReplicas?: number;
}

/** The server.properties of one node of a loopback cluster (KRaft, Kafka 4.1). */
export function serverProperties(
  node: NodeAddress,
  all: readonly NodeAddress[],
  dataDirectory: string,
  topics: TopicDefaults = {},
): string {
  const replication = topics.replicationFactor ?? all.length;
  const inSync = topics.minInsyncReplicas ?? (replication >= 3 ? 2 : 1);
  const stateInSync = all.length >= 3 ? 2 : 1;
  const settings: Record<string, string | number | boolean> = {
    'process.roles': 'broker,controller',
    'node.id': node.index + 1,
    'controller.quorum.voters': all.map((n) => `${n.index + 1}@${LOOPBACK}:${n.controllerPort}`).join(','),
    listeners: `PLAINTEXT://${LOOPBACK}:${node.brokerPort},CONTROLLER://${LOOPBACK}:${node.controllerPort}`,
    'advertised.listeners': `PLAINTEXT://${LOOPBACK}:${node.brokerPort}`,
    'controller.listener.names': 'CONTROLLER',
    'inter.broker.listener.name': 'PLAINTEXT',
    'listener.security.protocol.map': 'PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT',
    'log.dirs': dataDirectory,

    // A mistyped topic name must be an error, not a new topic with one partition.
    'auto.create.topics.enable': false,
    'num.partitions': topics.partitions ?? 1,
    'default.replication.factor': replication,
    'min.insync.replicas': inSync,
    'unclean.leader.election.enable': false,

    'offsets.topic.replication.factor': all.length,
    'transaction.state.log.replication.factor': all.length,
    'transaction.state.log.min.isr': stateInSync,
    'share.coordinator.state.topic.replication.factor': all.length,
    'share.coordinator.state.topic.min.isr': stateInSync,
    // 50 by default: that many logs to create at the first group's join, and to elect leaders for at every fail-over.
    'offsets.topic.num.partitions': 6,
    'transaction.state.log.num.partitions': 6,
    'share.coordinator.state.topic.num.partitions': 6,

    // The first member of a group would otherwise wait 3 s for others to come.
    'group.initial.rebalance.delay.ms': 0,

    // A killed broker keeps its leaderships until its session ends (9 s by default). Five heartbeats may be missed,
    // which eight busy loops on two cores did not bring about.
    'broker.session.timeout.ms': 2_000,
    'broker.heartbeat.interval.ms': 400,
    // When the killed node was also the active controller, the others must first notice (2 s) and elect (1 s).
    'controller.quorum.fetch.timeout.ms': 1_000,
    'controller.quorum.election.timeout.ms': 500,
    'controller.quorum.election.backoff.max.ms': 300,
    'controller.quorum.request.timeout.ms': 1_000,
    // A follower whose leader died waits this long (1 s) before it fetches again; acks -1 waits for the follower.
    'replica.fetch.backoff.ms': 200,

    // 128 MiB by default, half of the heap of a node here.
    'log.cleaner.dedupe.buffer.size': 16 * 1024 * 1024,
  };
  return Object.entries(settings).reduce((text, [name, value]) => `${text}${name}=${value}\n`, '');
}
