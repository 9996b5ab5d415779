import { randomBytes } from 'node:crypto';
import {
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { commandLineOf, processIdentity } from './processes';

const LOCK_NAME = /^owner\.(\d+)\.lock$/;

interface Holder {
  pid: number;
  /** See processIdentity; null once the holder has let go. */
  identity: string | null;
}

/** A second program was started on a data folder whose owner is alive. */
export class DataFolderInUse extends Error {
  override readonly name = 'DataFolderInUse';
  constructor(
    readonly folder: string,
    readonly pid: number,
    readonly command: string | undefined,
  ) {
    super(
      `The data folder ${folder} is in use by process ${pid}${command ? ` (${command})` : ''}. ` +
        'Stop that copy first, or give this one another data folder.',
    );
  }
}

export interface FolderLock {
  /** Lets the folder go; further calls do nothing. */
  release(): void;
}

/**
 * Makes this process the only owner of a data folder (created when absent) until `release` or its death.
 * Throws DataFolderInUse while another owner lives.
 *
 * The lock is a numbered file; the highest number counts, and a successor takes the next number instead of deleting the
 * dead owner's file. With one fixed name two successors could each delete "the dead one's" lock, the slower one deleting
 * the faster one's.
 */
export function lockDataFolder(folder: string): FolderLock {
  mkdirSync(folder, { recursive: true });
  const place = realpathSync(folder);
  const identity = processIdentity(process.pid);
  if (identity === undefined) throw new Error('This machine does not tell when a process began: neither /proc nor ps.');
  const mine: Holder = { pid: process.pid, identity };
  const draft = writeDraft(place, mine);
  try {
    const generation = takeGeneration(place, draft);
    for (const older of generations(place).filter((n) => n < generation))
      rmSync(lockPath(place, older), { force: true });
    let held = true;
    return {
      release: () => {
        if (held) renameSync(writeDraft(place, { ...mine, identity: null }), lockPath(place, generation));
        held = false;
      },
    };
  } finally {
    rmSync(draft, { force: true });
  }
}

/**
 * The pid of the living owner of a data folder; `'released'` when its last owner let go, `'dead'` when that owner ended
 * without doing so, `undefined` when it never had one.
 */
export function dataFolderOwner(folder: string): number | 'released' | 'dead' | undefined {
  const generation = generations(folder).at(-1);
  if (generation === undefined) return undefined;
  const holder = readHolder(folder, generation);
  if (holder?.identity === null) return 'released';
  return holder && lives(holder) ? holder.pid : 'dead';
}

function takeGeneration(place: string, draft: string): number {
  for (;;) {
    const last = generations(place).at(-1) ?? 0;
    const holder = readHolder(place, last);
    if (holder && lives(holder)) throw new DataFolderInUse(place, holder.pid, commandLineOf(holder.pid));
    if (!link(draft, lockPath(place, last + 1))) continue;
    if (generations(place).at(-1) === last + 1) return last + 1;
    // Others went on while we looked away; the number we drew had already been given up.
    rmSync(lockPath(place, last + 1), { force: true });
  }
}

function lives({ pid, identity }: Holder): boolean {
  return identity !== null && processIdentity(pid) === identity;
}

function readHolder(place: string, generation: number): Holder | undefined {
  let text: string;
  try {
    text = readFileSync(lockPath(place, generation), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  // A lock file is linked into place complete; an empty one can only be left by a power failure.
  if (text === '') return undefined;
  return JSON.parse(text) as Holder;
}

function link(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function writeDraft(place: string, holder: Holder): string {
  const draft = join(place, `owner.${randomBytes(6).toString('hex')}.draft`);
  writeFileSync(draft, `${JSON.stringify(holder)}\n`, { flag: 'wx' });
  return draft;
}

function generations(place: string): number[] {
  return readdirSync(place)
    .flatMap((name) => LOCK_NAME.exec(name)?.[1] ?? [])
    .map(Number)
    .toSorted((a, b) => a - b);
}

function lockPath(place: string, generation: number): string {
  return join(place, `owner.${generation}.lock`);
}
