import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { DataFolderRefused, damagedDatabases } from './data-folder-refused';
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
    throw new DataFolderRefused(
      'postgres',
      `${dataDirectory} 的数据库放在另一个文件夹中，${entry} 指向的位置不存在；请挂载或者放回该文件夹，再启动。`,
      `The databases of ${dataDirectory} were kept in another folder, which is gone: mount it or put it back where ${entry} points, then start again.`,
    );
  }
  const folder = realpathSync(entry);
  const account = serverAccount(folder);
  const cluster = join(folder, 'cluster');
  const owner = statSync(cluster, { throwIfNoEntry: false })?.uid;
  if (!canEnter(account, folder) || (account && owner !== undefined && owner !== account.uid)) {
    throw new DataFolderRefused(
      'postgres',
      `运行数据库的账号（uid ${account?.uid}）不能打开 ${folder}：文件的属主不对，或者上层文件夹不许进入。复制数据文件夹请用 cp -a，或者用 chown -R 改回属主。`,
      `The account that runs the databases (uid ${account?.uid}) cannot open ${folder}: the files have another owner, or a folder above lets it not in. Copy data folders with cp -a, or give the files back with chown -R.`,
    );
  }
  return { account, folder, cluster };
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

/** PostgreSQL writes this file in one piece of this size; without it a cluster cannot be opened. */
const CONTROL_FILE_BYTES = 8_192;

/**
 * The superuser's password of a cluster that must be there.
 * @throws DataFolderRefused when the cluster or its password is missing or visibly damaged.
 */
export function openCluster(home: ClusterHome, dataDirectory: string): string {
  if (!existsSync(home.cluster)) throw clusterMissing(dataDirectory);
  const version = textOf(join(home.cluster, 'PG_VERSION'));
  if (!/^\d+$/.test(version)) throw damagedDatabases(dataDirectory, 'PG_VERSION');
  const control = statSync(join(home.cluster, 'global', 'pg_control'), { throwIfNoEntry: false });
  if (control?.size !== CONTROL_FILE_BYTES) throw damagedDatabases(dataDirectory, 'global/pg_control');
  const password = textOf(passwordFileOf(home));
  if (password === '') throw passwordMissing(dataDirectory);
  return password;
}

/** The databases of a city are not where they were: a mount that is away, or a restore that left them out. */
export const clusterMissing = (dataDirectory: string): DataFolderRefused =>
  new DataFolderRefused(
    'postgres',
    `${dataDirectory} 是已有数据的安装，但是其中的 postgres/ 缺失或者不完整，不会另建空库；请挂载、放回或者从备份恢复 postgres/，再启动。`,
    `${dataDirectory} belongs to an installation with data, but its postgres/ is missing or incomplete; no empty databases are made in its place: mount it, put it back or restore a backup, then start again.`,
  );

const passwordMissing = (dataDirectory: string): DataFolderRefused =>
  new DataFolderRefused(
    'superuser.password',
    `${dataDirectory} 的 postgres/superuser.password 缺失或者为空，数据库无法打开；请从备份中放回这个文件，再启动。`,
    `postgres/superuser.password of ${dataDirectory} is missing or empty, and without it the databases cannot be opened: put it back from the backup, then start again.`,
  );

const passwordFileOf = (home: ClusterHome): string => join(home.folder, 'superuser.password');

/** Content without blanks around it; '' where there is none. */
const textOf = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8').trim() : '');

/**
 * The superuser's password; the cluster is made first when there is none. initdb works in a folder of its own that is
 * renamed when complete, so that a start killed half-way leaves nothing that looks like a cluster.
 */
export async function makeCluster(
  home: ClusterHome,
  dataDirectory: string,
  binaries: ServerBinaries,
  durable: boolean,
): Promise<string> {
  const passwordFile = passwordFileOf(home);
  if (existsSync(home.cluster)) return openCluster(home, dataDirectory);
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

/**
 * A cluster that comes from elsewhere, in a data folder that has none: `fill` writes it into a new folder, which is the
 * server's own and called cluster only when it is complete. Call while holding the data folder's lock.
 */
export async function placeCluster(
  dataDirectory: string,
  password: string,
  fill: (folder: string) => Promise<void>,
): Promise<void> {
  const home = openClusterHome(realpathSync(dataDirectory));
  if (existsSync(home.cluster)) throw new Error(`${home.cluster} is there already`);
  removeInterruptedAttempts(home.folder);
  const draft = join(home.folder, `${INITIALISING}${randomBytes(6).toString('hex')}`);
  mkdirSync(draft, { mode: 0o700 });
  await fill(draft);
  giveTo(home.account, draft);
  for (const path of readdirSync(draft, { recursive: true })) giveTo(home.account, join(draft, String(path)));
  writePrivateFile(passwordFileOf(home), `${password}\n`);
  renameSync(draft, home.cluster);
  flushFolder(home.folder);
}

function initdbArguments(pgdata: string, passwordFile: string, durable: boolean): string[] {
  return [
    `--pgdata=${pgdata}`,
    `--username=${SUPERUSER}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    // The builtin provider makes lower() right whatever the machine's locales. Trigrams go by LC_CTYPE, which the same
    // option sets and the machine's C library must know: without C.UTF-8 initdb fails, and with C they would be empty.
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
