import type { Logger } from 'typeorm';

const nothing = (): void => undefined;

/** TypeORM would print to the console, statements included. What fails is thrown, and whoever catches it writes the log. */
export const quietLogger: Logger = {
  log: nothing,
  logQuery: nothing,
  logQueryError: nothing,
  logQuerySlow: nothing,
  logSchemaBuild: nothing,
  logMigration: nothing,
};
