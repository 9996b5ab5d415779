import 'reflect-metadata';
import { resolve } from 'node:path';
import { InvalidSettings } from '@one-window/platform';
import { program } from 'commander';
import type { DemonstrationCity } from './demonstration/demonstration-city';
import { explainFailure } from './explain-failure';
import { type InstallationKind, installationKinds } from './installation';
import { type RunningCentre, startCentre } from './start-centre';

interface Options {
  data: string;
  port: string;
  host: string;
  empty: boolean;
  demonstration?: string;
  fastAndLossy: boolean;
}

const kindAsked = ({ empty, demonstration }: Options): InstallationKind | undefined => {
  const asked = empty ? 'empty' : demonstration;
  if (asked === undefined) return undefined;
  const kind = installationKinds.find((known) => known === asked);
  if (!kind || (empty && demonstration)) {
    throw new InvalidSettings(['--demonstration is city or accounts, and does not go with --empty']);
  }
  return kind;
};

const stopOnSignal = (centre: RunningCentre, giveUp: (error: unknown) => never): { stopping: boolean } => {
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

/** The centre as a program: what it is told on its command line, until a signal ends it. `city` fills a demonstration. */
export const runCentre = (city?: DemonstrationCity): void => {
  const options = program
    .option('--data <folder>', 'data folder', process.env.DATA_FOLDER ?? '.data')
    .option('--port <port>', 'HTTP port, 0 for a free one', process.env.PORT ?? '8080')
    .option('--host <host>', 'address to listen on', process.env.HOST ?? '127.0.0.1')
    .option('--empty', 'begin an empty data folder for real work, without any demonstration', false)
    .option('--demonstration <kind>', 'begin an empty data folder as: city (filled), accounts (without a case)')
    .option('--fast-and-lossy', 'no fsync: for tests whose data may be lost', false)
    .parse()
    .opts<Options>();
  const giveUp = (error: unknown): never => {
    process.stderr.write(`${explainFailure(error, { folder: resolve(options.data), port: options.port })}\n`);
    process.exit(1);
  };
  run(options, city, giveUp).catch(giveUp);
};

const run = async (
  options: Options,
  city: DemonstrationCity | undefined,
  giveUp: (error: unknown) => never,
): Promise<void> => {
  const say = (line: string): void => {
    process.stdout.write(`${line}\n`);
  };
  const centre = await startCentre({
    dataFolder: options.data,
    port: Number(options.port),
    host: options.host,
    durable: !options.fastAndLossy,
    installation: kindAsked(options),
    city,
    say,
  });
  const state = stopOnSignal(centre, giveUp);
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
