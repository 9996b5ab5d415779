import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { ServiceName } from '@one-window/contracts';
import {
  type CopiedFile,
  deleteDataFolder,
  type FolderLock,
  lockDataFolder,
  placeCluster,
  startEmbeddedPostgres,
} from '@one-window/persistence';
import { FilesCheck } from '../../apps/centre/src/data-folder/files-check';
import { administratorOf, secretsOf } from '../../apps/centre/src/databases';
import { Installation } from '../../apps/centre/src/installation';
import { BackupRefused } from './backup';
import { type CityVerification, verifyCity } from './city-verification';
import { type Manifest, readManifest, UnusableBackup } from './manifest';

export interface Restored extends CityVerification {
  manifest: Manifest;
  /** Services that have fewer events or cases than when the backup was begun. */
  fewer: ServiceName[];
}

/**
 * Makes a data folder out of a backup, opens it, and reads every page and every chain. The folder must be absent or empty;
 * when the backup turns out to be damaged, nothing is left in it.
 * @throws UnusableBackup, BackupRefused, DataFolderRefused, and what the file system says.
 */
export const restore = async (from: string, dataFolder: string): Promise<Restored> => {
  const source = resolve(from);
  const target = resolve(dataFolder);
  const manifest = readManifest(source);
  refuseCity(target);
  const lock = lockDataFolder(target);
  try {
    await copyParts(source, manifest, target);
  } catch (error) {
    lock.release();
    await deleteDataFolder(target);
    throw error;
  }
  try {
    const verification = await openAndVerify(target, lock);
    const fewer = (Object.keys(manifest.counts) as ServiceName[]).filter(
      (service) =>
        verification.counts[service].events < manifest.counts[service].events ||
        verification.counts[service].cases < manifest.counts[service].cases,
    );
    return { manifest, ...verification, fewer };
  } finally {
    lock.release();
  }
};

const refuseCity = (folder: string): void => {
  let there: string[];
  try {
    there = readdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  if (there.length === 0) return;
  throw new BackupRefused(
    `${folder} 不是空文件夹，恢复不会覆盖已有的数据；请用 --data 指定一个新文件夹。 ${folder} is not empty, and a restore overwrites nothing; choose a new folder with --data.`,
  );
};

/** installation.json comes last: until then the folder is opened by nobody. */
const copyParts = async (source: string, { folders, files }: Manifest, target: string): Promise<void> => {
  const part = (name: string): CopiedFile => {
    const found = files.find(({ path }) => path === name);
    if (!found) throw new UnusableBackup(source, `其中没有 ${name}`, `it holds no ${name}`);
    return found;
  };
  const password = readFileSync(join(source, await checked(source, part('superuser.password'))), 'utf8').trim();
  const inCluster = (path: string): string | undefined => /^cluster\/(.+)$/.exec(path)?.[1];
  await placeCluster(target, password, async (cluster) => {
    for (const path of folders.flatMap((folder) => inCluster(folder) ?? []))
      mkdirSync(join(cluster, path), { mode: 0o700 });
    for (const file of files) {
      const path = inCluster(file.path);
      if (path !== undefined) await copyChecked(source, file, join(cluster, path));
    }
  });
  for (const name of ['secrets.json', 'installation.json']) await copyChecked(source, part(name), join(target, name));
};

const CHUNK_BYTES = 524_288;

const checked = async (source: string, file: CopiedFile): Promise<string> => {
  await readChecked(source, file, () => Promise.resolve());
  return file.path;
};

const copyChecked = async (source: string, file: CopiedFile, to: string): Promise<void> => {
  const target = await open(to, 'wx', 0o600);
  try {
    // PostgreSQL flushes the whole folder when it opens a cluster that did not end in order.
    await readChecked(source, file, async (chunk) => void (await target.write(chunk)));
  } finally {
    await target.close();
  }
};

/** Hands on the bytes of a part. @throws UnusableBackup when they are not those that were written. */
const readChecked = async (
  source: string,
  { path, bytes, sha256 }: CopiedFile,
  take: (chunk: Buffer) => Promise<void>,
): Promise<void> => {
  const damaged = new UnusableBackup(source, `其中的 ${path} 缺失或者已损坏`, `its ${path} is missing or damaged`);
  let file: FileHandle;
  try {
    file = await open(join(source, path), 'r');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw damaged;
    throw error;
  }
  try {
    const hash = createHash('sha256');
    const chunk = Buffer.alloc(CHUNK_BYTES);
    let read = 0;
    for (;;) {
      const { bytesRead } = await file.read(chunk, 0, chunk.length, null);
      if (bytesRead === 0) break;
      read += bytesRead;
      hash.update(chunk.subarray(0, bytesRead));
      await take(chunk.subarray(0, bytesRead));
    }
    if (read !== bytes || hash.digest('hex') !== sha256) throw damaged;
  } finally {
    await file.close();
  }
};

const openAndVerify = async (folder: string, lock: FolderLock): Promise<CityVerification> => {
  const installation = Installation.open(folder, undefined);
  const postgres = await startEmbeddedPostgres({ dataDirectory: folder, cluster: 'existing', lock });
  try {
    const administrator = administratorOf(postgres);
    await installation.confirm(administrator, secretsOf(folder));
    const files = await FilesCheck.begin(administrator, folder);
    await files.whole();
    return await verifyCity(administrator);
  } finally {
    await postgres.stop();
  }
};
