import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

const POLL_MILLISECONDS = 50;

/**
 * What tells one run of a program from a later one with the same pid: boot id and start tick on Linux, the start time
 * `ps` prints elsewhere. `undefined` when no such process runs; a zombie counts as not running.
 */
export function processIdentity(pid: number): string | undefined {
  return process.platform === 'linux' ? linuxIdentity(pid) : ask('lstart', pid);
}

/** The command line of a running process, arguments separated by spaces; `undefined` when it does not run. */
export function commandLineOf(pid: number): string | undefined {
  if (process.platform !== 'linux') return ask('command', pid);
  return readProc(`/proc/${pid}/cmdline`)?.replaceAll('\0', ' ').trim();
}

/** Waits until the process is gone; `false` when it still runs after `milliseconds`. For processes that are not our children. */
export async function processEnded(pid: number, milliseconds: number): Promise<boolean> {
  const identity = processIdentity(pid);
  for (let waited = 0; waited <= milliseconds; waited += POLL_MILLISECONDS) {
    if (identity === undefined || processIdentity(pid) !== identity) return true;
    await pause(POLL_MILLISECONDS);
  }
  return false;
}

function linuxIdentity(pid: number): string | undefined {
  const stat = readProc(`/proc/${pid}/stat`);
  if (stat === undefined) return undefined;
  // The second field is the program's name in parentheses and may itself hold blanks and parentheses.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [state, startTick] = [fields[0], fields[19]];
  if (state === 'Z' || state === 'X') return undefined;
  return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}:${startTick}`;
}

function readProc(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    // ESRCH: the process ended between open and read.
    if (code === 'ENOENT' || code === 'ESRCH') return undefined;
    throw error;
  }
}

function ask(column: 'lstart' | 'command', pid: number): string | undefined {
  try {
    const args = ['-ww', '-o', `${column}=`, '-p', String(pid)];
    return execFileSync('ps', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim() || undefined;
  } catch (error) {
    // ps answers 1 when no process has that pid.
    if ((error as { status?: number }).status === 1) return undefined;
    throw error;
  }
}
