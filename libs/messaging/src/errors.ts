import { Problem } from '@one-window/contracts';
import { DatabaseError } from 'pg';

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

const unavailableStates = /^(08|53|57P0|40001|40P01|55P03|57014|25P03)/;
const unavailableCodes = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EHOSTUNREACH']);
const unavailableTexts =
  /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|not queryable|Cannot use a pool after|Driver not Connected/i;

/** True when the error says nothing about the message or command, only that the infrastructure is away or busy. */
export const isInfrastructureError = (error: unknown): boolean => {
  if (error instanceof Unavailable) return true;
  if (error instanceof DatabaseError) return unavailableStates.test(error.code ?? '');
  if (!(error instanceof Error)) return false;
  const code = (error as NodeJS.ErrnoException).code;
  if (code !== undefined && unavailableCodes.has(code)) return true;
  if (error instanceof AggregateError) return error.errors.some(isInfrastructureError);
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
