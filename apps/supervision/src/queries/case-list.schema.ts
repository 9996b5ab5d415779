import { riskSchema } from '@one-window/case-engine';
import { closeOutcomes, disputeKindCodes, serviceNames, sourceChannelCodes } from '@one-window/contracts';
import {
  type Answer,
  codeSchema,
  countSchema,
  flagSchema,
  idSchema,
  listSchema,
  momentSchema,
  named,
  nullable,
  objectSchema,
  textSchema,
} from '@one-window/platform';
import { attentions } from '../domain/attention';
import { phaseCodes } from '../domain/standing';

/** Who has a case in hand; `id` is null for a pool and for nobody. */
export const holderSchema = named(
  'CaseHolder',
  objectSchema(
    {
      kind: codeSchema(['desk', 'organisation', 'court', 'pool', 'none']),
      id: nullable(textSchema),
      name: textSchema,
    },
    { since: momentSchema },
  ),
);

/**
 * A case in a list: whole, with the title masked and without the course, what became of it, that it may turn violent, or
 * the number only, as the relation opens it.
 */
export const itemSchema = named(
  'ListedCase',
  objectSchema(
    { caseId: idSchema, caseNumber: textSchema },
    {
      title: textSchema,
      source: codeSchema(sourceChannelCodes),
      disputeKind: nullable(codeSchema(disputeKindCodes)),
      regionCode: textSchema,
      urgent: flagSchema,
      risk: riskSchema,
      stage: codeSchema(phaseCodes),
      stageName: textSchema,
      stageService: codeSchema(serviceNames),
      holder: holderSchema,
      registeredAt: momentSchema,
      lastEventAt: momentSchema,
      nextDueAt: momentSchema,
      nextDueRule: textSchema,
      late: flagSchema,
      returnedCount: countSchema,
      anomalies: countSchema,
      closed: flagSchema,
      outcome: codeSchema(closeOutcomes),
      outcomeName: textSchema,
      /** How the reader or the own organisation stands to it, where the whole is not theirs. */
      relation: codeSchema(['offered', 'ended', 'reported', 'warned', 'referred']),
    },
  ),
);
export type ListItem = Answer<typeof itemSchema>;

/** A page of cases. */
export const caseListSchema = objectSchema({ items: listSchema(itemSchema) }, { next: textSchema });
export type CaseListPage = Answer<typeof caseListSchema>;

/** How many there are; `countedTo` stands for that many or more. */
export const caseCountsSchema = objectSchema({
  total: countSchema,
  countedTo: countSchema,
  attention: objectSchema(
    Object.fromEntries(attentions.map((name) => [name, countSchema])) as Record<
      (typeof attentions)[number],
      typeof countSchema
    >,
  ),
});
export type CaseCounts = Answer<typeof caseCountsSchema>;
