import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

interface ProcessTimes {
  parent: number;
  /** Clock ticks of the process itself and of those of its children that have ended, in user and system mode. */
  ticks: number;
}

/** Fields of /proc/<pid>/stat (proc_pid_stat(5)) behind the name, which itself may hold spaces and parentheses. */
const readTimes = (stat: string): ProcessTimes => {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  // Counted from 1 in the manual page: 4 ppid, 14 utime, 15 stime, 16 cutime, 17 cstime; the state is field 3.
  const field = (number: number): number => Number(fields[number - 3]);
  return { parent: field(4), ticks: field(14) + field(15) + field(16) + field(17) };
};

const running = (): Map<number, ProcessTimes> => {
  const found = new Map<number, ProcessTimes>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      found.set(Number(name), readTimes(readFileSync(`/proc/${name}/stat`, 'utf8')));
    } catch (error) {
      // It ended while the others were read; its parent has its time.
      if (!['ENOENT', 'ESRCH'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    }
  }
  return found;
};

/**
 * Seconds of processor time that these processes have used so far, by the account of the operating system, and with
 * them everything below, children that have ended included; without `below` the processes themselves alone.
 * @throws Error where the system keeps no /proc.
 */
export const processorSeconds = (roots: readonly number[], below = true): number => {
  if (!existsSync('/proc/self/stat')) throw new Error('processor time is read from /proc, which this system has not');
  const processes = running();
  const belongs = (pid: number): boolean => {
    if (!below) return roots.includes(pid);
    for (let at = pid; processes.has(at); at = processes.get(at)?.parent ?? 0) if (roots.includes(at)) return true;
    return false;
  };
  let ticks = 0;
  for (const [pid, times] of processes) if (belongs(pid)) ticks += times.ticks;
  return ticks / Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));
};
