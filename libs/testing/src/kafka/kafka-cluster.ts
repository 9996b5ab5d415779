import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { LockHeld, takeLock } from './folder-lock';
import { kafkaJars } from './kafka-jars';
import { KafkaNode } from './kafka-node';
import { freePorts, LOOPBACK, portIsFree } from './ports';
import { untilReady } from './readiness';
import { serverProperties, type TopicDefaults } from './server-properties';

export interface KafkaClusterOptions {
  /** Every node is controller and broker. 3: replication 3, min.insync.replicas 2. */
  nodes: 1 | 3;
  /** Where the data live and survive; a temporary folder, removed by stop(), when left out. */
  directory?: string;
  /** Ports of the brokers, one per node; free ones when left out. */
  ports?: readonly number[];
  topicDefaults?: TopicDefaults;
  log?: (line: string) => void;
}

/** A running Kafka. Nodes are named by their index from 0; `nodes[i].address` stays the same through restarts. */
export interface KafkaCluster {
  /** `127.0.0.1:<port>` of every node. */
  readonly bootstrap: string[];
  readonly nodes: readonly KafkaNode[];
  alive(nodeIndex: number): boolean;
  /** SIGKILL; returns when the process is gone. The survivors elect new leaders 2 to 4 s later. */
  kill(nodeIndex: number): Promise<void>;
  /**
   * Starts the node again (stops it first when it runs) and returns when it serves and is in sync in every partition it
   * replicates, so that the next node may be killed. Two cases in which it does not wait so long: without a majority of
   * the nodes none can serve, so it returns when the process runs; and partitions whose last leader is another node that
   * is still down are left for that node's return.
   */
  restart(nodeIndex: number): Promise<void>;
  /** Ends every node; removes a temporary directory. May be called again. */
  stop(): Promise<void>;
}

/**
 * Starts a real Apache Kafka on 127.0.0.1 and returns when every node serves and sees all the others. The processes
 * die with this one, however it ends. Throws when Java or Maven is missing, when a port is taken, when the directory
 * belongs to a cluster of another size or to one that runs, or with Kafka's last log lines when it does not come up.
 */
export async function startKafkaCluster(options: KafkaClusterOptions): Promise<KafkaCluster> {
  const libs = await kafkaJars(options.log);
  const brokerPorts = options.ports ?? (await freePorts(options.nodes));
  await requireFreePorts(brokerPorts, options.nodes);
  const controllerPorts = await freePorts(options.nodes, brokerPorts);
  const addresses = brokerPorts.map((brokerPort, index) => {
    return { index, brokerPort, controllerPort: controllerPorts[index]! };
  });

  const temporary = options.directory === undefined;
  const directory = options.directory ? resolve(options.directory) : await mkdtemp(join(tmpdir(), 'one-window-kafka-'));
  const release = await ownDirectory(directory);
  let nodes: KafkaNode[] = [];
  const stop = async (): Promise<void> => {
    // Nobody reads a temporary directory again, so its nodes need no orderly shutdown.
    await Promise.all(nodes.map(async (node) => (temporary ? node.kill() : node.stop())));
    await release();
    if (temporary) await rm(directory, { recursive: true, force: true });
  };
  try {
    const clusterId = await clusterIn(directory, options.nodes);
    const shared = { clusterId, libs, heapMebibytes: options.nodes === 1 ? 512 : 256 };
    nodes = addresses.map((address) => {
      const properties = (data: string): string => serverProperties(address, addresses, data, options.topicDefaults);
      return new KafkaNode({ ...shared, ...address, properties, directory: join(directory, `node-${address.index}`) });
    });
    options.log?.(`starting Kafka: ${options.nodes} node(s) in ${directory}`);
    await launchAll(nodes);
    await Promise.all(nodes.map(async (node) => untilReady(node, nodes)));
  } catch (error) {
    await stop();
    throw error;
  }
  return running(nodes, stop);
}

function running(nodes: readonly KafkaNode[], stop: () => Promise<void>): KafkaCluster {
  const node = (index: number): KafkaNode => {
    const found = nodes[index];
    if (!found) throw new RangeError(`this cluster has nodes 0 to ${nodes.length - 1}, not ${index}`);
    return found;
  };
  return {
    bootstrap: nodes.map(({ address }) => address),
    nodes,
    alive: (index) => node(index).alive,
    kill: async (index) => node(index).kill(),
    restart: async (index) => {
      await node(index).stop();
      await node(index).launch();
      if (nodes.filter(({ alive }) => alive).length * 2 > nodes.length) await untilReady(node(index), nodes);
    },
    stop,
  };
}

/** Waits for every launch, also after one has failed: nodes must not be stopped while others are being launched. */
async function launchAll(nodes: readonly KafkaNode[]): Promise<void> {
  const launches = await Promise.allSettled(nodes.map(async (node) => node.launch()));
  for (const launch of launches) if (launch.status === 'rejected') throw launch.reason;
}

/** Kafka 4.1 itself finds out too late that its data are in use: by then it has spoilt the other copy's metadata log. */
async function ownDirectory(directory: string): Promise<() => Promise<void>> {
  await mkdir(directory, { recursive: true });
  try {
    return await takeLock(join(directory, 'in-use'));
  } catch (error) {
    if (error instanceof LockHeld) throw new Error(`another Kafka runs on the data in ${directory}`, { cause: error });
    throw error;
  }
}

async function requireFreePorts(ports: readonly number[], nodes: number): Promise<void> {
  if (ports.length !== nodes || new Set(ports).size !== nodes) {
    throw new RangeError(`${nodes} different broker port(s) are needed, not ${ports.join(', ') || 'none'}`);
  }
  for (const port of ports) {
    if (!(await portIsFree(port))) {
      throw new Error(`port ${port} of ${LOOPBACK} is taken: a broker or another program already listens there`);
    }
  }
}

/** The id of the cluster whose data are in `directory`; a new id is drawn and kept there for an empty one. */
async function clusterIn(directory: string, nodes: number): Promise<string> {
  const file = join(directory, 'cluster.json');
  if (existsSync(file)) {
    const kept = JSON.parse(await readFile(file, 'utf8')) as { clusterId: string; nodes: number };
    if (kept.nodes === nodes) return kept.clusterId;
    throw new Error(`${directory} holds a cluster of ${kept.nodes} node(s), not ${nodes}: choose another directory`);
  }
  const clusterId = newClusterId();
  await writeFile(file, `${JSON.stringify({ clusterId, nodes })}\n`);
  return clusterId;
}

/** 16 random bytes in base64url, as `kafka-storage random-uuid` makes them; a leading dash would read as an option. */
function newClusterId(): string {
  const id = randomBytes(16).toString('base64url');
  return id.startsWith('-') ? newClusterId() : id;
}
