import {
  caseFileSchema,
  materialSchema,
  organisationSchema,
  partySchema,
  remedySchema,
  riskSchema,
} from '@one-window/case-engine';
import {
  competenceDeciderCodes,
  complexities,
  disputeKindCodes,
  endGroundCodes,
  referralResults,
  remedyKindCodes,
  returnGrounds,
  takingBackCauses,
  routes,
  sourceChannelCodes,
} from '@one-window/contracts';
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
  textSchema,
} from '@one-window/platform';

const rankedSchema = named(
  'RankedKind',
  objectSchema({
    disputeKind: codeSchema(disputeKindCodes),
    name: textSchema,
    score: countSchema,
    words: listSchema(textSchema),
  }),
);
const advised = { ranked: listSchema(rankedSchema) };

/** What the classifier says of a case, with its version when asked for by itself. */
export const adviceSchema = named(
  'TriageAdvice',
  objectSchema({ caseId: idSchema, version: countSchema, ...advised }, { top: rankedSchema }),
);
export type AdviceView = Answer<typeof adviceSchema>;

const summarySchema = objectSchema(
  {
    caseNumber: textSchema,
    source: codeSchema(sourceChannelCodes),
    sourceName: textSchema,
    title: textSchema,
    facts: textSchema,
    addedFacts: listSchema(textSchema),
    claims: listSchema(textSchema),
    amountFen: nullable(countSchema),
    parties: listSchema(partySchema),
    regionCode: textSchema,
    appliedOn: daySchema,
    urgent: flagSchema,
  },
  { disputeKind: codeSchema(disputeKindCodes), disputeKindName: textSchema },
);

const returnSchema = objectSchema(
  { offerId: idSchema, organisation: organisationSchema, reason: textSchema, returnedAt: momentSchema },
  {
    suggestedOrganisation: organisationSchema,
    ground: codeSchema(returnGrounds),
    /** It was taken from the organisation; absent where that gave it back. */
    because: codeSchema(takingBackCauses),
  },
);

/** Triage's file; an organisation with an offer is shown its masked summary and the offer, nothing of the rest. */
export const triageCaseSchema = named(
  'TriageCase',
  caseFileSchema('triage', {
    summary: summarySchema,
    /** To whom it was offered is shown to those who see the course. */
    offer: nullable(
      objectSchema(
        { offerId: idSchema, pool: flagSchema, offeredAt: momentSchema },
        { organisations: listSchema(organisationSchema) },
      ),
    ),
    pendingElsewhere: flagSchema,
    supplement: nullable(objectSchema({ items: listSchema(materialSchema), dueOn: daySchema })),
    classification: nullable(
      objectSchema(
        {
          disputeKind: codeSchema(disputeKindCodes),
          risk: riskSchema,
          decidingWords: listSchema(textSchema),
          classifiedAt: momentSchema,
        },
        { advised: codeSchema(disputeKindCodes), complexity: codeSchema(complexities) },
      ),
    ),
    advice: objectSchema(advised, { top: rankedSchema }),
    route: nullable(
      objectSchema({ route: codeSchema(routes), reason: textSchema }, { target: codeSchema(remedyKindCodes) }),
    ),
    holder: nullable(objectSchema({ offerId: idSchema, organisation: organisationSchema, since: momentSchema })),
    returns: listSchema(returnSchema),
    escalated: flagSchema,
    /** Whoever gave it back last holds that it is not theirs, and nobody has put it to who decides yet. */
    contested: flagSchema,
    /** Whose the case is, is disputed: who decides, between whom. */
    dispute: nullable(
      objectSchema({
        decider: codeSchema(competenceDeciderCodes),
        name: textSchema,
        nameEn: textSchema,
        concerned: listSchema(organisationSchema),
        reason: textSchema,
        disputedAt: momentSchema,
      }),
    ),
    overdueSince: nullable(daySchema),
    ended: nullable(objectSchema({ ground: codeSchema(endGroundCodes), reason: textSchema, endedAt: momentSchema })),
    agreement: nullable(objectSchema({ agreementId: idSchema, version: countSchema, effectiveOn: daySchema })),
    possibleReferral: nullable(
      objectSchema({
        targets: listSchema(objectSchema({ target: codeSchema(remedyKindCodes), name: textSchema })),
        remedies: listSchema(remedySchema),
      }),
    ),
    referral: nullable(
      objectSchema(
        { target: codeSchema(remedyKindCodes), reason: textSchema, referredAt: momentSchema },
        {
          organisation: organisationSchema,
          answers: listSchema(
            objectSchema(
              { result: codeSchema(referralResults), text: textSchema, at: momentSchema },
              { document: textSchema },
            ),
          ),
        },
      ),
    ),
    /** Referrals that came back, oldest first. */
    sentBack: listSchema(
      objectSchema(
        { target: codeSchema(remedyKindCodes), reason: textSchema, at: momentSchema },
        { organisation: organisationSchema },
      ),
    ),
    closed: nullable(
      objectSchema({
        because: codeSchema(['declined', 'withdrawn', 'ended-by-applicant', 'no-referral-wanted']),
        reason: textSchema,
        closedAt: momentSchema,
      }),
    ),
  }),
);
export type TriageCaseView = Answer<typeof triageCaseSchema>;
