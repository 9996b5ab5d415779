export {
  deleteDataFolder,
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
  runningServer,
  startEmbeddedPostgres,
} from './embedded-postgres';
export { DataFolderInUse, dataFolderOwner, type FolderLock, lockDataFolder } from './folder-lock';
export { processEnded } from './processes';
export { PortInUse, ServerDidNotStart } from './server-process';
export { damagedDatabases, type DataFolderPart, DataFolderRefused } from './data-folder-refused';
export { loadOrCreateSecrets } from './secrets';
export {
  asAdministrator,
  type DatabaseAdministrator,
  databaseUrl,
  prepareServiceDatabase,
  runDdl,
  type ServiceDatabasePlacement,
  type ServiceDatabaseUrls,
  type ServicePasswords,
} from './service-databases';
export { DatabaseNewerThanBuild, makeAppendOnly, type MigrationClass, runMigrations } from './migrations';
export { openDataSource, type OpenDataSourceOptions, openPool, poolOf } from './data-source';
export {
  isDamage,
  missingFile,
  type RelationDamage,
  type RelationFile,
  relationFiles,
  told,
  wrongPage,
} from './relation-files';
export { type ClusterCopy, type CopiedFile, copyCluster, DamagedPage } from './base-backup';
export { placeCluster } from './cluster-home';
