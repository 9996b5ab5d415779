import { createHash } from 'node:crypto';
import { type Dirent, mkdirSync, readdirSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from 'pg';
import { type DatabaseAdministrator } from './service-databases';
import { lsnOf, PAGE_BYTES, pageIsRight } from './page-checksum';

/** A file as it was copied; path below the copy, with `/`. */
export interface CopiedFile {
  path: string;
  bytes: number;
  /** 64 lower-case hexadecimal digits. */
  sha256: string;
}

export interface ClusterCopy {
  /** Folders below the copy, empty ones too; parents first. */
  folders: string[];
  files: CopiedFile[];
}

/** A page of the source is not as PostgreSQL wrote it: a copy would only spread the damage. */
export class DamagedPage extends Error {
  override readonly name = 'DamagedPage';
  constructor(
    readonly path: string,
    readonly block: number,
  ) {
    super(`${path} page ${block}`);
  }
}

/** What belongs to the running server and not to its data (PostgreSQL 18, 25.3.4 "Backing Up the Data Directory"). */
const emptied = new Set([
  'pg_wal',
  'pg_replslot',
  'pg_dynshmem',
  'pg_notify',
  'pg_serial',
  'pg_snapshots',
  'pg_stat_tmp',
  'pg_subtrans',
]);
const leftOut =
  /(^|\/)(postmaster\.(pid|opts)|current_logfiles|postgresql\.auto\.conf\.tmp|pg_internal\.init(\.\d+)?|pgsql_tmp[^/]*)$/;
const CONTROL_FILE = 'global/pg_control';

/**
 * Copies a running cluster into an empty folder, whole at the moment at which the copying ends: PostgreSQL's low-level
 * backup (18, 25.3.3), with the write-ahead log that makes the copy consistent. The copy is opened like a cluster that
 * ended hard. Every page is compared with its checksum on the way.
 * @throws DamagedPage, and what the file system says.
 */
export const copyCluster = async (
  administrator: DatabaseAdministrator,
  cluster: string,
  target: string,
): Promise<ClusterCopy> => {
  const { host, port, user, password } = administrator;
  const client = new Client({
    host,
    port,
    user,
    password,
    database: 'postgres',
    application_name: 'one-window backup',
  });
  let broken: Error | undefined;
  client.on('error', (error) => (broken = error));
  await client.connect();
  try {
    // Keeps the log of the meantime from being used again; it goes with the connection, however that ends.
    await client.query(
      `select pg_create_physical_replication_slot('one_window_backup_' || pg_backend_pid(), true, true)`,
    );
    const begun = await client.query<{ lsn: string }>(
      `select pg_backup_start('one-window', fast => true)::text as lsn`,
    );
    const start = begun.rows[0]?.lsn ?? '';
    const copy = await copyData(cluster, target, lsnOfText(start));
    const ended = await client.query<{ lsn: string; label: string }>(
      'select lsn::text as lsn, labelfile as label from pg_backup_stop(wait_for_archive => false)',
    );
    const { lsn: stop = '', label = '' } = ended.rows[0] ?? {};
    copy.files.push(await writeFile(target, 'backup_label', Buffer.from(label)));
    const names = await client.query<{ first: string; last: string }>(
      'select pg_walfile_name($1::pg_lsn) as first, pg_walfile_name($2::pg_lsn) as last',
      [start, stop],
    );
    const { first = '', last = '' } = names.rows[0] ?? {};
    const wal = readdirSync(join(cluster, 'pg_wal')).filter(
      (name) => /^[0-9A-F]{24}$/.test(name) && name >= first && name <= last,
    );
    for (const name of wal) copy.files.push(...(await copyFile(cluster, target, `pg_wal/${name}`)));
    if (broken) throw broken;
    await flush(target, [...copy.folders, ...copy.files.map(({ path }) => path), '.']);
    return copy;
  } finally {
    await client.end();
  }
};

const copyData = async (cluster: string, target: string, start: bigint): Promise<ClusterCopy> => {
  const copy: ClusterCopy = { folders: [], files: [] };
  const walk = async (below: string): Promise<void> => {
    for (const entry of entriesOf(join(cluster, below))) {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (leftOut.test(path)) continue;
      if (entry.isSymbolicLink()) throw new Error(`${join(cluster, path)} leads elsewhere, and is not copied`);
      if (entry.isDirectory()) {
        mkdirSync(join(target, path), { mode: 0o700 });
        copy.folders.push(path);
        if (!emptied.has(path)) await walk(path);
      } else if (path !== CONTROL_FILE) copy.files.push(...(await copyFile(cluster, target, path, start)));
    }
  };
  await walk('');
  for (const folder of ['pg_wal/archive_status', 'pg_wal/summaries']) {
    mkdirSync(join(target, folder), { mode: 0o700 });
    copy.folders.push(folder);
  }
  // Not older than any page: after all of them.
  copy.files.push(...(await copyFile(cluster, target, CONTROL_FILE)));
  return copy;
};

/** A folder that is gone was that of a table or database dropped meanwhile. */
const entriesOf = (folder: string): Dirent[] => {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
};

const CHUNK_BYTES = 64 * PAGE_BYTES;
const PAGES_PER_SEGMENT = 131_072;
/** A table or index itself, apart from its maps, whose pages are mended by the server when they are read. */
const relation = /^(?:base|global)\/(?:\d+\/)?\d+(?:\.(\d+))?$/;

/** Copies one file as it is now; nothing where it was dropped meanwhile. `start` given: compares pages older than that. */
const copyFile = async (from: string, to: string, path: string, start?: bigint): Promise<CopiedFile[]> => {
  let source: FileHandle;
  try {
    source = await open(join(from, path), 'r');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
  const target = await open(join(to, path), 'wx', 0o600);
  try {
    const hash = createHash('sha256');
    const chunk = Buffer.alloc(CHUNK_BYTES);
    const pages = start === undefined ? null : relation.exec(path);
    const firstBlock = Number(pages?.[1] ?? 0) * PAGES_PER_SEGMENT;
    let bytes = 0;
    for (;;) {
      const { bytesRead } = await source.read(chunk, 0, chunk.length, bytes);
      if (bytesRead === 0) break;
      if (pages && start !== undefined) {
        await comparePages({ source, chunk, bytes: bytesRead, at: bytes / PAGE_BYTES, firstBlock, start, path });
      }
      const read = chunk.subarray(0, bytesRead);
      hash.update(read);
      await target.write(read, 0, bytesRead, bytes);
      bytes += bytesRead;
      if (bytesRead < chunk.length) break;
    }
    return [{ path, bytes, sha256: hash.digest('hex') }];
  } finally {
    await source.close();
    await target.close();
  }
};

interface ReadPages {
  source: FileHandle;
  chunk: Buffer;
  bytes: number;
  /** Page of the file with which the chunk begins. */
  at: number;
  /** Block number of the file's first page. */
  firstBlock: number;
  start: bigint;
  path: string;
}

/** A page changed since the start is written anew from the log whatever it holds; an older one must be right. */
const comparePages = async ({ source, chunk, bytes, at, firstBlock, start, path }: ReadPages): Promise<void> => {
  for (let page = 0; (page + 1) * PAGE_BYTES <= bytes; page += 1) {
    const block = firstBlock + at + page;
    if (pageIsRight(chunk, page, block) || lsnOf(chunk, page) >= start) continue;
    // Read while it was being written: the second look shows the new page, or its new place in the log.
    const again = Buffer.alloc(PAGE_BYTES);
    const { bytesRead } = await source.read(again, 0, PAGE_BYTES, (at + page) * PAGE_BYTES);
    if (bytesRead < PAGE_BYTES || pageIsRight(again, 0, block) || lsnOf(again, 0) >= start) continue;
    throw new DamagedPage(path, block);
  }
};

const writeFile = async (folder: string, path: string, content: Buffer): Promise<CopiedFile> => {
  const file = await open(join(folder, path), 'wx', 0o600);
  try {
    await file.write(content);
  } finally {
    await file.close();
  }
  return { path, bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') };
};

const FLUSHED_AT_ONCE = 16;

/** Everything onto the disk, after all of it was written: file by file the disk would turn once for each. */
const flush = async (folder: string, paths: string[]): Promise<void> => {
  const flushNext = async (): Promise<void> => {
    for (let path = paths.pop(); path !== undefined; path = paths.pop()) {
      const file = await open(join(folder, path), 'r');
      try {
        await file.sync();
      } finally {
        await file.close();
      }
    }
  };
  await Promise.all(Array.from({ length: FLUSHED_AT_ONCE }, flushNext));
};

const lsnOfText = (text: string): bigint => {
  const [high = '0', low = '0'] = text.split('/');
  return (BigInt(`0x${high}`) << 32n) | BigInt(`0x${low}`);
};
