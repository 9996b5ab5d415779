import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { processorSeconds } from './cpu-time';

const busy = 'const ends = performance.now() + 300; while (performance.now() < ends);';
const onLinux = existsSync('/proc/self/stat') ? describe : describe.skip;

onLinux('The processor time of a centre', () => {
  it('counts a process, its children, and children that have ended', async () => {
    // A child that works and ends, then the parent says so and waits.
    const program = `require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(busy)}]); ${busy} console.log('done'); process.stdin.resume();`;
    const parent = spawn(process.execPath, ['-e', program], { stdio: ['pipe', 'pipe', 'inherit'] });
    await once(parent.stdout, 'data');
    const used = processorSeconds([parent.pid!]);
    parent.stdin.end();
    await once(parent, 'exit');
    // Both were busy; how much of that time a loaded machine gave them is its own affair.
    expect(used).toBeGreaterThan(0.1);
    expect(used).toBeLessThan(10);
  });

  it('counts nobody else', () => {
    spawnSync(process.execPath, ['-e', '']);
    expect(processorSeconds([2 ** 30])).toBe(0);
  });
});
