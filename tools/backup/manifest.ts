import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ServiceName } from '@one-window/contracts';
import type { CopiedFile } from '@one-window/persistence';
import type { Counts } from './city-verification';

export const BACKUP_FORMAT = 'one-window/backup/1';
const MANIFEST = 'manifest.json';

/** What a backup holds; `manifest.json` beside its parts. */
export interface Manifest {
  format: typeof BACKUP_FORMAT;
  /** Instant at which it was begun, ISO 8601 UTC, on the machine's clock. */
  takenAt: string;
  /** Without id where an earlier build runs the city. */
  installation: { id?: string; kind: string };
  /** Of every service when it was begun: a whole restore has as many or more. */
  counts: Record<ServiceName, Counts>;
  /** Folders below the backup, parents first. */
  folders: string[];
  files: CopiedFile[];
  /** SHA-256 of the JSON text of everything else, 64 lower-case hexadecimal digits. */
  digest: string;
}

/** What is wrong with a backup, in both languages. */
export class UnusableBackup extends Error {
  override readonly name = 'UnusableBackup';
  constructor(folder: string, zh: string, en: string) {
    super(`备份 ${folder} 不能使用：${zh}。 The backup ${folder} cannot be used: ${en}.`);
  }
}

export const sealed = (content: Omit<Manifest, 'format' | 'digest'>): Manifest => {
  const covered = { format: BACKUP_FORMAT, ...content } as const;
  return { ...covered, digest: digestOf(covered) };
};

const digestOf = (covered: Omit<Manifest, 'digest'>): string =>
  createHash('sha256').update(JSON.stringify(covered)).digest('hex');

export const manifestPath = (folder: string): string => join(folder, MANIFEST);

/** @throws UnusableBackup when there is none, or when it is not as it was written. */
export const readManifest = (folder: string): Manifest => {
  const manifest = parsed(folder);
  const { digest, ...covered } = manifest;
  if (covered.format !== BACKUP_FORMAT) {
    throw new UnusableBackup(
      folder,
      `不是本版本认识的格式 ${String(covered.format)}`,
      `its format ${String(covered.format)} is not known`,
    );
  }
  if (
    digest !== digestOf(covered) ||
    ![...covered.folders, ...covered.files.map(({ path }) => path)].every(staysBelow)
  ) {
    throw new UnusableBackup(folder, 'manifest.json 已损坏', 'manifest.json is damaged');
  }
  return manifest;
};

/** A path that leads nowhere but below its folder. */
const staysBelow = (path: string): boolean => /^[\w.-]+(\/[\w.-]+)*$/.test(path) && !path.split('/').includes('..');

const parsed = (folder: string): Manifest => {
  try {
    const manifest: unknown = JSON.parse(readFileSync(manifestPath(folder), 'utf8'));
    if (typeof manifest === 'object' && manifest !== null) return manifest as Manifest;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') {
      throw new UnusableBackup(
        folder,
        '其中没有 manifest.json，不是完整的备份',
        'it holds no manifest.json and is no whole backup',
      );
    }
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new UnusableBackup(folder, 'manifest.json 已损坏', 'manifest.json is damaged');
};
