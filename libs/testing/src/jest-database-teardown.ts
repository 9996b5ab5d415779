// By path: jest maps @one-window/* to sources for tests only, not for this file.
import { deleteDataFolder } from '../../persistence/src/embedded-postgres';
import type { DatabaseTestRun } from './database-test-run';

/** Stops the shared cluster and deletes its data. */
export default async function stopTestCluster(): Promise<void> {
  const cluster = (globalThis as DatabaseTestRun).oneWindowTestCluster;
  if (!cluster) return;
  await cluster.stop();
  await deleteDataFolder(cluster.folder);
}
