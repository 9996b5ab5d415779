import {
  type Answer,
  daySchema,
  flagSchema,
  idSchema,
  listSchema,
  named,
  objectSchema,
  textSchema,
} from '@one-window/platform';
import { partySchema } from '@one-window/case-engine';
import { publicStatusMembers, publicStatusOptions, wordsSchema } from '../http/public-status.schema';
import { sessionSchema } from './people.schema';

/**
 * What the party would read on their own page, with what only somebody who works on the case may tell them: the title, and
 * who mediates; session and limit apart.
 */
export const partyAnswerSchema = named(
  'PartyAnswer',
  objectSchema(
    {
      ...publicStatusMembers,
      caseId: idSchema,
      title: textSchema,
      party: partySchema,
      mediators: listSchema(objectSchema({ name: textSchema, presiding: flagSchema })),
    },
    {
      ...publicStatusOptions,
      /** Organisations that help the holder with the mediation, each with those who take part; absent where none does. */
      helpers: listSchema(objectSchema({ organisation: textSchema, names: listSchema(textSchema) })),
      nextSession: sessionSchema,
      nextLimit: objectSchema({ on: daySchema, meaning: wordsSchema, late: flagSchema }),
    },
  ),
);
export type PartyAnswerView = Answer<typeof partyAnswerSchema>;
