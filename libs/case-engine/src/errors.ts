import { types } from 'node:util';
import { Problem } from '@one-window/contracts';
import { DatabaseError } from 'pg';
import { QueryFailedError } from 'typeorm';

/** The database or broker is away; nothing was changed, or it is unknown whether it was. Try again. */
export class Unavailable extends Problem {
  constructor(what: 'database' | 'broker', cause: unknown) {
    super('unavailable', { what }, { cause });
  }
}

/** Another transaction changed the case between load and append. */
export class VersionConflict extends Error {
  constructor(cause?: unknown) {
    super('the case was changed meanwhile', { cause });
    this.name = 'VersionConflict';
  }
}

/** An earlier message of one of the keys is parked; nothing of the batch was taken in. */
export class KeyBlocked extends Error {
  constructor(cause?: unknown) {
    super('an earlier message of a key is parked', { cause });
    this.name = 'KeyBlocked';
  }
}

/** A decision led to a stage that the transition table does not name: a defect, never a user's mistake. */
export class ImpossibleTransition extends Error {
  constructor(service: string, from: string, by: string, to: string) {
    super(`${service}: ${by} led from ${from} to ${to}, which the transition table does not permit`);
    this.name = 'ImpossibleTransition';
  }
}

/**
 * SQLSTATEs (PostgreSQL 18, appendix A) that tell of the server and not of the statement: connection exceptions (08),
 * resources used up (53), errors of the system below it (58), shutting down, starting and ended sessions (57P0x),
 * cancelled and timed-out statements and transactions, lost races for locks and snapshots; a server that has become
 * read-only after a failover (25006); and one that does not know this role or database (28, 3D), which is being set up or
 * restored: messages wait for it and are not at fault.
 */
const unavailableStates = /^(08|53|58|28|3D|57P0|57014|40001|40003|40P01|55P03|25006|25P03|25P04)/;
/** Codes of Node's errors (errno, DNS, TLS) on a connection that broke or could not be made. */
const unavailableCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'EHOSTDOWN',
  'ENETUNREACH',
  'ENETDOWN',
  'ENETRESET',
  'ENOTCONN',
  'ERR_SOCKET_CLOSED',
  'ERR_STREAM_DESTROYED',
  'ERR_STREAM_WRITE_AFTER_END',
  // A name that is not known now: a container that is being started again has none. The resolvers differ in what they say.
  'ENOTFOUND',
  'EAI_AGAIN',
  'EAI_FAIL',
  'EAI_NODATA',
  'EAI_NONAME',
  'ESERVFAIL',
  'ENODATA',
  'ETIMEOUT',
]);
/** System calls whose failure is never about a message, whatever the errno: EMFILE, EADDRNOTAVAIL, EACCES, … */
const connecting = /^(connect|getaddrinfo|socket)$/;
/** What pg, its pool and TypeORM say in words only. */
const unavailableTexts =
  /Connection terminated|timeout exceeded when trying to connect|timeout expired|Query read timeout|error establishing an SSL connection|Client has encountered a connection error|not queryable|Cannot use a pool after|Driver not Connected|Connection is not established/i;

/** True when the error says nothing about the message or command, only that the infrastructure is away or busy. */
export const isInfrastructureError = (error: unknown): boolean => {
  if (error instanceof Unavailable) return true;
  // TypeORM wraps what the driver said.
  if (error instanceof QueryFailedError) return isInfrastructureError(error.driverError);
  if (error instanceof DatabaseError) return unavailableStates.test(error.code ?? '');
  // Not `instanceof`: errors of Node's own modules may be of another realm than this code (jest, vm).
  if (!types.isNativeError(error)) return false;
  const { code, syscall, errors } = error as NodeJS.ErrnoException & { errors?: unknown };
  // Of a name with several addresses, each of which failed in its own way.
  if (Array.isArray(errors)) return errors.some(isInfrastructureError);
  if (code !== undefined && unavailableCodes.has(code)) return true;
  if (syscall !== undefined && connecting.test(syscall)) return true;
  return unavailableTexts.test(error.message);
};

/** Turns a database error into the error the callers know, and leaves others as they are. */
export const translateDatabaseError = (error: unknown): unknown => {
  if (error instanceof DatabaseError && error.code === 'OW409') return new VersionConflict(error);
  if (error instanceof DatabaseError && error.code === 'OW423') return new KeyBlocked(error);
  // Somebody else has taken the event in since the case was loaded.
  if (error instanceof DatabaseError && error.constraint === 'inbox_pkey') return new VersionConflict(error);
  if (isInfrastructureError(error)) return error instanceof Unavailable ? error : new Unavailable('database', error);
  return error;
};
