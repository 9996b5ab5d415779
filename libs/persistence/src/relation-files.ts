import { existsSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Client, DatabaseError } from 'pg';
import { QueryFailedError } from 'typeorm';
import { PAGE_BYTES, pageIsRight } from './page-checksum';
import { asAdministrator, type DatabaseAdministrator } from './service-databases';

/** A file of a table or index of a running cluster. */
export interface RelationFile {
  database: string;
  /** As SQL names it. */
  relation: string;
  /** Below the cluster's folder. */
  path: string;
}

/** What is wrong with it. */
export interface RelationDamage extends RelationFile {
  wrong: 'missing' | 'page';
  /** Of the page. */
  block?: number;
}

export const told = ({ database, relation, path, wrong, block }: RelationDamage): string =>
  `${database}.${relation}, ${path}${wrong === 'missing' ? ' missing' : ` page ${block}`}`;

/** Every table, index and sequence of every database, largest system catalogs included. */
export const relationFiles = async (administrator: DatabaseAdministrator): Promise<RelationFile[]> => {
  const databases = await asAdministrator(administrator, 'postgres', async (client) => {
    const { rows } = await client.query<{ name: string }>(
      'select datname as name from pg_database where datallowconn and not datistemplate',
    );
    return rows.map(({ name }) => name);
  });
  const files = await Promise.all(
    databases.map((database) => asAdministrator(administrator, database, async (client) => filesOf(client, database))),
  );
  return files.flat();
};

const filesOf = async (client: Client, database: string): Promise<RelationFile[]> => {
  const { rows } = await client.query<{ relation: string; path: string }>(
    `select oid::regclass::text as relation, pg_relation_filepath(oid) as path from pg_class
      where relpersistence = 'p' and pg_relation_filepath(oid) is not null`,
  );
  return rows.map((row) => ({ database, ...row }));
};

/** The first file that is not there. A table without any row has its file too. */
export const missingFile = (cluster: string, files: readonly RelationFile[]): RelationDamage | undefined => {
  const missing = files.find(({ path }) => !existsSync(join(cluster, path)));
  return missing && { ...missing, wrong: 'missing' };
};

const CHUNK_PAGES = 32;
const PAGES_PER_SEGMENT = 131_072;
const LOOKS = 5;
const PAUSE_MILLISECONDS = 20;

/**
 * Reads every page of the files and compares it with the checksum it carries; answers the first that is not as it was
 * written. The server may run: a page that is just being written is looked at again, a file that is gone was dropped.
 * Reads a quarter of a megabyte at a time, so that requests go on meanwhile.
 */
export const wrongPage = async (
  cluster: string,
  files: readonly RelationFile[],
  signal: AbortSignal,
): Promise<RelationDamage | undefined> => {
  for (const file of files) {
    for (let segment = 0; ; segment += 1) {
      signal.throwIfAborted();
      const path = segment === 0 ? file.path : `${file.path}.${segment}`;
      const handle = await openIfThere(join(cluster, path));
      if (!handle) break;
      try {
        const block = await wrongBlock(handle, segment * PAGES_PER_SEGMENT, signal);
        if (block !== undefined) return { ...file, path, wrong: 'page', block };
      } finally {
        await handle.close();
      }
    }
  }
  return undefined;
};

const openIfThere = async (path: string): Promise<FileHandle | undefined> => {
  try {
    return await open(path, 'r');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
};

const wrongBlock = async (handle: FileHandle, first: number, signal: AbortSignal): Promise<number | undefined> => {
  const chunk = Buffer.alloc(CHUNK_PAGES * PAGE_BYTES);
  for (let page = 0; ; page += CHUNK_PAGES) {
    signal.throwIfAborted();
    const { bytesRead } = await handle.read(chunk, 0, chunk.length, page * PAGE_BYTES);
    const whole = Math.floor(bytesRead / PAGE_BYTES);
    for (let at = 0; at < whole; at += 1) {
      const block = first + page + at;
      if (!pageIsRight(chunk, at, block) && !(await rightAtAnotherLook(handle, page + at, block))) return block;
    }
    if (whole < CHUNK_PAGES) return undefined;
  }
};

const rightAtAnotherLook = async (handle: FileHandle, page: number, block: number): Promise<boolean> => {
  const again = Buffer.alloc(PAGE_BYTES);
  for (let look = 1; look < LOOKS; look += 1) {
    await pause(PAUSE_MILLISECONDS);
    const { bytesRead } = await handle.read(again, 0, PAGE_BYTES, page * PAGE_BYTES);
    // Shorter than before: the table was cut, and the page is not its own any more.
    if (bytesRead < PAGE_BYTES || pageIsRight(again, 0, block)) return true;
  }
  return false;
};

/** PostgreSQL met a file or page that is missing, cannot be opened or is not as it was written; TypeORM may have said so. */
export const isDamage = (error: unknown): boolean => {
  const cause: unknown = error instanceof QueryFailedError ? error.driverError : error;
  return (
    cause instanceof DatabaseError &&
    (/^(58P01|58030|XX00[12])$/.test(cause.code ?? '') || cause.message.startsWith('could not open file'))
  );
};
