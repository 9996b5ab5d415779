import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deleteDataFolder } from '@one-window/persistence';
import { repositoryRoot } from '@one-window/testing';
import { ended, launchCentre, programOf } from '../start/own-centre';
import { processorSeconds } from './cpu-time';
import { type Footprint, footprintOf, footprintPerLifecycle } from './footprint';
import { type LifecycleOptions, runLifecycles } from './lifecycles';

/** What one run of one build came to. */
interface Leg {
  lifecyclesPerSecond: number;
  /** Milliseconds of processor time of the centre and its PostgreSQL, user and system, per lifecycle. */
  processorMillisecondsPerLifecycle: number;
  /** Of these, what is not PostgreSQL's. */
  ownMillisecondsPerLifecycle: number;
  /** Events, rows and bytes of one lifecycle. */
  footprint: Footprint;
  errors: number;
}

export interface Comparison {
  profile: 'lifecycles';
  against: string;
  rounds: { earlier: Leg; now: Leg }[];
  /** Medians over the rounds, each of one round's two runs; above 1: this build does better. */
  ratios: {
    lifecyclesPerSecond: number;
    /** What the earlier build needed for a lifecycle by what this one needs. */
    processorTimePerLifecycle: number;
  };
}

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const run = (command: string, args: readonly string[], cwd: string): void => {
  const { status } = spawnSync(command, args, { cwd, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed (${status})`);
};

const lockOf = (folder: string): string => readFileSync(join(folder, 'package-lock.json'), 'utf8');

/**
 * Another commit, built in a worktree of its own below .cache, which stays for the next time. Packages are linked from
 * this checkout where both have the same lock file, else installed. `pages`: what browsers load is built too.
 */
export const builtBeside = (commit: string, pages = false): { sha: string; main: string } => {
  const root = repositoryRoot();
  const sha = execFileSync('git', ['rev-parse', '--verify', `${commit}^{commit}`], { cwd: root, encoding: 'utf8' });
  const short = sha.trim().slice(0, 12);
  const folder = join(root, '.cache', `bench-${short}`);
  const before = programOf(folder);
  if (before !== undefined && (!pages || existsSync(join(folder, 'dist/web/index.html'))))
    return { sha: short, main: before };
  run('git', ['worktree', 'prune'], root);
  if (!existsSync(folder)) run('git', ['worktree', 'add', '--force', '--detach', folder, sha.trim()], root);
  if (lockOf(folder) === lockOf(root)) run('cp', ['-al', 'node_modules', folder], root);
  else run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], folder);
  run(process.execPath, [join('node_modules', 'typescript', 'bin', 'tsc'), '-b'], folder);
  if (pages) run(process.execPath, ['-e', "require('./tools/start/prepare').prepare()"], folder);
  const main = programOf(folder);
  if (main === undefined) throw new Error(`${folder} could not be built`);
  return { sha: short, main };
};

/** One run on a new data folder. */
const runLeg = async (main: string | undefined, options: Omit<LifecycleOptions, 'url'>): Promise<Leg> => {
  const data = await mkdtemp(join(tmpdir(), 'one-window-bench-'));
  const centre = launchCentre(data, main === undefined ? {} : { main });
  try {
    const [, url = ''] = await centre.printed(/^ready: (\S+)/);
    // The centre starts PostgreSQL itself: all of it is below.
    const pid = centre.process.pid ?? 0;
    const used = { whole: 0, own: 0 };
    const account = (sign: 1 | -1): void => {
      used.whole += sign * processorSeconds([pid]);
      used.own += sign * processorSeconds([pid], false);
    };
    const footprints: Footprint[] = [];
    const result = await runLifecycles({
      ...options,
      url,
      opened: async () => {
        footprints.push(await footprintOf(data));
        account(-1);
      },
      closed: async () => {
        account(1);
        footprints.push(await footprintOf(data));
      },
    });
    const perLifecycle = (seconds: number): number =>
      Math.round((seconds / Math.max(1, result.lifecycles)) * 10_000) / 10;
    const [before, after] = footprints as [Footprint, Footprint];
    return {
      lifecyclesPerSecond: result.lifecyclesPerSecond,
      processorMillisecondsPerLifecycle: perLifecycle(used.whole),
      ownMillisecondsPerLifecycle: perLifecycle(used.own),
      footprint: footprintPerLifecycle(before, after, result.lifecycles),
      errors: result.errors,
    };
  } finally {
    await ended(centre.process);
    await deleteDataFolder(data);
  }
};

const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] = sorted.length % 2 === 1 ? [sorted[middle], sorted[middle]] : sorted.slice(middle - 1);
  return Math.round(((low + high) / 2) * 1000) / 1000;
};

/**
 * Runs another commit and this build in turns on this machine, so that whatever else it does meanwhile meets both, and
 * compares the two runs of each round. The load is this build's in both.
 */
export const compareLifecycles = async (
  commit: string,
  rounds: number,
  options: Omit<LifecycleOptions, 'url'>,
): Promise<Comparison> => {
  const { sha, main } = builtBeside(commit);
  const legs: { earlier: Leg; now: Leg }[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    const earlier = await runLeg(main, options);
    say(`${round} ${sha}  ${JSON.stringify(earlier)}`);
    const now = await runLeg(undefined, options);
    say(`${round} this build    ${JSON.stringify(now)}`);
    legs.push({ earlier, now });
  }
  return {
    profile: 'lifecycles',
    against: sha,
    rounds: legs,
    ratios: {
      lifecyclesPerSecond: median(
        legs.map(({ earlier, now }) => now.lifecyclesPerSecond / earlier.lifecyclesPerSecond),
      ),
      processorTimePerLifecycle: median(
        legs.map(
          ({ earlier, now }) => earlier.processorMillisecondsPerLifecycle / now.processorMillisecondsPerLifecycle,
        ),
      ),
    },
  };
};
