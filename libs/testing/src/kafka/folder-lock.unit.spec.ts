import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LockHeld, takeLock, underLock } from './folder-lock';
import { freePorts } from './ports';

describe('a lock file', () => {
  let folder: string;
  let path: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'one-window-lock-'));
    path = join(folder, 'lock');
  });

  afterEach(async () => {
    await rm(folder, { recursive: true });
  });

  it('lets one caller work at a time, and every caller once', async () => {
    let working = 0;
    const crowds: number[] = [];
    const work = async (): Promise<void> => {
      working += 1;
      await expect(takeLock(path)).rejects.toThrow(LockHeld);
      crowds.push(working);
      working -= 1;
    };
    await Promise.all(Array.from({ length: 5 }, async () => underLock(path, work)));
    expect(crowds).toEqual([1, 1, 1, 1, 1]);
  });

  it('is refused while its holder lives and free when he gives it back or fails', async () => {
    const giveBack = await takeLock(path);
    await expect(takeLock(path)).rejects.toThrow(LockHeld);
    await giveBack();
    const failure = new Error('download failed');
    await expect(underLock(path, async () => Promise.reject(failure))).rejects.toBe(failure);
    await expect(stat(path)).rejects.toThrow('ENOENT');
  });

  it('is not given away by a holder who gives it back twice', async () => {
    const first = await takeLock(path);
    await first();
    const second = await takeLock(path);
    await first();
    await expect(takeLock(path)).rejects.toThrow(LockHeld);
    await second();
  });

  it('is taken over from a holder who was killed', async () => {
    const [deadPort] = await freePorts(1);
    await writeFile(path, `${deadPort}\n`);
    const giveBack = await takeLock(path);
    expect(await readFile(path, 'utf8')).not.toBe(`${deadPort}\n`);
    await giveBack();
  });

  it('is taken over when another program got the port of the holder who was killed', async () => {
    const other = join(folder, 'other');
    const giveBackOther = await takeLock(other);
    const otherPort = await readFile(other, 'utf8');
    await writeFile(path, otherPort);
    const giveBack = await takeLock(path);
    expect(await readFile(path, 'utf8')).not.toBe(otherPort);
    await giveBack();
    await giveBackOther();
  });
});
