import { partySchema } from '@one-window/case-engine';
import { sessionKinds, sessionModes } from '@one-window/contracts';
import {
  type Answer,
  codeSchema,
  flagSchema,
  listSchema,
  momentSchema,
  named,
  objectSchema,
  textSchema,
} from '@one-window/platform';
import { personKeyKinds } from '../domain/people/person-search';
import { itemSchema } from './case-list.schema';

export const sessionSchema = objectSchema({
  kind: codeSchema(sessionKinds),
  mode: codeSchema(sessionModes),
  startsAt: momentSchema,
  place: textSchema,
});

/** Whom to call about a case. */
export const contactSchema = objectSchema({ name: textSchema }, { telephone: textSchema });

/** A case in which somebody was found: the case as lists have it, and the party with personal fields masked. */
const foundSchema = named(
  'PersonFound',
  objectSchema(
    { case: itemSchema, party: partySchema, by: codeSchema(personKeyKinds) },
    { nextSession: sessionSchema, contact: contactSchema },
  ),
);
export type PersonFound = Answer<typeof foundSchema>;

/** The newest cases first; `more` where there are others. */
export const peopleFoundSchema = objectSchema({ items: listSchema(foundSchema), more: flagSchema });
export type PeopleFoundPage = Answer<typeof peopleFoundSchema>;
