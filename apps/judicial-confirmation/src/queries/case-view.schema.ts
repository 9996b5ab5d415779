import {
  caseFileSchema,
  materialSchema,
  mediatorSchema,
  obligationSchema,
  organisationSchema,
  partySchema,
} from '@one-window/case-engine';
import { agreementForms, objectionOutcomes, objectors, SignedBy } from '@one-window/contracts';
import { codesIn, groundsOfCompetence } from '@one-window/law';
import {
  type Answer,
  codeSchema,
  countSchema,
  daySchema,
  flagSchema,
  idSchema,
  listSchema,
  named,
  objectSchema,
  recordedSchema,
  textSchema,
} from '@one-window/platform';

const court = { organisationId: idSchema, name: textSchema, courtCode: textSchema };

const applicationSchema = named(
  'ConfirmationApplication',
  objectSchema(
    {
      applicationId: idSchema,
      court: organisationSchema,
      signedBy: listSchema(idSchema),
      appliedOn: daySchema,
      answers: listSchema(materialSchema),
      /** Rules of the court's limits that passed without its decision. */
      overdue: listSchema(textSchema),
    },
    {
      /** Who of those who signed did so through a representative whom they chose. */
      through: listSchema(objectSchema({ partyId: idSchema, by: recordedSchema(SignedBy) })),
      /** While an answer is awaited. */
      correction: objectSchema({ items: listSchema(materialSchema), dueOn: daySchema }),
      courtCaseNumber: textSchema,
      acceptedOn: daySchema,
      ruling: objectSchema(
        { kind: codeSchema(['confirmed', 'dismissed', 'refused', 'revoked']), on: daySchema },
        { ground: textSchema, reason: textSchema },
      ),
      /** Handed in after its time; `allowed` once the court has extended it. */
      late: objectSchema(
        { obstacle: textSchema, obstacleEndedOn: daySchema },
        { allowed: objectSchema({ on: daySchema, reason: textSchema }) },
      ),
      /** What lengthened the court's time to rule. */
      extensions: listSchema(objectSchema({ days: countSchema, approvedBy: textSchema, reason: textSchema })),
      objections: listSchema(
        named(
          'ConfirmationObjection',
          objectSchema(
            {
              objectionId: idSchema,
              objector: codeSchema(objectors),
              since: daySchema,
              raisedOn: daySchema,
              grounds: textSchema,
            },
            {
              partyId: idSchema,
              name: textSchema,
              decision: objectSchema({
                outcome: codeSchema(objectionOutcomes),
                ruledOn: daySchema,
                reason: textSchema,
              }),
            },
          ),
        ),
      ),
    },
  ),
);

/** What goes before the court. */
export const confirmationCaseSchema = named(
  'ConfirmationCase',
  caseFileSchema('judicial-confirmation', {
    disputeKindName: textSchema,
    agreement: objectSchema(
      {
        agreementId: idSchema,
        version: countSchema,
        effectiveOn: daySchema,
        form: codeSchema(agreementForms),
        content: textSchema,
        obligations: listSchema(obligationSchema),
      },
      { unboundPartyIds: listSchema(idSchema) },
    ),
    mediatedBy: objectSchema({ organisation: organisationSchema, mediators: listSchema(mediatorSchema) }),
    /** Until when both sides may apply together, and how that day is counted. */
    window: objectSchema({
      limit: textSchema,
      dueOn: daySchema,
      explanation: listSchema(textSchema),
      explanationEn: listSchema(textSchema),
    }),
    /** Why no court can be asked. */
    obstacle: objectSchema(
      { rule: codeSchema(['R11', 'R15']), basis: textSchema, reason: textSchema },
      { ground: codeSchema(['J3', 'J5']) },
    ),
    /** Courts that may be asked, each with why. */
    courts: listSchema(objectSchema({ ...court, grounds: listSchema(codeSchema(codesIn(groundsOfCompetence))) })),
    parties: listSchema(partySchema),
    application: applicationSchema,
    /** Courts that declined as not competent; they are asked no more. */
    declined: listSchema(
      objectSchema({ applicationId: idSchema, court: organisationSchema, on: daySchema }, { reason: textSchema }),
    ),
    /** The centre closed the case while a court had it; the court decides all the same, and its part ends with that. */
    closedMeanwhile: flagSchema,
  }),
);
export type ConfirmationCaseView = Answer<typeof confirmationCaseSchema>;

export const courtListSchema = objectSchema({ items: listSchema(named('Court', objectSchema(court))) });
export type CourtList = Answer<typeof courtListSchema>;
