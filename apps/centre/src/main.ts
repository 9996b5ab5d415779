import 'reflect-metadata';
import { resolve } from 'node:path';
import { program } from 'commander';
import { InvalidSettings } from '@one-window/platform';
import { explainFailure } from './explain-failure';
import { type InstallationKind, installationKinds } from './installation';
import { type RunningCentre, startCentre } from './start-centre';

program
  .option('--data <folder>', 'data folder', process.env.DATA_FOLDER ?? '.data')
  .option('--port <port>', 'HTTP port, 0 for a free one', process.env.PORT ?? '8080')
  .option('--host <host>', 'address to listen on', process.env.HOST ?? '127.0.0.1')
  .option('--empty', 'begin an empty data folder for real work, without any demonstration', false)
  .option('--demonstration <kind>', 'begin an empty data folder as: city (filled), accounts (without a case)')
  .option('--fast-and-lossy', 'no fsync: for tests whose data may be lost', false);

const options = program.parse().opts<{
  data: string;
  port: string;
  host: string;
  empty: boolean;
  demonstration?: string;
  fastAndLossy: boolean;
}>();

const kindAsked = (): InstallationKind | undefined => {
  const { empty, demonstration } = options;
  const asked = empty ? 'empty' : demonstration;
  if (asked === undefined) return undefined;
  const kind = installationKinds.find((known) => known === asked);
  if (!kind || (empty && demonstration)) {
    throw new InvalidSettings(['--demonstration is city or accounts, and does not go with --empty']);
  }
  return kind;
};

const giveUp = (error: unknown): never => {
  process.stderr.write(`${explainFailure(error, { folder: resolve(options.data), port: options.port })}\n`);
  process.exit(1);
};

const stopOnSignal = (centre: RunningCentre): { stopping: boolean } => {
  const state = { stopping: false };
  const stop = (): void => {
    if (state.stopping) return;
    state.stopping = true;
    centre.stop().then(() => process.exit(0), giveUp);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  return state;
};

const main = async (): Promise<void> => {
  const say = (line: string): void => {
    process.stdout.write(`${line}\n`);
  };
  const centre = await startCentre({
    dataFolder: options.data,
    port: Number(options.port),
    host: options.host,
    durable: !options.fastAndLossy,
    installation: kindAsked(),
    say,
  });
  const state = stopOnSignal(centre);
  try {
    await centre.ready;
  } catch (error) {
    if (state.stopping) return;
    await centre.stop();
    throw error;
  }
  say(`ready: ${centre.url} (一窗解纷已就绪，按 Ctrl+C 停止)`);
  centre.failed.catch((error: unknown) => {
    centre.stop().then(() => giveUp(error), giveUp);
  });
};

main().catch(giveUp);
