/** The service's connection pool, for hand-written SQL. */
export const POOL = Symbol('pool');
export const DATA_SOURCE = Symbol('data-source');
export const DEFINITION = Symbol('service-definition');
export const TRANSPORT = Symbol('transport');
