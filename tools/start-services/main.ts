import 'reflect-metadata';
import { program } from 'commander';
import { startHouseOverKafka } from './house-over-kafka';

program
  .description('Every service as its own process over Kafka, behind one address')
  .option('--data <folder>', 'data folder', '.data/services')
  .option('--port <port>', 'port of the address in front', process.env.PORT ?? '8080')
  .option('--brokers <list>', 'Kafka brokers', process.env.KAFKA_BROKERS ?? '127.0.0.1:9092');

const options = program.parse().opts<{ data: string; port: string; brokers: string }>();

const main = async (): Promise<void> => {
  const house = await startHouseOverKafka(options.data, options.brokers.split(','), {
    port: Number(options.port),
    log: (line) => process.stderr.write(`${line}\n`),
  });
  const { replicas } = house.processes;
  process.stdout.write(`ready: ${house.url} (${replicas.length} processes over ${options.brokers})\n`);
  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    await house.stop();
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
