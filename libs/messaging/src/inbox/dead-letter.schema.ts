import {
  codeSchema,
  countSchema,
  flagSchema,
  idSchema,
  listSchema,
  momentSchema,
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
  firstFailedAt: momentSchema,
  lastFailedAt: momentSchema,
  replayCount: countSchema,
  decidedBy: nullable(textSchema),
  decidedReason: nullable(textSchema),
  decidedAt: nullable(momentSchema),
};
const letters = listSchema(objectSchema(fields));

/** Answer of a list of letters; of a decision, with whether it was only asked which they would be. */
export const deadLetterListSchema = objectSchema({ items: letters }, { dryRun: flagSchema });

/** Answer with one whole letter. */
export const deadLetterSchema = objectSchema({
  ...fields,
  headers: { type: 'object', additionalProperties: textSchema },
  value: textSchema,
});

/** Answer to trying again: how many were taken in, or, for a dry run, which it would be. */
export const replayedSchema = {
  oneOf: [
    objectSchema({ resolved: countSchema, failed: countSchema }),
    objectSchema({ dryRun: flagSchema, items: letters }),
  ],
};
