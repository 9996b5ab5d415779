import { rm, stat, utimes, writeFile } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';

const TOUCH_MS = 1_000;
const STALE_MS = 10_000;
const LOOK_MS = 250;

/**
 * Runs `work` while holding the lock file `path`; others wait until it is gone. The holder touches the file every
 * second, and a waiter that sees no touch for ten seconds takes the lock of a holder that was killed. A process id
 * would not do: after a reboot or in another container the same id is somebody else.
 */
export async function underLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  await acquire(path);
  let touches = 0;
  const touch = setInterval(() => {
    touches += 1;
    // A failed touch only makes the lock look stale, which the waiters survive.
    utimes(path, touches, touches).catch(() => clearInterval(touch));
  }, TOUCH_MS);
  try {
    return await work();
  } finally {
    clearInterval(touch);
    await rm(path, { force: true });
  }
}

async function acquire(path: string): Promise<void> {
  let seen = -1;
  let seenAt = performance.now();
  while (!(await created(path))) {
    const touched = await lastTouch(path);
    if (touched !== seen) {
      seen = touched;
      seenAt = performance.now();
    } else if (performance.now() - seenAt > STALE_MS) {
      await rm(path, { force: true });
    }
    await pause(LOOK_MS);
  }
}

async function created(path: string): Promise<boolean> {
  try {
    await writeFile(path, `${process.pid}\n`, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

async function lastTouch(path: string): Promise<number> {
  try {
    return (await stat(path)).mtimeMs;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return -1;
    throw error;
  }
}
