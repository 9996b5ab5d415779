import { Problem } from '@one-window/contracts';
import { DatabaseError } from 'pg';
import { VersionConflict } from '../errors';

export const notFound = (caseId: string): Problem => new Problem('case-not-found', { caseId });

/** Two requests with the same key ran at once; the other one committed first. */
export const isRepeatedKey = (error: unknown): boolean =>
  error instanceof DatabaseError && error.code === '23505' && error.constraint === 'command_answer_pkey';

/** A refusal or conflict that may vanish when the case is read anew; everything else is the caller's to know. */
export const mayComeFromAnOldView = (error: unknown): boolean =>
  error instanceof VersionConflict ||
  isRepeatedKey(error) ||
  (error instanceof Problem && error.code !== 'unavailable');
