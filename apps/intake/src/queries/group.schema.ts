import { partyRoles } from '@one-window/contracts';
import { type Answer, codeSchema, countSchema, listSchema, objectSchema, textSchema } from '@one-window/platform';

/** What the law says of sides with so many people: that they shall or may choose representatives, or chose too many. */
export const groupsSchema = listSchema(
  objectSchema(
    {
      role: codeSchema(partyRoles),
      says: codeSchema(['shall-choose', 'may-choose', 'too-many']),
      size: countSchema,
      chosen: countSchema,
      basis: textSchema,
      basisEn: textSchema,
    },
    { most: countSchema },
  ),
);
export type Groups = Answer<typeof groupsSchema>;
