import { randomUUID } from 'node:crypto';
import { link, readFile, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, connect, createServer, type Server } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { LOOPBACK } from './ports';

const LOOK_MS = 250;
/** A holder busy with other work may answer late; one that is gone refuses at once. */
const ANSWER_MS = 5_000;

/** Somebody who is alive holds the lock file. */
export class LockHeld extends Error {}

/**
 * Takes the lock file `path` and returns how to give it back; throws LockHeld when its holder is alive. The file names
 * a port of 127.0.0.1 on which the holder answers with that path, so a holder that was killed is known to be gone at
 * once. A process id would not do: after a reboot or in another container the same id is somebody else.
 */
export async function takeLock(path: string): Promise<() => Promise<void>> {
  const server = createServer((socket) => {
    // A caller that hangs up early has its answer.
    socket.on('error', () => socket.destroy());
    socket.end(path);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, LOOPBACK, resolve);
  });
  server.unref();
  try {
    while (!(await written(path, (server.address() as AddressInfo).port))) {
      if (await holderAnswers(path)) throw new LockHeld(`${path} is held by a running program`);
      await rm(path, { force: true });
    }
  } catch (error) {
    await closed(server);
    throw error;
  }
  return async () => {
    // Given back before: the file may be somebody else's by now.
    if (!server.listening) return;
    await rm(path, { force: true });
    await closed(server);
  };
}

/** Runs `work` while holding the lock file; waits for a holder that is alive. */
export async function underLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  const giveBack = await takenInTurn(path);
  try {
    return await work();
  } finally {
    await giveBack();
  }
}

async function takenInTurn(path: string): Promise<() => Promise<void>> {
  for (;;) {
    try {
      return await takeLock(path);
    } catch (error) {
      if (!(error instanceof LockHeld)) throw error;
      await pause(LOOK_MS);
    }
  }
}

/** Linked into place so that nobody ever reads a lock file without its port; false when there is one already. */
async function written(path: string, port: number): Promise<boolean> {
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, `${port}\n`);
  try {
    await link(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(draft);
  }
}

async function holderAnswers(path: string): Promise<boolean> {
  const port = await portIn(path);
  if (port === undefined) return false;
  const answer = await new Promise<string>((resolve) => {
    let heard = '';
    const socket = connect({ port, host: LOOPBACK });
    socket.setTimeout(ANSWER_MS, () => socket.destroy());
    socket.on('data', (chunk: Buffer) => (heard += chunk.toString()));
    socket.on('error', () => socket.destroy());
    socket.on('close', () => resolve(heard));
  });
  return answer === path;
}

async function portIn(path: string): Promise<number | undefined> {
  try {
    return Number(await readFile(path, 'utf8')) || undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

async function closed(server: Server): Promise<void> {
  await new Promise((resolve) => server.close(resolve));
}
