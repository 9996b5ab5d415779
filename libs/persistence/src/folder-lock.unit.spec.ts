import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataFolderInUse, dataFolderOwner, lockDataFolder } from './folder-lock';
import { processIdentity } from './processes';
import type { Contest } from './spec-support/lock-contender';
import { runThread } from './spec-support/owner-process';

jest.setTimeout(60_000);

let folder: string;

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'one-window-lock-')));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function leaveLock(generation: number, holder: string | { pid: number; identity: string | null }, below = '.'): void {
  const text = typeof holder === 'string' ? holder : JSON.stringify(holder);
  writeFileSync(join(folder, below, `owner.${generation}.lock`), text);
}

/** The pid of a process that has just ended. */
async function deadPid(): Promise<number> {
  const child = spawn('true');
  await once(child, 'close');
  return child.pid!;
}

describe('the lock of a data folder', () => {
  it('refuses a second owner, naming the folder and the process that holds it', () => {
    lockDataFolder(folder);
    expect(() => lockDataFolder(folder)).toThrow(DataFolderInUse);
    expect(() => lockDataFolder(folder)).toThrow(`${folder} is in use by process ${process.pid} (`);
    expect(dataFolderOwner(folder)).toBe(process.pid);
  });

  it('can be taken again once released, any number of times', () => {
    for (let turn = 0; turn < 3; turn += 1) {
      const lock = lockDataFolder(folder);
      lock.release();
      lock.release();
      expect(dataFolderOwner(folder)).toBe('released');
    }
    expect(readdirSync(folder)).toEqual(['owner.3.lock']);
  });

  it('an old owner that releases twice does not let go what its successor holds', () => {
    const first = lockDataFolder(folder);
    first.release();
    lockDataFolder(folder);
    first.release();
    expect(dataFolderOwner(folder)).toBe(process.pid);
  });

  it('passes on when the owner is dead', async () => {
    leaveLock(7, { pid: await deadPid(), identity: 'of a process that ran once' });
    expect(dataFolderOwner(folder)).toBe('dead');
    lockDataFolder(folder);
    expect(dataFolderOwner(folder)).toBe(process.pid);
  });

  it('passes on when another program runs under the dead owner’s pid', () => {
    leaveLock(1, { pid: process.pid, identity: 'of a process that ran before this one' });
    expect(() => lockDataFolder(folder)).not.toThrow();
  });

  it('passes on when a power failure left an empty lock file', () => {
    leaveLock(1, '');
    expect(() => lockDataFolder(folder)).not.toThrow();
  });

  it('has no owner in a folder nobody ever owned', () => {
    expect(dataFolderOwner(folder)).toBeUndefined();
  });

  it('goes to exactly one of four starts that find the same dead owner at the same moment, in each of 100 folders', async () => {
    const dead = { pid: await deadPid(), identity: 'of a process that ran once' };
    const folders = Array.from({ length: 100 }, (_, index) => `folder-${index}`);
    for (const name of folders) {
      mkdirSync(join(folder, name));
      leaveLock(4, dead, name);
    }
    const owners = new SharedArrayBuffer(4 * folders.length);
    const contest: Contest = { parent: folder, folders, contenders: 4, arrivals: new SharedArrayBuffer(4), owners };
    await Promise.all(Array.from({ length: 4 }, () => runThread('lock-contender', contest)));
    expect([...new Int32Array(owners)]).toEqual(folders.map(() => 1));
  });
});

describe('the identity of a process', () => {
  it('stays the same while it runs and is gone when it has ended', async () => {
    const child = spawn('cat', { stdio: ['pipe', 'ignore', 'ignore'] });
    const identity = processIdentity(child.pid!);
    expect(identity).toBeDefined();
    expect(processIdentity(child.pid!)).toBe(identity);
    child.stdin.end();
    await once(child, 'close');
    expect(processIdentity(child.pid!)).toBeUndefined();
  });
});
