import {
  type Answer,
  codeSchema,
  countSchema,
  eitherSchema,
  flagSchema,
  idSchema,
  listSchema,
  mapSchema,
  storedMomentSchema,
  named,
  nullable,
  objectSchema,
  textSchema,
} from '@one-window/platform';
import { deadLetterStatuses } from './dead-letters';

const fields = {
  id: textSchema,
  consumer: textSchema,
  topic: textSchema,
  partition: countSchema,
  offset: textSchema,
  key: textSchema,
  eventId: nullable(idSchema),
  eventType: nullable(textSchema),
  error: textSchema,
  fingerprint: textSchema,
  attempts: countSchema,
  status: codeSchema(deadLetterStatuses),
  firstFailedAt: storedMomentSchema,
  lastFailedAt: storedMomentSchema,
  replayCount: countSchema,
  decidedBy: nullable(textSchema),
  decidedReason: nullable(textSchema),
  decidedAt: nullable(storedMomentSchema),
};
const letters = listSchema(named('DeadLetter', objectSchema(fields)));

/** Answer of a list of letters; of a decision, with whether it was only asked which they would be. */
export const deadLetterListSchema = objectSchema({ items: letters }, { dryRun: flagSchema });
export type DeadLetterList = Answer<typeof deadLetterListSchema>;

/** Answer with one whole letter. */
export const deadLetterSchema = named(
  'WholeDeadLetter',
  objectSchema({ ...fields, headers: mapSchema(textSchema), value: textSchema }),
);
export type WholeDeadLetter = Answer<typeof deadLetterSchema>;

/** Answer to trying again: how many were taken in, or, for a dry run, which it would be. */
export const replayedSchema = eitherSchema(
  objectSchema({ resolved: countSchema, failed: countSchema }),
  objectSchema({ dryRun: flagSchema, items: letters }),
);
export type Replayed = Answer<typeof replayedSchema>;
