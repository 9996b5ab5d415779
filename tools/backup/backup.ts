import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import {
  type CopiedFile,
  copyCluster,
  DamagedPage,
  damagedDatabases,
  type DatabaseAdministrator,
  runningServer,
  startEmbeddedPostgres,
} from '@one-window/persistence';
import { Clock } from '@one-window/platform';
import { readParts } from '../../apps/centre/src/data-folder/parts';
import { refusedPart } from '../../apps/centre/src/data-folder/refusals';
import { type InstallationContents, judgeParts } from '../../apps/centre/src/domain/folder-verdict';
import { countCity } from './city-verification';
import { type Manifest, manifestPath, sealed } from './manifest';

/** The order or the place cannot be. */
export class BackupRefused extends Error {
  override readonly name = 'BackupRefused';
}

/** Parts beside the databases; the cluster's own password lies with them in a backup. */
const beside = { 'installation.json': '.', 'secrets.json': '.', 'superuser.password': 'postgres' } as const;

/**
 * Copies a city into a new folder, whole at one moment: while it runs, or when it is stopped. The folder appears under
 * its name only when it is complete.
 * @throws BackupRefused, DataFolderRefused, and what the file system says; then there is no backup.
 */
export const backup = async (dataFolder: string, to: string): Promise<Manifest> => {
  const source = resolve(dataFolder);
  const target = resolve(to);
  const { kind, id } = wholeCity(source);
  if (existsSync(target) && readdirSync(target).length > 0) {
    throw new BackupRefused(
      `${target} 不是空文件夹，备份不会覆盖。 ${target} is not empty, and nothing is overwritten.`,
    );
  }
  const draft = `${target}.unfinished-${process.pid}`;
  mkdirSync(dirname(target), { recursive: true });
  mkdirSync(draft, { mode: 0o700 });
  try {
    const manifest = await onServer(source, async (administrator) => {
      const takenAt = new Clock().machineNow();
      const counts = await countCity(administrator);
      mkdirSync(join(draft, 'cluster'), { mode: 0o700 });
      const cluster = join(source, 'postgres', 'cluster');
      const copy = await copyCluster(administrator, cluster, join(draft, 'cluster')).catch((error: unknown) => {
        throw error instanceof DamagedPage ? damagedDatabases(source, error.message, error) : error;
      });
      const below = (path: string): string => `cluster/${path}`;
      return sealed({
        takenAt,
        installation: { kind, ...(id === undefined ? {} : { id }) },
        counts,
        folders: ['cluster', ...copy.folders.map(below)],
        files: [
          ...copy.files.map((file) => ({ ...file, path: below(file.path) })),
          ...Object.entries(beside).map(([name, folder]) => keep(join(source, folder, name), draft, name)),
        ],
      });
    });
    writeFileSync(manifestPath(draft), `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600, flush: true });
    // An empty folder that was named gives way.
    rmSync(target, { recursive: true, force: true });
    renameSync(draft, target);
    return manifest;
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    throw error;
  }
};

const wholeCity = (folder: string): InstallationContents => {
  const found = judgeParts(readParts(folder));
  switch (found.verdict) {
    case 'whole':
      return found.contents;
    case 'new':
    case 'founding':
      throw new BackupRefused(`${folder} 里还没有数据。 There are no data in ${folder} yet.`);
    default:
      throw refusedPart(folder, found.part, found.verdict);
  }
};

/** On the server that runs the city, or on one of our own while it is stopped. */
const onServer = async <T>(folder: string, work: (administrator: DatabaseAdministrator) => Promise<T>): Promise<T> => {
  const running = runningServer(folder);
  if (running) return work(running);
  const postgres = await startEmbeddedPostgres({ dataDirectory: folder, cluster: 'existing' });
  try {
    return await work({ ...postgres, user: postgres.superuser });
  } finally {
    await postgres.stop();
  }
};

const keep = (from: string, folder: string, name: string): CopiedFile => {
  const content = readFileSync(from);
  writeFileSync(join(folder, name), content, { mode: 0o600, flush: true });
  return { path: name, bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') };
};
