import { materialSchema, partySchema, wholeFileSchema } from '@one-window/case-engine';
import { partyFields, partyRoles, registrationFields, sourceChannelCodes } from '@one-window/contracts';
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
  objectSchema,
  textSchema,
} from '@one-window/platform';
import { groupsSchema } from './group.schema';

const fieldCodes = [...registrationFields, ...partyFields] as const;

/** A correction: what stood there and what stands there now, in words of both languages; personal fields masked. */
const correctionSchema = objectSchema(
  {
    amendment: countSchema,
    at: momentSchema,
    by: textSchema,
    reason: textSchema,
    changes: listSchema(
      objectSchema(
        { field: codeSchema(fieldCodes) },
        { before: textSchema, beforeEn: textSchema, after: textSchema, afterEn: textSchema },
      ),
    ),
  },
  {
    /** Whose; absent where the dispute itself was corrected. */
    partyId: idSchema,
    /** Instead of `changes`, which are none: who came, left or was replaced, or who stands for a party or does no longer. */
    text: textSchema,
    textEn: textSchema,
  },
);
export type CorrectionView = Answer<typeof correctionSchema>;

/** The window's file: what was told, what is missing, and where the case went. */
export const intakeCaseSchema = named(
  'IntakeCase',
  wholeFileSchema(
    'intake',
    {
      parties: listSchema(partySchema),
      /** What came of what was wanted: facts that were added, and the papers, absent where an earlier build took them in. */
      supplements: listSchema(
        objectSchema({ answeredAt: momentSchema }, { addedFacts: textSchema, materials: listSchema(materialSchema) }),
      ),
      /** Who was a party and left, or was replaced. */
      formerParties: listSchema(partySchema),
      groups: groupsSchema,
      /** Oldest first. */
      corrections: listSchema(correctionSchema),
    },
    {
      registeredAt: momentSchema,
      source: codeSchema(sourceChannelCodes),
      externalReference: textSchema,
      another: objectSchema({ reason: textSchema }),
      title: textSchema,
      facts: textSchema,
      claims: listSchema(textSchema),
      amountFen: countSchema,
      occurredOn: daySchema,
      regionCode: textSchema,
      appliedOn: daySchema,
      urgent: flagSchema,
      pendingElsewhere: flagSchema,
      /** While an answer is awaited. */
      supplement: objectSchema(
        { items: listSchema(textSchema), dueOn: daySchema },
        /** With what was noted beside each; absent where nothing was. */
        { materials: listSchema(materialSchema) },
      ),
      /** The organisation that claimed the case; kept after a return for the record. */
      holder: objectSchema({ organisationId: idSchema, name: textSchema, since: momentSchema }),
      /** How the window's part ended; `partyId`: who withdrew. */
      ending: objectSchema({ reason: textSchema, at: momentSchema }, { partyId: idSchema }),
      /** Why the window wants the case back, until the director has decided on it; `by`: who asked. */
      reopening: objectSchema({ reason: textSchema, askedAt: momentSchema, by: textSchema }),
    },
  ),
);
export type IntakeCaseView = Answer<typeof intakeCaseSchema>;

/** What the applicant takes home. */
export const receiptSchema = named(
  'Receipt',
  objectSchema(
    {
      caseId: idSchema,
      caseNumber: textSchema,
      registeredAt: momentSchema,
      title: textSchema,
      claims: listSchema(textSchema),
      parties: listSchema(objectSchema({ role: codeSchema(partyRoles), name: textSchema })),
      triageBy: daySchema,
      next: textSchema,
    },
    { registeredBy: textSchema, receiptCode: textSchema },
  ),
);
export type ReceiptView = Answer<typeof receiptSchema>;
