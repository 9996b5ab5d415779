import 'reflect-metadata';
import { program } from 'commander';
import { startGateway } from './gateway';
import { prepareEnvironment } from './service-environment';
import { ServiceProcesses } from './service-processes';

program
  .description('Every service as its own process over Kafka, behind one address')
  .option('--data <folder>', 'data folder', '.data/services')
  .option('--port <port>', 'port of the address in front', process.env.PORT ?? '8080')
  .option('--brokers <list>', 'Kafka brokers', process.env.KAFKA_BROKERS ?? '127.0.0.1:9092');

const options = program.parse().opts<{ data: string; port: string; brokers: string }>();

const main = async (): Promise<void> => {
  const { postgres, environment } = await prepareEnvironment(options.data, options.brokers.split(','));
  const processes = await ServiceProcesses.start(environment, {}, (line) => process.stderr.write(`${line}\n`));
  const gateway = await startGateway((service) => processes.portOf(service), Number(options.port));
  process.stdout.write(`ready: ${gateway.url} (${processes.replicas.length} processes over ${options.brokers})\n`);
  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    await gateway.close();
    await processes.stop();
    await postgres.stop();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      stop().then(
        () => process.exit(0),
        (error: unknown) => {
          process.stderr.write(`${String(error)}\n`);
          process.exit(1);
        },
      );
    });
  }
};

main().catch((error: unknown) => {
  const text = error instanceof Error ? error.message : String(error);
  process.stderr.write(
    `${text}\n没有可用的 Kafka 时，先运行 npm run broker。 Without Kafka, run \`npm run broker\` first.\n`,
  );
  process.exit(1);
});
