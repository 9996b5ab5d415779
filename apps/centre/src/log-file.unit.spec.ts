import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { LogFile } from './log-file';

describe('the log of the centre', () => {
  const folder = mkdtempSync(join(tmpdir(), 'one-window-log-'));
  const path = join(folder, 'centre.log');
  afterAll(() => rmSync(folder, { recursive: true }));

  it('keeps every line in order, also those that wait when it is closed, and is its owner’s alone', async () => {
    writeFileSync(path, 'earlier\n');
    chmodSync(path, 0o644);
    const log = new LogFile(path);
    for (let line = 0; line < 50; line += 1) log.write(`${line}\n`);
    await turn();
    for (let line = 50; line < 100; line += 1) log.write(`${line}\n`);
    while (readFileSync(path, 'utf8').split('\n').length < 102) await turn();
    log.write('last\n');
    while (!readFileSync(path, 'utf8').includes('last')) await turn();
    log.close();
    log.close();
    log.write('too late\n');
    const expected = ['earlier', ...Array.from({ length: 100 }, (_, line) => String(line)), 'last', ''];
    expect(readFileSync(path, 'utf8').split('\n')).toEqual(expected);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(log.lost).toBe(1);
  });

  if (existsSync('/dev/full')) {
    it('goes on where the disk takes no more: lines are dropped and counted', async () => {
      const log = new LogFile('/dev/full');
      for (let line = 0; line < 10; line += 1) log.write('nobody reads this\n');
      while (log.lost < 10) await turn();
      log.write('x'.repeat(2_000_000));
      expect(log.lost).toBe(11);
      log.close();
    });
  }
});
