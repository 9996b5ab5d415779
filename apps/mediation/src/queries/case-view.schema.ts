import {
  caseFileSchema,
  mediatorSchema,
  obligationSchema,
  organisationSchema,
  partySchema,
  remedySchema,
  riskSchema,
} from '@one-window/case-engine';
import {
  agreementForms,
  consentMethods,
  excuses,
  restsOfDisputes,
  invitedKinds,
  complexities,
  disputeKindCodes,
  endGroundCodes,
  sessionKinds,
  sessionModes,
  sessionOutcomes,
  signerKinds,
  sourceChannelCodes,
  subjectMatters,
  suspensionGrounds,
  SignedBy,
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
  objectSchema,
  textSchema,
  recordedSchema,
} from '@one-window/platform';

const signer = { kind: codeSchema(signerKinds), id: idSchema, name: textSchema };

const agreementSchema = named(
  'MediatedAgreement',
  objectSchema(
    {
      agreementId: idSchema,
      version: countSchema,
      form: codeSchema(agreementForms),
      content: textSchema,
      obligations: listSchema(obligationSchema),
      performedOnTheSpot: flagSchema,
      subjectMatter: codeSchema(subjectMatters),
      draftedOn: daySchema,
      signatures: listSchema(
        objectSchema(
          {
            ...signer,
            signedOn: daySchema,
            method: codeSchema(['signature', 'seal', 'fingerprint', 'electronic']),
          },
          { by: recordedSchema(SignedBy) },
        ),
      ),
      /** Whose turn it is to sign; empty when nobody is left. */
      nextSigners: listSchema(objectSchema(signer)),
    },
    {
      acceleration: flagSchema,
      effectiveOn: daySchema,
      unboundPartyIds: listSchema(idSchema),
      /** Who signed the part that is taken over and does not join in the rest. */
      partOnlyPartyIds: listSchema(idSchema),
      /** Only a part is settled: what is not, and what becomes of it. */
      rest: objectSchema({ mediation: codeSchema(restsOfDisputes), openClaims: textSchema }),
    },
  ),
);

/** A session; of a recorded one, what was said in it stays in its record. */
const sessionSchema = named(
  'Session',
  objectSchema(
    {
      sessionId: idSchema,
      kind: codeSchema(sessionKinds),
      mode: codeSchema(sessionModes),
      startsAt: momentSchema,
      place: textSchema,
      partyIds: listSchema(idSchema),
      recorded: flagSchema,
    },
    {
      invited: listSchema(objectSchema({ invitationId: idSchema, name: textSchema })),
      outcome: codeSchema(sessionOutcomes),
      attendedPartyIds: listSchema(idSchema),
      /** Who came of those invited; absent where nobody was, or it was not said. */
      attendedInvited: listSchema(objectSchema({ invitationId: idSchema, name: textSchema })),
      /** Who was there of those who help; absent where none did, or it was not said. */
      attendedHelpers: listSchema(objectSchema({ mediatorId: idSchema, name: textSchema })),
      /** What became of a session that was not held. */
      unheld: objectSchema(
        { how: codeSchema(['called-off', 'moved', 'not-held']), at: momentSchema },
        {
          reason: textSchema,
          toSessionId: idSchema,
          absences: listSchema(
            objectSchema({ partyId: idSchema, excuse: codeSchema(excuses) }, { reason: textSchema }),
          ),
        },
      ),
      recordedAt: momentSchema,
      /** Whether this person may open the record. */
      readable: flagSchema,
    },
  ),
);

const limitSchema = named(
  'MediationLimit',
  objectSchema(
    {
      clock: textSchema,
      rule: textSchema,
      startedOn: daySchema,
      dueOn: daySchema,
      extensions: listSchema(
        objectSchema(
          { days: countSchema, consentedBy: listSchema(idSchema), reason: textSchema },
          { unit: codeSchema(['working-day', 'calendar-day']) },
        ),
      ),
      passed: flagSchema,
      name: textSchema,
      nameEn: textSchema,
      basis: textSchema,
      basisEn: textSchema,
    },
    {
      /** Days of an appraisal, which do not count where the law of the limit says so. */
      pauses: listSchema(objectSchema({ from: daySchema, until: daySchema })),
      effect: textSchema,
      effectEn: textSchema,
    },
  ),
);

/** What the limit would be if the dispute were changed to this kind. */
const kindChangeSchema = named(
  'KindChange',
  objectSchema({
    disputeKind: codeSchema(disputeKindCodes),
    rule: textSchema,
    name: textSchema,
    nameEn: textSchema,
    basis: textSchema,
    basisEn: textSchema,
    unit: codeSchema(['calendar-day', 'working-day', 'month']),
    length: countSchema,
    startedOn: daySchema,
    dueOn: daySchema,
    /** That day lies before today. */
    passed: flagSchema,
    /** What follows then. */
    effect: textSchema,
    effectEn: textSchema,
    /** Extensions that all parties agreed on; those of a kind whose limit knows none do not count. */
    extensionsCounted: countSchema,
    extensionsIdle: countSchema,
  }),
);

/** Mediation's file; an organisation with an offer is shown its masked summary and the offer. */
export const mediationCaseSchema = named(
  'MediationCase',
  caseFileSchema('mediation', {
    source: codeSchema(sourceChannelCodes),
    title: textSchema,
    facts: textSchema,
    claims: listSchema(textSchema),
    amountFen: countSchema,
    parties: listSchema(partySchema),
    regionCode: textSchema,
    appliedOn: daySchema,
    disputeKind: codeSchema(disputeKindCodes),
    disputeKindName: textSchema,
    urgent: flagSchema,
    risk: riskSchema,
    complexity: codeSchema(complexities),
    externalReference: textSchema,
    holder: objectSchema({ name: textSchema, since: momentSchema }),
    offer: objectSchema(
      { offerId: idSchema, pool: flagSchema, organisations: listSchema(organisationSchema), since: momentSchema },
      { claimBy: daySchema },
    ),
    /** Who is asked to take it over from its holder. */
    transfer: objectSchema({
      transferId: idSchema,
      organisation: organisationSchema,
      reason: textSchema,
      since: momentSchema,
      answerBy: daySchema,
    }),
    /** Who helps the holder or is asked to; to whoever is asked, what it is asked. */
    helps: listSchema(
      objectSchema(
        {
          helpId: idSchema,
          organisation: organisationSchema,
          reason: textSchema,
          task: textSchema,
          since: momentSchema,
          answerBy: daySchema,
          /** Whether this person may end it. */
          mayEnd: flagSchema,
        },
        {
          /** Absent until it has agreed. */
          helping: objectSchema({
            mediators: listSchema(objectSchema({ mediatorId: idSchema, name: textSchema })),
            disclosure: objectSchema({ ties: listSchema(textSchema), consentedBy: listSchema(idSchema) }),
            since: momentSchema,
          }),
        },
      ),
    ),
    returns: listSchema(objectSchema({ organisation: organisationSchema, reason: textSchema, at: momentSchema })),
    mediators: listSchema(mediatorSchema),
    disclosure: objectSchema({ ties: listSchema(textSchema), consentedBy: listSchema(idSchema) }),
    willingness: listSchema(
      objectSchema({ partyId: idSchema, willing: flagSchema, at: momentSchema }, { note: textSchema }),
    ),
    notifiedPartyIds: listSchema(idSchema),
    /** When and how each of them was first told; as far as it was recorded. */
    notices: listSchema(
      objectSchema({ partyId: idSchema }, { on: daySchema, method: codeSchema(['oral', 'written']) }),
    ),
    sessions: listSchema(sessionSchema),
    /** Who may come beside the parties, and who agreed to it. */
    invitations: listSchema(
      objectSchema(
        {
          invitationId: idSchema,
          kind: codeSchema(invitedKinds),
          name: textSchema,
          consents: listSchema(objectSchema({ partyId: idSchema, on: daySchema, method: codeSchema(consentMethods) })),
        },
        { connection: textSchema, organisation: organisationSchema },
      ),
    ),
    agreement: agreementSchema,
    ruling: objectSchema(
      { outcome: codeSchema(['confirmed', 'dismissed']), version: countSchema, ruledOn: daySchema },
      { court: textSchema },
    ),
    ending: objectSchema(
      { reason: textSchema, at: momentSchema },
      { ground: codeSchema(endGroundCodes), groundName: textSchema, remedies: listSchema(remedySchema) },
    ),
    limit: limitSchema,
    /** Why nothing is arranged or agreed for now, since when, and by when it is looked at again. */
    suspended: objectSchema({
      ground: codeSchema(suspensionGrounds),
      reason: textSchema,
      on: daySchema,
      reviewOn: daySchema,
    }),
    /** For whoever may change the kind of the dispute. */
    kindChanges: listSchema(kindChangeSchema),
  }),
);
export type MediationCaseView = Answer<typeof mediationCaseSchema>;

/** The text of one session's record. */
export const sessionRecordSchema = named(
  'SessionRecord',
  objectSchema({
    caseId: idSchema,
    sessionId: idSchema,
    kind: codeSchema(sessionKinds),
    startsAt: momentSchema,
    outcome: codeSchema(sessionOutcomes),
    attendedPartyIds: listSchema(idSchema),
    recordedAt: momentSchema,
    text: textSchema,
  }),
);
export type SessionRecordView = Answer<typeof sessionRecordSchema>;
