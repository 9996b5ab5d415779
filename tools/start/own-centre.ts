import { type ChildProcess, spawn } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { ServiceName } from '@one-window/contracts';
import { deleteDataFolder } from '@one-window/persistence';
import { repositoryRoot, watchOver } from '@one-window/testing';

/** A centre that a tool has started for itself on a temporary data folder and a free port. */
export interface OwnCentre {
  url: string;
  process: ChildProcess;
  stop(): Promise<void>;
}

/** What `npm start` runs in a checkout; absent where it is not built. Up to 8c0d4e6 the centre brought its city along. */
export const programOf = (checkout: string): string | undefined =>
  ['dist/tools/city/main.js', 'dist/apps/centre/src/main.js']
    .map((program) => join(checkout, program))
    .find((program) => existsSync(program));

/** As `npm start` does (package.json): room for the many short-lived objects of requests, so that few of them grow old. */
const nodeFlags = ['--max-semi-space-size=64'];

/** A centre as its own process, from its first line on. */
export interface LaunchedCentre {
  process: ChildProcess;
  /** Everything it has printed so far. */
  lines: readonly string[];
  /** Resolves with the first line that matches; rejects with what it printed when it ends before. */
  printed(pattern: RegExp): Promise<RegExpExecArray>;
}

export interface LaunchOptions {
  /** What an empty data folder becomes; default: a demonstration with its accounts and no case. */
  kind?: 'city' | 'accounts' | 'empty';
  environment?: Record<string, string>;
  nodeFlags?: readonly string[];
  /** Another build's program; default: this one's. */
  main?: string;
}

/** Starts the centre on a data folder and a free port. */
export const launchCentre = (data: string, options: LaunchOptions = {}): LaunchedCentre => {
  const { kind = 'accounts', environment = {}, nodeFlags: moreNodeFlags = [] } = options;
  const main = options.main ?? programOf(repositoryRoot());
  if (main === undefined) throw new Error('the centre is not built: npm run build');
  const asked = kind === 'empty' ? ['--empty'] : ['--demonstration', kind];
  const child = spawn(
    process.execPath,
    [...nodeFlags, ...moreNodeFlags, main, '--data', data, '--port', '0', ...asked],
    { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, LOG_LEVEL: 'warn', ...environment } },
  );
  watchOver(child);
  const lines: string[] = [];
  const errors: string[] = [];
  const told = new EventEmitter().setMaxListeners(0);
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk.toString()));
  createInterface(child.stdout).on('line', (line) => {
    lines.push(line);
    told.emit('line', line);
  });
  child.once('exit', (code, signal) => told.emit('end', code ?? signal));
  return {
    process: child,
    lines,
    printed: (pattern) =>
      new Promise((resolve, reject) => {
        const look = (line: string): void => {
          const found = pattern.exec(line);
          if (found) resolve(found);
        };
        told.on('line', look);
        told.once('end', (why: number | string) =>
          reject(new Error(`the centre ended (${why}) before it printed ${pattern}:\n${errors.join('')}`)),
        );
        for (const line of lines) look(line);
      }),
  };
};

/** Addresses of the databases in a data folder, by service. */
export const databasesOf = (folder: string): Record<ServiceName, string> =>
  JSON.parse(readFileSync(join(folder, 'databases.json'), 'utf8')) as Record<ServiceName, string>;

/** Asks a process to end and waits until it has. */
export const ended = async (child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill(signal);
  await exit;
};

/** Starts the centre as its own process; resolves when it is ready, rejects with what it printed when it is not. */
export const startOwnCentre = async (
  folder?: string,
  environment: Record<string, string> = {},
  moreNodeFlags: readonly string[] = [],
  kind: LaunchOptions['kind'] = 'accounts',
): Promise<OwnCentre> => {
  const data = folder ?? (await mkdtemp(join(tmpdir(), 'one-window-')));
  const launched = launchCentre(data, { kind, environment, nodeFlags: moreNodeFlags });
  const [, url = ''] = await launched.printed(/^ready: (\S+)/);
  return {
    url,
    process: launched.process,
    stop: async () => {
      await ended(launched.process);
      if (!folder) await deleteDataFolder(data);
    },
  };
};
