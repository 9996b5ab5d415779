import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { repositoryRoot } from './repository-root';

const lives = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

describe('A process that was started', () => {
  it('ends with whoever started it, also when that is killed', async () => {
    const starts = `
      const { spawn } = require('node:child_process');
      const { watchOver } = require(${JSON.stringify(join(repositoryRoot(), 'dist/libs/testing/src/watch-over.js'))});
      const child = spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1000)'], { stdio: 'ignore' });
      watchOver(child);
      console.log(child.pid);
      setInterval(() => undefined, 1000);`;
    const starter = spawn(process.execPath, ['-e', starts], { stdio: ['ignore', 'pipe', 'inherit'] });
    const [said] = (await once(starter.stdout, 'data')) as [Buffer];
    const started = Number(said.toString());
    expect(lives(started)).toBe(true);
    starter.kill('SIGKILL');
    while (lives(started)) await delay(20);
  });
});
