import { mkdtemp, chmod, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
// By path: jest maps @one-window/* to sources for tests only, not for this file.
import { deleteDataFolder, startEmbeddedPostgres } from '../../persistence/src/embedded-postgres';
import { DataFolderInUse, dataFolderOwner } from '../../persistence/src/folder-lock';
import { type DatabaseTestRun, TEST_CLUSTER_VARIABLE } from './database-test-run';

const FOLDER_PREFIX = 'one-window-test-';

/** Starts the one cluster that the database tests of this run share; its address goes to the workers by environment. */
export default async function startTestCluster(): Promise<void> {
  await deleteFoldersOfKilledRuns();
  const folder = await mkdtemp(join(tmpdir(), FOLDER_PREFIX));
  // The account that runs PostgreSQL for root passes through; what is inside stays private.
  await chmod(folder, 0o711);
  const cluster = await startEmbeddedPostgres({ dataDirectory: folder, durable: false });
  (globalThis as DatabaseTestRun).oneWindowTestCluster = { folder, stop: cluster.stop };
  const { host, port, superuser: user, password } = cluster;
  process.env[TEST_CLUSTER_VARIABLE] = JSON.stringify({ host, port, user, password });
}

async function deleteFoldersOfKilledRuns(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    if (name.startsWith(FOLDER_PREFIX)) await deleteIfOwnerDied(join(tmpdir(), name));
  }
}

async function deleteIfOwnerDied(folder: string): Promise<void> {
  try {
    if (dataFolderOwner(folder) === 'dead') await deleteDataFolder(folder);
  } catch (error) {
    // Another run is deleting it, or it belongs to another account.
    const othersConcern = ['ENOENT', 'EACCES', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '');
    if (!othersConcern && !(error instanceof DataFolderInUse)) throw error;
  }
}
