import 'reflect-metadata';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deleteDataFolder, startEmbeddedPostgres } from '@one-window/persistence';
import { program } from 'commander';
import { Client } from 'pg';
import { startOwnCentre } from '../road/own-centre';
import { runLifecycles } from './lifecycles';
import { durableInsertsPerSecond } from './machine-yardstick';

program
  .description('Load profiles; the last line is one JSON object')
  .option('--profile <name>', 'lifecycles', 'lifecycles')
  .option('--seconds <n>', 'length of the measured run', '60')
  .option('--warm-up <n>', 'seconds before measuring', '8')
  .option('--travellers <n>', 'disputes on their way at the same time', '80')
  .option('--url <url>', 'a running centre; absent: one is started on a temporary data folder and a free port');

const options = program.parse().opts<{
  profile: string;
  seconds: string;
  warmUp: string;
  travellers: string;
  url?: string;
}>();

const measureMachine = async (): Promise<number> => {
  const folder = await mkdtemp(join(tmpdir(), 'one-window-yardstick-'));
  const postgres = await startEmbeddedPostgres({ dataDirectory: folder });
  try {
    return await durableInsertsPerSecond(async () => {
      const client = new Client({
        host: postgres.host,
        port: postgres.port,
        user: postgres.superuser,
        password: postgres.password,
        database: 'postgres',
      });
      await client.connect();
      return client;
    }, 5);
  } finally {
    await postgres.stop();
    await deleteDataFolder(folder);
  }
};

const main = async (): Promise<number> => {
  if (options.profile !== 'lifecycles') throw new Error(`unknown profile ${options.profile}; there is: lifecycles`);
  const yardstick = await measureMachine();
  const centre = options.url ? undefined : await startOwnCentre();
  try {
    const result = await runLifecycles({
      url: options.url ?? (centre?.url as string),
      seconds: Number(options.seconds),
      warmUpSeconds: Number(options.warmUp),
      travellers: Number(options.travellers),
    });
    const perYardstick = Math.round((result.lifecyclesPerSecond / yardstick) * 10_000) / 10_000;
    const summary = { ...result, durableInsertsPerSecond: yardstick, lifecyclesPerDurableInsert: perYardstick };
    process.stdout.write(`${JSON.stringify(summary)}\n`);
    return result.errors === 0 && result.lifecycles > 0 ? 0 : 1;
  } finally {
    await centre?.stop();
  }
};

main().then(
  (status) => process.exit(status),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exit(1);
  },
);
