import { partySchema, remedySchema, riskSchema } from '@one-window/case-engine';
import {
  actingServices,
  alertCauses,
  alertGrounds,
  closeOutcomes,
  disputeKindCodes,
  examinationOutcomes,
  findingMatters,
  findingSeverities,
  eventTypes,
  orderLimits,
  referralResults,
  remedyKindCodes,
  roadServices,
  roles,
  serviceNames,
  sessionKinds,
  sessionModes,
  sourceChannelCodes,
  suspensionGrounds,
} from '@one-window/contracts';
import {
  type Answer,
  codeSchema,
  countSchema,
  daySchema,
  flagSchema,
  idSchema,
  integerSchema,
  listSchema,
  momentSchema,
  named,
  nullable,
  objectSchema,
  textSchema,
} from '@one-window/platform';
import { shamSignCodes } from '../domain/sham-signs';
import { phaseCodes } from '../domain/standing';
import { supervisionStages } from '../domain/supervision-case';
import { proofFindingSchema } from '../http/proof.schema';
import { holderSchema } from './case-list.schema';

/** A limit as people read it: what it is, when it runs out, whether it has, and how the day was counted. */
const explainedClockSchema = named(
  'ExplainedClock',
  objectSchema(
    {
      name: textSchema,
      service: codeSchema(actingServices),
      rule: textSchema,
      startedOn: daySchema,
      dueOn: daySchema,
      dueAt: momentSchema,
      provisional: flagSchema,
      late: flagSchema,
      title: textSchema,
      titleEn: textSchema,
      explanation: listSchema(textSchema),
      explanationEn: listSchema(textSchema),
    },
    {
      /** Which one, of limits that a case may have several of: an obligation in the words of the agreement. */
      about: textSchema,
      /** Ground in law; absent for limits that people agreed on. */
      basis: textSchema,
      basisEn: textSchema,
    },
  ),
);
export type ExplainedClock = Answer<typeof explainedClockSchema>;

const stageSchema = objectSchema(
  {
    service: codeSchema(roadServices),
    stage: textSchema,
    stageName: textSchema,
    sequence: countSchema,
  },
  { lastEventAt: momentSchema },
);

/** One line of the timeline; the data of the event stay behind. */
const entrySchema = named(
  'TimelineEntry',
  objectSchema(
    {
      eventId: idSchema,
      service: codeSchema(serviceNames),
      sequence: countSchema,
      type: codeSchema(eventTypes),
      at: momentSchema,
      text: textSchema,
      textEn: textSchema,
      by: objectSchema({ name: textSchema, roles: listSchema(codeSchema(roles)), organisation: textSchema }),
    },
    { onBehalfOf: textSchema, proof: listSchema(proofFindingSchema) },
  ),
);

/** Something that one of the reader's own people did. */
const actSchema = named(
  'ActOfOurs',
  objectSchema({
    eventId: idSchema,
    type: codeSchema(eventTypes),
    at: momentSchema,
    text: textSchema,
    textEn: textSchema,
    by: objectSchema({ name: textSchema, organisation: textSchema }),
  }),
);

/** What supervision asked of whoever has the case, and what the reader may do about it. */
const askedSchema = named(
  'AskedBySupervision',
  objectSchema(
    {
      stage: codeSchema(supervisionStages),
      version: countSchema,
      position: textSchema,
      allowedActions: listSchema(textSchema),
    },
    {
      /** What threatens and is not settled yet, for those who are told of it. */
      alert: objectSchema({
        at: momentSchema,
        grounds: listSchema(codeSchema(alertGrounds)),
        cause: codeSchema(alertCauses),
        times: countSchema,
        dueOn: daySchema,
        dueAt: momentSchema,
      }),
      order: objectSchema(
        {
          limit: codeSchema(orderLimits),
          wanted: textSchema,
          givenAt: momentSchema,
          givenBy: textSchema,
          holder: textSchema,
          holderEn: textSchema,
          dueAt: momentSchema,
          dueOn: daySchema,
          reports: listSchema(
            objectSchema(
              { at: momentSchema, by: textSchema, organisation: textSchema, text: textSchema },
              { sentBack: textSchema },
            ),
          ),
        },
        {
          /** What an examination found and is put right by the order. */
          finding: objectSchema({
            matter: codeSchema(findingMatters),
            severity: codeSchema(findingSeverities),
            text: textSchema,
          }),
          /** The last time that a longer limit was asked of the leader; without `decided` it waits. */
          extension: objectSchema(
            {
              at: momentSchema,
              by: textSchema,
              organisation: textSchema,
              until: daySchema,
              reason: textSchema,
              plan: textSchema,
            },
            {
              decided: objectSchema({ at: momentSchema, by: textSchema, approved: flagSchema }, { text: textSchema }),
            },
          ),
        },
      ),
      /** The draws in which the case was, for those who answer for the record. */
      drawn: listSchema(
        objectSchema(
          { sampleId: idSchema, at: momentSchema, number: countSchema, of: countSchema },
          {
            outcome: codeSchema(examinationOutcomes),
            examinedAt: momentSchema,
            examinedBy: textSchema,
            remark: textSchema,
          },
        ),
      ),
      urge: objectSchema({ at: momentSchema, by: textSchema, text: textSchema }),
      proposal: objectSchema({ at: momentSchema, by: textSchema, reason: textSchema }),
    },
  ),
);
export type AskedView = Answer<typeof askedSchema>;

/** Who had the case for a while: a row of the table that a supervisor audits by. */
const holdingSchema = named(
  'Holding',
  objectSchema(
    {
      holder: holderSchema,
      phase: codeSchema(phaseCodes),
      phaseName: textSchema,
      from: momentSchema,
      /** Working days after the first one, up to the last one or to today. */
      workingDays: countSchema,
      /** Steps that the law wants and that were left out, by service and verb. */
      skipped: listSchema(objectSchema({ service: codeSchema(roadServices), verb: textSchema })),
    },
    {
      /** Absent of who has it now. */
      to: momentSchema,
      /** The limit that bound them; `late` where they had the case beyond it. */
      limit: explainedClockSchema,
    },
  ),
);

/** A case end to end, as far as the relation to it opens it. */
export const casePageSchema = named(
  'CasePage',
  objectSchema(
    {
      caseId: idSchema,
      version: textSchema,
      /** Services that show their part of the case to this person. */
      parts: listSchema(codeSchema(roadServices)),
    },
    {
      caseNumber: textSchema,
      title: textSchema,
      source: codeSchema(sourceChannelCodes),
      regionCode: textSchema,
      urgent: flagSchema,
      registeredAt: momentSchema,
      /** How the reader or the own organisation stands to it, where the whole is not theirs. */
      relation: codeSchema(['offered', 'ended', 'reported', 'warned', 'referred', 'approving']),
      disputeKind: codeSchema(disputeKindCodes),
      stage: codeSchema(phaseCodes),
      stageName: textSchema,
      stageService: codeSchema(roadServices),
      holder: holderSchema,
      outcome: codeSchema(closeOutcomes),
      outcomeName: textSchema,
      closed: flagSchema,
      late: flagSchema,
      clocks: listSchema(explainedClockSchema),
      stages: listSchema(stageSchema),
      ways: listSchema(remedySchema),
      nextSession: objectSchema({
        kind: codeSchema(sessionKinds),
        mode: codeSchema(sessionModes),
        startsAt: momentSchema,
        place: textSchema,
      }),
      parties: listSchema(partySchema),
      returnedCount: countSchema,
      anomalies: countSchema,
      lastEventAt: momentSchema,
      /** Why mediation stands still, since when, and by when it is looked at again; absent while it goes on. */
      suspended: objectSchema({ ground: codeSchema(suspensionGrounds), on: daySchema, reviewOn: daySchema }),
      /** Signs of a sham with their facts, for who mediates and who decides on a suspicion; absent where there is none. */
      signs: listSchema(objectSchema({ sign: codeSchema(shamSignCodes), text: textSchema, textEn: textSchema })),
      /** The note that stands above the case for this reader. */
      pinned: objectSchema({
        eventId: idSchema,
        at: momentSchema,
        text: textSchema,
        by: objectSchema({ name: textSchema, organisation: textSchema }),
      }),
      timeline: listSchema(entrySchema),
      acts: listSchema(actSchema),
      /** For whoever reads what supervision asks about the case. */
      asked: askedSchema,
      /** Where it was referred, why, and when; for the body that decides it. */
      referral: objectSchema(
        { target: codeSchema(remedyKindCodes), reason: textSchema, at: momentSchema },
        {
          limit: textSchema,
          basis: textSchema,
          /** What the body last said of it. */
          answer: objectSchema(
            {
              result: codeSchema(referralResults),
              text: textSchema,
              at: momentSchema,
              by: objectSchema({ name: textSchema, organisation: textSchema }),
            },
            { document: textSchema },
          ),
        },
      ),
      /** For whoever is warned that the case may turn violent; `telephone` is that of the holder, or of the centre. */
      warning: objectSchema(
        { urgent: flagSchema, regionCode: textSchema, holder: holderSchema },
        { risk: riskSchema, telephone: textSchema },
      ),

      /** For supervisors and auditors: who had the case, one after the other. */
      holdings: listSchema(holdingSchema),
      /** For supervisors and auditors: what the proof has found about the case; the lines that it is about carry it too. */
      proof: listSchema(proofFindingSchema),
      /** The view has not come to the wanted positions yet. */
      stale: objectSchema({
        since: nullable(momentSchema),
        missing: listSchema(objectSchema({ service: codeSchema(serviceNames), sequence: integerSchema })),
      }),
    },
  ),
);
export type CasePageView = Answer<typeof casePageSchema>;

/** Changes whenever what the reader is shown of the case does; compare it, it counts nothing. */
export const caseVersionSchema = objectSchema({ version: textSchema });

export const publicLooksSchema = objectSchema(
  { caseId: idSchema, who: codeSchema(['public']), looks: countSchema },
  { lastAt: momentSchema },
);
export type PublicLooksView = Answer<typeof publicLooksSchema>;
