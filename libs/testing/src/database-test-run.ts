/** Environment variable in which the test workers find the shared cluster: a DatabaseAdministrator as JSON. */
export const TEST_CLUSTER_VARIABLE = 'ONE_WINDOW_TEST_CLUSTER';

/** What the run's set-up leaves in the global scope for its tear-down. */
export type DatabaseTestRun = typeof globalThis & {
  oneWindowTestCluster?: { folder: string; stop: () => Promise<void> };
};
