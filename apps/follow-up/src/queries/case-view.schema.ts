import { mediatorSchema, organisationSchema, partySchema, wholeFileSchema } from '@one-window/case-engine';
import {
  agreementForms,
  closeOutcomes,
  defaultEnds,
  dischargeGrounds,
  enforcementBases,
  Obligation,
  retentionPeriods,
  successionGrounds,
  visitAttemptResults,
  visitMethods,
} from '@one-window/contracts';
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

const { description, method, dueOn, kind, debtorPartyId, creditorPartyId, obligationId, amountFen } =
  Obligation.properties;

/** An entry that was wrong: it stays and counts no more. */
const reversal = objectSchema({ on: daySchema, reason: textSchema });

/** Something owed and what was done about it; money in fen. */
const tracked = {
  obligationId: recordedSchema(obligationId),
  kind: recordedSchema(kind),
  debtorPartyId: recordedSchema(debtorPartyId),
  creditorPartyId: recordedSchema(creditorPartyId),
  description: recordedSchema(description),
  dueOn: recordedSchema(dueOn),
  method: recordedSchema(method),
  performedFen: countSchema,
  fulfilled: flagSchema,
  overdue: flagSchema,
  outstandingFen: countSchema,
};
const perhapsTracked = {
  amountFen: recordedSchema(amountFen),
  performedOn: daySchema,
  defaultReason: textSchema,
  /** What shows each performance. */
  evidence: listSchema(
    objectSchema(
      { performedOn: daySchema, text: textSchema },
      { amountFen: countSchema, entryId: idSchema, reversed: reversal },
    ),
  ),
  /** Every default that was recorded, and how it was over. */
  defaults: listSchema(
    objectSchema(
      { entryId: idSchema, recordedOn: daySchema, reason: textSchema },
      { ended: objectSchema({ how: codeSchema(defaultEnds), on: daySchema }, { reason: textSchema }) },
    ),
  ),
  /** What ended it, or part of it, without performance. */
  discharges: listSchema(
    objectSchema(
      { entryId: idSchema, ground: codeSchema(dischargeGrounds), dischargedOn: daySchema, text: textSchema },
      { amountFen: countSchema, reversed: reversal },
    ),
  ),
};

const packFields = {
  packId: idSchema,
  basis: codeSchema(enforcementBases),
  outstandingFen: countSchema,
  papers: listSchema(textSchema),
  issuedOn: daySchema,
};
const agreementVersion = { agreementId: idSchema, version: countSchema };

/** What is owed, what was done, and what is left to do. */
export const followUpCaseSchema = named(
  'FollowUpCase',
  wholeFileSchema(
    'follow-up',
    {
      parties: listSchema(partySchema),
      obligations: listSchema(named('TrackedObligation', objectSchema(tracked, perhapsTracked))),
      outstandingFen: countSchema,
      /** Of that what is due today. */
      arrearsFen: countSchema,
      visits: listSchema(
        objectSchema({
          visitId: idSchema,
          visitedOn: daySchema,
          method: codeSchema(visitMethods),
          partyId: idSchema,
          satisfaction: countSchema,
          note: textSchema,
        }),
      ),
      visitOverdue: flagSchema,
    },
    {
      disputeKindName: textSchema,
      agreement: objectSchema({
        ...agreementVersion,
        effectiveOn: daySchema,
        form: codeSchema(agreementForms),
        content: textSchema,
      }),
      mediatedBy: objectSchema({ organisation: organisationSchema, mediators: listSchema(mediatorSchema) }),
      /** A court's ruling that the agreement in force is valid. */
      confirmation: objectSchema({
        ...agreementVersion,
        court: organisationSchema,
        courtCaseNumber: textSchema,
        ruledOn: daySchema,
      }),
      performedOn: daySchema,
      /** Attempts to visit that reached nobody. */
      attempts: listSchema(
        objectSchema(
          {
            attemptId: idSchema,
            attemptedOn: daySchema,
            method: codeSchema(visitMethods),
            partyId: idSchema,
            result: codeSchema(visitAttemptResults),
          },
          { note: textSchema },
        ),
      ),
      /** Who stands for a party that died or ceased to exist. */
      successions: listSchema(
        objectSchema(
          {
            entryId: idSchema,
            partyId: idSchema,
            ground: codeSchema(successionGrounds),
            name: textSchema,
            succeededOn: daySchema,
            text: textSchema,
          },
          { reversed: reversal },
        ),
      ),
      /** In default: where the creditors may go, and until when. */
      recourse: objectSchema(
        { basis: codeSchema(enforcementBases), applyBy: daySchema, legalBasis: textSchema, legalBasisEn: textSchema },
        { court: organisationSchema, courtCaseNumber: textSchema },
      ),
      enforcementPack: objectSchema(
        { ...packFields, applyBy: daySchema },
        { court: organisationSchema, courtCaseNumber: textSchema, obligationIds: listSchema(idSchema) },
      ),
      outcome: codeSchema(closeOutcomes),
      volume: objectSchema({ volumeNumber: textSchema, retention: codeSchema(retentionPeriods) }),
    },
  ),
);
export type FollowUpCaseView = Answer<typeof followUpCaseSchema>;

/**
 * Everything that the application to a court says; money in fen, days Shanghai civil dates. `outstandingFen` is what is
 * left of all that is asked for, `notYetDueFen` what is left of payments whose day has not passed.
 */
export const enforcementDocumentSchema = named(
  'EnforcementDocument',
  objectSchema(
    {
      caseId: idSchema,
      version: countSchema,
      ...packFields,
      title: textSchema,
      caseNumber: textSchema,
      mediatedBy: textSchema,
      effectiveOn: daySchema,
      content: textSchema,
      /** Those to whom, and those by whom, something is still owed. */
      creditors: listSchema(partySchema),
      debtors: listSchema(partySchema),
      /** Who stands for one of them that died or ceased to exist. */
      successions: listSchema(
        objectSchema({ of: textSchema, ground: codeSchema(successionGrounds), name: textSchema }),
      ),
      obligations: listSchema(
        objectSchema(
          {
            ...tracked,
            askedFor: flagSchema,
            /** Not asked for, and its day has not passed. */
            notYetDue: flagSchema,
          },
          perhapsTracked,
        ),
      ),
      notYetDueFen: countSchema,
      outstandingWhenIssuedFen: countSchema,
      limit: objectSchema({
        rule: textSchema,
        basis: textSchema,
        applyBy: daySchema,
        explanation: listSchema(textSchema),
      }),
      /** What those to whom something is owed, and those who owe it, are called in it. */
      called: objectSchema({ creditor: textSchema, debtor: textSchema }),
      /** The whole, with the parties' numbers masked; `body`: without title and parties, for a paper that names them in full. */
      text: textSchema,
      body: textSchema,
      /** Where those to whom something is owed sign. */
      signature: textSchema,
    },
    { court: organisationSchema, courtCaseNumber: textSchema },
  ),
);
export type EnforcementDocumentView = Answer<typeof enforcementDocumentSchema>;
/** The same before it is put into words. */
export type EnforcementDocument = Omit<
  EnforcementDocumentView,
  'caseId' | 'version' | 'packId' | 'called' | 'text' | 'body' | 'signature'
>;
export type DocumentedObligation = EnforcementDocument['obligations'][number];
