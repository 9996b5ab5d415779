import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { deleteDataFolder } from '@one-window/persistence';
import { repositoryRoot } from '@one-window/testing';

/** A centre that a tool has started for itself on a temporary data folder and a free port. */
export interface OwnCentre {
  url: string;
  process: ChildProcess;
  stop(): Promise<void>;
}

/** The built program: what `npm start` runs, also where this file itself runs from source. */
const main = join(repositoryRoot(), 'dist/apps/centre/src/main.js');

/** Starts `apps/centre` as its own process; resolves when it is ready, rejects with what it printed when it is not. */
export const startOwnCentre = async (folder?: string, environment: Record<string, string> = {}): Promise<OwnCentre> => {
  const data = folder ?? (await mkdtemp(join(tmpdir(), 'one-window-')));
  const child = spawn(process.execPath, [main, '--data', data, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, LOG_LEVEL: 'warn', ...environment },
  });
  const said: string[] = [];
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  const url = await new Promise<string>((resolveUrl, reject) => {
    createInterface(child.stdout).on('line', (line) => {
      const ready = /^ready: (\S+)/.exec(line);
      if (ready?.[1]) resolveUrl(ready[1]);
    });
    child.once('exit', (code) =>
      reject(new Error(`the centre ended (${code}) before it was ready:\n${said.join('')}`)),
    );
  });
  return {
    url,
    process: child,
    stop: async () => {
      if (child.exitCode === null && child.signalCode === null) {
        const ended = once(child, 'exit');
        child.kill('SIGTERM');
        await ended;
      }
      if (!folder) await deleteDataFolder(data);
    },
  };
};
