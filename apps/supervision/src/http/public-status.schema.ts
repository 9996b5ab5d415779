import { remedySchema } from '@one-window/case-engine';
import {
  type Answer,
  codeSchema,
  daySchema,
  flagSchema,
  listSchema,
  momentSchema,
  named,
  objectSchema,
  textSchema,
} from '@one-window/platform';
import { phaseCodes } from '../domain/standing';
import { holderSchema } from '../queries/case-list.schema';

export const wordsSchema = named('Words', objectSchema({ zh: textSchema, en: textSchema }));

/** What is always told of a case to the party it concerns. */
export const publicStatusMembers = {
  /** Instant on the centre's clock at which this was true. */
  asOf: momentSchema,
  caseNumber: textSchema,
  stage: objectSchema({ code: codeSchema(phaseCodes), name: textSchema, sentence: wordsSchema }),
  holder: holderSchema,
  bring: listSchema(
    objectSchema({
      reason: codeSchema(['supplement', 'correction', 'session']),
      items: listSchema(wordsSchema),
      on: daySchema,
    }),
  ),
  steps: listSchema(objectSchema({ at: momentSchema, text: wordsSchema })),
} as const;

/** What is told where there is any. */
export const publicStatusOptions = {
  /** The holder, or the centre while nobody else holds the case. */
  contact: objectSchema({ name: textSchema }, { telephone: textSchema }),
  /** Ways that stay open; absent while none was told. */
  ways: listSchema(remedySchema),
} as const;

/** Where a case stands, for the party it concerns. */
export const publicStatusSchema = named(
  'PublicStatus',
  objectSchema(publicStatusMembers, {
    ...publicStatusOptions,
    next: objectSchema(
      {
        kind: codeSchema(['limit', 'session']),
        on: daySchema,
        at: momentSchema,
        meaning: wordsSchema,
        late: flagSchema,
      },
      { place: textSchema, mode: wordsSchema },
    ),
  }),
);
export type PublicStatusView = Answer<typeof publicStatusSchema>;
