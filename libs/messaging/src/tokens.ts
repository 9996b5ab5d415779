/** The service's connection pool, for hand-written SQL. */
export const POOL = Symbol('pool');
