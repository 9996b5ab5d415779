import { clockSchema, lineSchema, riskSchema } from '@one-window/case-engine';
import { disputeKindCodes, sourceChannelCodes, stages } from '@one-window/contracts';
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
import { nearnesses } from '../domain/candidates';
import { whereToday } from '../domain/here-today';

const triageLineSchema = named(
  'TriageLine',
  lineSchema(
    'triage',
    {
      caseNumber: textSchema,
      title: textSchema,
      source: codeSchema(sourceChannelCodes),
      regionCode: textSchema,
      urgent: flagSchema,
      escalated: flagSchema,
      /** Whoever gave it back holds that it is not theirs. */
      contested: flagSchema,
      /** Who decides whose the case is, once that was put to them; by `dueOn`. */
      decider: nullable(objectSchema({ name: textSchema, nameEn: textSchema })),
      overdue: flagSchema,
      disputeKind: nullable(codeSchema(disputeKindCodes)),
      disputeKindName: nullable(textSchema),
      risk: nullable(riskSchema),
      registeredAt: momentSchema,
      clocks: listSchema(clockSchema),
      /** Organisations that were offered the case and have not answered. */
      offeredTo: listSchema(textSchema),
    },
    {
      /** Last day of the running limit, or of the one that ran out; absent when there is none. */
      dueOn: daySchema,
    },
  ),
);
export type TriageLine = Answer<typeof triageLineSchema>;

export const triageListSchema = pageSchema(triageLineSchema);
export type TriageList = Answer<typeof triageListSchema>;

/** Organisations that take a kind of dispute, the most suitable first; nearness where a place was given. */
export const candidateListSchema = objectSchema({
  items: listSchema(
    named(
      'Candidate',
      objectSchema(
        {
          organisationId: idSchema,
          name: textSchema,
          shortName: textSchema,
          kind: textSchema,
          regionCode: textSchema,
          presence: codeSchema(['resident', 'rotating', 'on-call']),
          disputeKinds: listSchema(codeSchema(disputeKindCodes)),
          chargesFees: flagSchema,
          /** Whether it sits at the centre today, and when by its rota; nobody does on a day off. */
          today: objectSchema({ where: codeSchema(whereToday), hours: listSchema(textSchema) }),
          /** Offers it has not answered and cases it holds. */
          openCases: countSchema,
        },
        {
          /** Whether somebody there can sign in and answer. */
          reachable: flagSchema,
          nearness: codeSchema(Object.keys(nearnesses) as (keyof typeof nearnesses)[]),
          nearnessName: textSchema,
        },
      ),
    ),
  ),
});
export type CandidateList = Answer<typeof candidateListSchema>;

/** How many cases an organisation has in hand, and where those went of which its closing ended the offer. */
export const organisationLoadSchema = objectSchema({
  /** Offers to it alone that nobody has answered: its closing sends them back to the desk. */
  offered: countSchema,
  /** Offers that others of a pool may claim too: they stand. */
  pooled: countSchema,
  /** Cases that it holds: they stay with it until they are handed over. */
  held: countSchema,
  freed: listSchema(
    objectSchema({
      stage: codeSchema(stages.triage),
      /** Who has the offer now. */
      offeredTo: listSchema(textSchema),
      count: countSchema,
    }),
  ),
});
export type OrganisationLoad = Answer<typeof organisationLoadSchema>;
