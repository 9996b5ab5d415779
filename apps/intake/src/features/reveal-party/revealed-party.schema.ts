import { type Answer, idSchema, named, objectSchema, textSchema } from '@one-window/platform';

/** The fields that were asked for, in clear, as far as the party has them. */
export const revealedPartySchema = named(
  'RevealedParty',
  objectSchema({
    partyId: idSchema,
    revealed: objectSchema(
      {},
      {
        identityNumber: textSchema,
        phone: textSchema,
        address: textSchema,
        serviceAddress: textSchema,
        ethnicity: textSchema,
        birthDate: textSchema,
      },
    ),
    /** Give it to a query as `atLeast` to read that it was recorded. */
    position: textSchema,
  }),
);
export type RevealedParty = Answer<typeof revealedPartySchema>;
