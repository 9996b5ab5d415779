import { join } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { repositoryRoot, startKafkaCluster } from '@one-window/testing';

interface BrokerOptions {
  nodes: '1' | '3';
  port: number;
  directory?: string;
}

function portNumber(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_533) throw new InvalidArgumentError('a port from 1 to 65533');
  return port;
}

/** Apart by size, because the data of one node do not make a cluster of three. */
function defaultDirectory(nodes: BrokerOptions['nodes']): string {
  return join(repositoryRoot(), '.data', nodes === '1' ? 'kafka' : `kafka-${nodes}`);
}

async function run({ nodes, port, directory = defaultDirectory(nodes) }: BrokerOptions): Promise<void> {
  const count = nodes === '3' ? 3 : 1;
  const signalled = new Promise<string>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  const ports = Array.from({ length: count }, (_, index) => port + index);
  const started = startKafkaCluster({ nodes: count, ports, directory, log: (line) => console.error(line) });
  const first = await Promise.race([started, signalled]);
  // Not ready yet: leaving is enough, the nodes end with this process.
  if (typeof first === 'string') process.exit(130);

  console.log(`KAFKA_BROKERS=${first.bootstrap.join(',')}`);
  let stopping = false;
  const allEnded = Promise.all(
    first.nodes.map(async (node) => {
      await node.ended();
      if (!stopping) console.error(`node ${node.index} has ended by itself; its log is ${node.logFile}`);
    }),
  );
  // With every node gone there is nothing to wait for; with one gone the others go on.
  const signal = await Promise.race([signalled, allEnded]);
  if (typeof signal !== 'string') process.exitCode = 1;
  stopping = true;
  await first.stop();
}

const program = new Command('broker')
  .description('A real Apache Kafka on 127.0.0.1 without Docker; prints KAFKA_BROKERS=... when it is ready.')
  .addOption(new Option('--nodes <count>', 'how many nodes').choices(['1', '3']).default('1'))
  .option('--port <port>', 'port of the first node; the others take the next ones', portNumber, 9092)
  .option(
    '--directory <path>',
    'where the data live and survive (default: .data/kafka, .data/kafka-3 for three nodes)',
  );

program.parse();
run(program.opts<BrokerOptions>()).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
