import 'reflect-metadata';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deleteDataFolder, startEmbeddedPostgres } from '@one-window/persistence';
import { program } from 'commander';
import { Client } from 'pg';
import { keysOf, secretsOf } from '../../apps/centre/src/databases';
import { fillCases } from '../fill/fill-cases';
import { fillDesk } from '../fill/fill-desk';
import { databasesOf, ended, launchCentre, startOwnCentre } from '../start/own-centre';
import { runProgram } from '../start/run-program';
import { builtBeside, compareLifecycles } from './comparison';
import { cpuShares } from './cpu-shares';
import { runDeskBench } from './desk';
import { type FirstPageResult, firstPageTable, measureFirstPage } from './first-page';
import { keptUnderHostility, runHostile } from './hostile';
import { runLifecycles } from './lifecycles';
import { durableInsertsPerSecond } from './machine-yardstick';
import { runProofBench } from './proof';
import { sealAll } from './seal-all';
import { keptAtSessionEnd, runSessionEnd } from './session-end';

program
  .description('Load profiles; the last line is one JSON object')
  .option(
    '--profile <name>',
    'lifecycles; first-page: what everybody loads on the way to their first page of the filled city, and how long it takes, over a slow line too; hostile: /livez under bodies that no page sends; session-end: how long a token is of use after its session ended; proof: a city is proven while people read; desk: finding people and opening cases in a filled city',
    'lifecycles',
  )
  .option('--seconds <n>', 'length of the measured run', '60')
  .option('--warm-up <n>', 'seconds before measuring', '8')
  .option('--travellers <n>', 'disputes on their way at the same time', '80')
  .option('--url <url>', 'a running centre; absent: one is started on a temporary data folder and a free port')
  .option(
    '--against <commit>',
    'lifecycles, first-page: that commit, built beside, and this build; prints ratios, or numbers beside each other',
  )
  .option('--rounds <n>', 'with --against: runs of each build', '3')
  .option('--fill <n>', 'proof, desk: cases that the city is to have', '20000')
  .option('--data <folder>', 'proof, desk: data folder of the own centre, which is kept; absent: a temporary one')
  .option('--where', "add where the own centre's time goes, in percent of its busy time", false);

const options = program.parse().opts<{
  profile: string;
  seconds: string;
  warmUp: string;
  travellers: string;
  url?: string;
  against?: string;
  rounds: string;
  fill: string;
  data?: string;
  where: boolean;
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

/** The first pages of a filled city, of this build or of another one's `main.js`. */
const firstPagesOf = async (main?: string): Promise<FirstPageResult> => {
  const folder = await mkdtemp(join(tmpdir(), 'one-window-city-'));
  const centre = launchCentre(folder, { kind: 'city', ...(main === undefined ? {} : { main }) });
  try {
    const [, url = ''] = await centre.printed(/^ready: (\S+)/);
    return await measureFirstPage(url);
  } finally {
    await ended(centre.process);
    await deleteDataFolder(folder);
  }
};

const benchFirstPage = async (): Promise<number> => {
  const { url, against } = options;
  const earlier = against === undefined ? undefined : await firstPagesOf(builtBeside(against, true).main);
  const now = await (url === undefined ? firstPagesOf() : measureFirstPage(url));
  process.stdout.write(`${firstPageTable(now, earlier)}\n`);
  process.stdout.write(`${JSON.stringify({ ...now, ...(earlier ? { against, earlier: earlier.roles } : {}) })}\n`);
  return 0;
};

/** Ratios below this are a loss that has to be explained. */
const LEAST_RATIO = 0.95;

const load = () => ({
  seconds: Number(options.seconds),
  warmUpSeconds: Number(options.warmUp),
  travellers: Number(options.travellers),
});

const benchAgainst = async (commit: string): Promise<number> => {
  const comparison = await compareLifecycles(commit, Number(options.rounds), load());
  process.stdout.write(`${JSON.stringify(comparison)}\n`);
  const errors = comparison.rounds.reduce((sum, { earlier, now }) => sum + earlier.errors + now.errors, 0);
  return errors === 0 && Object.values(comparison.ratios).every((ratio) => ratio >= LEAST_RATIO) ? 0 : 1;
};

const benchHostile = async (): Promise<number> => {
  const centre = options.url === undefined ? await startOwnCentre() : undefined;
  try {
    const result = await runHostile(options.url ?? centre?.url ?? '');
    process.stdout.write(`${JSON.stringify(result)}\n`);
    return keptUnderHostility(result) ? 0 : 1;
  } finally {
    await centre?.stop();
  }
};

const SESSION_END_ROUNDS = 3;

const benchSessionEnd = async (): Promise<number> => {
  const centre = options.url === undefined ? await startOwnCentre() : undefined;
  try {
    const result = await runSessionEnd(options.url ?? centre?.url ?? '', SESSION_END_ROUNDS);
    process.stdout.write(`${JSON.stringify(result)}\n`);
    return keptAtSessionEnd(result) ? 0 : 1;
  } finally {
    await centre?.stop();
  }
};

const benchLifecycles = async (): Promise<number> => {
  if (options.against !== undefined) return await benchAgainst(options.against);
  const yardstick = await measureMachine();
  const profiles = options.where ? await mkdtemp(join(tmpdir(), 'one-window-profile-')) : undefined;
  const flags = profiles ? ['--cpu-prof', `--cpu-prof-dir=${profiles}`] : [];
  const centre = options.url ? undefined : await startOwnCentre(undefined, {}, flags);
  let stopped = false;
  const stop = async (): Promise<void> => {
    if (!stopped) await centre?.stop();
    stopped = true;
  };
  try {
    const result = await runLifecycles({
      url: options.url ?? (centre?.url as string),
      ...load(),
    });
    // The profile is written when the centre ends.
    await stop();
    const perYardstick = Math.round((result.lifecyclesPerSecond / yardstick) * 10_000) / 10_000;
    const summary = {
      ...result,
      ...(centre && profiles ? { centreTimePercent: cpuShares(profiles) } : {}),
      durableInsertsPerSecond: yardstick,
      lifecyclesPerDurableInsert: perYardstick,
    };
    process.stdout.write(`${JSON.stringify(summary)}\n`);
    return result.errors === 0 && result.lifecycles > 0 ? 0 : 1;
  } finally {
    await stop();
    if (profiles) await rm(profiles, { recursive: true, force: true });
  }
};

const benchProof = async (): Promise<number> => {
  const folder = options.data ?? (await mkdtemp(join(tmpdir(), 'one-window-proof-')));
  const profiles = options.where ? await mkdtemp(join(tmpdir(), 'one-window-profile-')) : undefined;
  const flags = profiles ? ['--cpu-prof', `--cpu-prof-dir=${profiles}`] : [];
  const centre = await startOwnCentre(folder, {}, flags);
  const { url } = centre;
  try {
    const { FIELD_KEYS: fieldKeys, SEAL_KEYS: sealKeys } = keysOf(secretsOf(folder));
    const say = (line: string): boolean => process.stderr.write(`${line}\n`);
    const databaseUrls = databasesOf(folder);
    await fillCases({ url, databaseUrls, fieldKeys, cases: Number(options.fill), say });
    // A folder that is kept has days to come, which cannot be sealed a second time.
    const seal = options.data === undefined ? () => sealAll(databaseUrls.supervision, sealKeys) : undefined;
    const result = await runProofBench({ url, fieldKeys, centreProcess: centre.process.pid ?? 0, seal });
    // The profile is written when the centre ends.
    await centre.stop();
    const where = profiles ? { centreTimePercent: cpuShares(profiles) } : {};
    process.stdout.write(`${JSON.stringify({ ...result, ...where })}\n`);
    return Object.values(result.reached).every(Boolean) ? 0 : 1;
  } finally {
    await centre.stop();
    if (profiles) await rm(profiles, { recursive: true, force: true });
    if (options.data === undefined) await deleteDataFolder(folder);
  }
};

const benchDesk = async (): Promise<number> => {
  const folder = options.data ?? (await mkdtemp(join(tmpdir(), 'one-window-desk-')));
  const centre = await startOwnCentre(folder);
  const { url } = centre;
  try {
    const { FIELD_KEYS: fieldKeys } = keysOf(secretsOf(folder));
    const say = (line: string): boolean => process.stderr.write(`${line}\n`);
    const databaseUrls = databasesOf(folder);
    const begun = performance.now();
    await fillDesk({ url, databaseUrls, fieldKeys, cases: Number(options.fill), say });
    const fillSeconds = Math.round((performance.now() - begun) / 100) / 10;
    const result = await runDeskBench({ url, databaseUrls, fieldKeys });
    process.stdout.write(`${JSON.stringify({ ...result, fillSeconds })}\n`);
    return Object.values(result.reached).every(Boolean) ? 0 : 1;
  } finally {
    await centre.stop();
    if (options.data === undefined) await deleteDataFolder(folder);
  }
};

const benches: Partial<Record<string, () => Promise<number>>> = {
  lifecycles: benchLifecycles,
  'first-page': benchFirstPage,
  hostile: benchHostile,
  'session-end': benchSessionEnd,
  proof: benchProof,
  desk: benchDesk,
};

const main = async (): Promise<number> => {
  const bench = benches[options.profile];
  if (!bench) throw new Error(`unknown profile ${options.profile}; there are: ${Object.keys(benches).join(', ')}`);
  return await bench();
};

runProgram(main);
