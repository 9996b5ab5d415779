import { lineSchema, riskSchema } from '@one-window/case-engine';
import { disputeKindCodes, partyRoles } from '@one-window/contracts';
import {
  type Answer,
  codeSchema,
  countSchema,
  daySchema,
  flagSchema,
  idSchema,
  listSchema,
  momentSchema,
  named,
  nullable,
  objectSchema,
  pageSchema,
  textSchema,
} from '@one-window/platform';

/** What every line says of the case; null in a case that was withdrawn before it was ever offered. */
const always = {
  caseNumber: nullable(textSchema),
  title: nullable(textSchema),
  disputeKind: nullable(codeSchema(disputeKindCodes)),
  disputeKindName: nullable(textSchema),
  urgent: flagSchema,
  /** Null in a case that was offered before offers told it. */
  risk: nullable(riskSchema),
  /** Natural persons by surname only. */
  parties: listSchema(objectSchema({ role: codeSchema(partyRoles), name: textSchema })),
};
const perhaps = { amountFen: countSchema, regionCode: textSchema };

/** An offer that the organisation may claim, or a case that it is asked to take over or to help with, until `claimBy`. */
export const offerListSchema = pageSchema(
  named(
    'OfferLine',
    lineSchema(
      'mediation',
      { ...always, pool: flagSchema, since: momentSchema, claimBy: nullable(daySchema) },
      /** Who asks to take it over from them, or with `help` to help; absent of what the centre offers. */
      { ...perhaps, from: textSchema, help: flagSchema },
    ),
  ),
);
export type OfferList = Answer<typeof offerListSchema>;

/** A case that the director gave to another organisation: that it did, and nothing of the case. */
export const takenListSchema = pageSchema(
  named('TakenLine', objectSchema({ caseId: idSchema, caseNumber: nullable(textSchema), takenAt: momentSchema })),
);
export type TakenList = Answer<typeof takenListSchema>;

/** A case of the organisation, with its limit and its sessions without a record: the next one, and the first past one. */
export const heldListSchema = pageSchema(
  named(
    'HeldLine',
    lineSchema(
      'mediation',
      {
        ...always,
        holder: nullable(textSchema),
        mediators: listSchema(textSchema),
        limit: nullable(objectSchema({ rule: textSchema, dueOn: daySchema, passed: flagSchema })),
      },
      { ...perhaps, dueOn: daySchema, nextSessionAt: momentSchema, unrecordedSessionAt: momentSchema },
    ),
  ),
);
export type HeldList = Answer<typeof heldListSchema>;
