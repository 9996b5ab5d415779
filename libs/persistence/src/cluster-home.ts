import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { writePrivateFile } from './secrets';
import {
  type ServerAccount,
  canEnter,
  createPrivateFolder,
  giveTo,
  reachablePlace,
  serverAccount,
  serverEnvironment,
} from './server-account';
import type { ServerBinaries } from './server-binaries';

export const SUPERUSER = 'postgres';

const INITIALISING = 'initialising-';

/** Where a data folder's cluster lives: `<data folder>/postgres`, or a folder elsewhere to which that is a symbolic link. */
export interface ClusterHome {
  account: ServerAccount;
  folder: string;
  /** PostgreSQL's own data directory; absent until the first start has finished initdb. */
  cluster: string;
}

/** Finds or founds the home of a data folder's cluster. Call only while holding the data folder's lock. */
export function openClusterHome(dataDirectory: string): ClusterHome {
  const entry = join(dataDirectory, 'postgres');
  const known = lstatSync(entry, { throwIfNoEntry: false });
  if (!known) return foundHome(dataDirectory, entry);
  if (!existsSync(entry)) {
    throw new Error(
      `The databases of ${dataDirectory} were kept in another folder, which is gone. Delete ${entry} to begin with empty ones.`,
    );
  }
  const folder = realpathSync(entry);
  const account = serverAccount(folder);
  if (!canEnter(account, folder)) {
    throw new Error(
      `The account with uid ${account?.uid} owns the databases in ${folder} but cannot enter that folder. Let it pass through the folders above.`,
    );
  }
  return { account, folder, cluster: join(folder, 'cluster') };
}

function foundHome(dataDirectory: string, entry: string): ClusterHome {
  const account = serverAccount(undefined);
  const here = realpathSync(dataDirectory);
  const place = reachablePlace(account, here);
  const folder = createPrivateFolder(account, place);
  if (place === here) {
    renameSync(folder, entry);
    return { account, folder: entry, cluster: join(here, 'postgres', 'cluster') };
  }
  // Deleting the data folder leaves this one behind; the note tells whoever finds it what it was.
  writeFileSync(join(folder, 'belongs-to'), `${here}\n`);
  symlinkSync(folder, entry);
  return { account, folder, cluster: join(folder, 'cluster') };
}

/**
 * The superuser's password; the cluster is made first when there is none. initdb works in a folder of its own that is
 * renamed when complete, so that a start killed half-way leaves nothing that looks like a cluster.
 */
export async function openCluster(home: ClusterHome, binaries: ServerBinaries, durable: boolean): Promise<string> {
  const passwordFile = join(home.folder, 'superuser.password');
  if (existsSync(home.cluster)) return readFileSync(passwordFile, 'utf8').trim();
  removeInterruptedAttempts(home.folder);
  if (!existsSync(passwordFile)) writePrivateFile(passwordFile, `${randomBytes(24).toString('base64url')}\n`);
  const password = readFileSync(passwordFile, 'utf8').trim();
  const draft = join(home.folder, `${INITIALISING}${randomBytes(6).toString('hex')}`);
  const readableCopy = `${draft}.password`;
  writePrivateFile(readableCopy, `${password}\n`);
  giveTo(home.account, readableCopy);
  try {
    await runInitdb(binaries.initdb, initdbArguments(draft, readableCopy, durable), home);
  } finally {
    rmSync(readableCopy, { force: true });
  }
  renameSync(draft, home.cluster);
  if (durable) flushFolder(home.folder);
  return password;
}

function initdbArguments(pgdata: string, passwordFile: string, durable: boolean): string[] {
  return [
    `--pgdata=${pgdata}`,
    `--username=${SUPERUSER}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    // The builtin provider makes lower() and pg_trgm right for Chinese whatever the machine's locales.
    '--locale-provider=builtin',
    '--locale=C.UTF-8',
    '--lc-messages=C',
    '--no-instructions',
    ...(durable ? [] : ['--no-sync']),
  ];
}

async function runInitdb(initdb: string, args: string[], home: ClusterHome): Promise<void> {
  const child = spawn(initdb, args, {
    ...home.account,
    cwd: home.folder,
    env: serverEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  child.stdout.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  const ended = await new Promise<number | string | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve(code ?? signal));
  });
  if (ended !== 0) throw new Error(`initdb ended with ${ended}:\n${said.join('')}`);
}

function removeInterruptedAttempts(folder: string): void {
  for (const name of readdirSync(folder).filter((entry) => entry.startsWith(INITIALISING))) {
    // An initdb that outlived its killed parent may still be writing here: more tries, and it fails by itself.
    rmSync(join(folder, name), { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}

function flushFolder(folder: string): void {
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
