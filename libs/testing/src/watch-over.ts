import { type ChildProcess, spawn } from 'node:child_process';
import { Socket } from 'node:net';

/**
 * Lets a process that was started end with this one, however this one ends (SIGKILL included): a shell reads from it until
 * it is gone, and then kills the other. Handlers for exit and signals would miss exactly the deaths that tests bring about.
 * Windows has no such shell; there it does nothing.
 */
export const watchOver = (child: ChildProcess): void => {
  if (process.platform === 'win32' || child.pid === undefined) return;
  const watch = spawn('sh', ['-c', 'cat >/dev/null; kill -9 "$1"', 'sh', String(child.pid)], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  // What ended by itself needs no watch, and its process id may become somebody else's.
  child.once('exit', () => watch.kill('SIGKILL'));
  watch.unref();
  if (watch.stdin instanceof Socket) watch.stdin.unref();
};
