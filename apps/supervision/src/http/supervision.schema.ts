import { disputeKindCodes, serviceNames } from '@one-window/contracts';
import {
  codeSchema,
  countSchema,
  flagSchema,
  idSchema,
  listSchema,
  momentSchema,
  nullable,
  objectSchema,
  pageSchema,
  textSchema,
} from '@one-window/platform';
import { attentions } from '../domain/attention';
import { phaseCodes } from '../domain/standing';
import { proofFindingSchema } from './proof.schema';

const itemSchema = objectSchema(
  {
    caseId: idSchema,
    title: textSchema,
    stage: codeSchema(phaseCodes),
    stageName: textSchema,
    regionCode: textSchema,
    registeredAt: momentSchema,
    anomalies: countSchema,
  },
  {
    caseNumber: textSchema,
    disputeKind: nullable(codeSchema(disputeKindCodes)),
    urgent: flagSchema,
    risk: codeSchema(['low', 'medium', 'high']),
    late: flagSchema,
  },
);

/** Cases of a list, and of a search by a party's number. */
export const caseListSchema = pageSchema(itemSchema);

export const caseCountsSchema = objectSchema({
  total: countSchema,
  countedTo: countSchema,
  attention: objectSchema(Object.fromEntries(attentions.map((name) => [name, countSchema]))),
});

/** Changes whenever what the reader is shown of the case does; compare it, it counts nothing. */
export const caseVersionSchema = objectSchema({ version: textSchema });

/** A case end to end, as far as the relation to it opens it. */
export const casePageSchema = objectSchema(
  { caseId: idSchema, version: textSchema },
  {
    caseNumber: textSchema,
    title: textSchema,
    stage: codeSchema(phaseCodes),
    stageName: textSchema,
    anomalies: countSchema,
    returnedCount: countSchema,
    closed: flagSchema,
    late: flagSchema,
    clocks: listSchema({ type: 'object' }),
    stages: listSchema({ type: 'object' }),
    ways: listSchema({ type: 'object' }),
    nextSession: objectSchema({ kind: textSchema, mode: textSchema, startsAt: momentSchema, place: textSchema }),
    parties: listSchema({ type: 'object' }),
    timeline: listSchema(objectSchema({}, { proof: listSchema(proofFindingSchema) })),
    /** For supervisors and auditors: what the proof has found about the case; the lines that it is about carry it too. */
    proof: listSchema(proofFindingSchema),
  },
);

const findingSchema = objectSchema({
  index: countSchema,
  sequence: countSchema,
  eventId: idSchema,
  finding: codeSchema(['altered', 'missing', 'reordered', 'repeated', 'foreign']),
});

export const verificationSchema = objectSchema({
  caseId: idSchema,
  whole: flagSchema,
  chains: listSchema(
    objectSchema({
      service: codeSchema(serviceNames),
      events: countSchema,
      whole: flagSchema,
      head: textSchema,
      findings: listSchema(findingSchema),
    }),
  ),
});

const tableSchema = listSchema(objectSchema({ key: textSchema, name: textSchema }));

export const statisticsSchema = objectSchema({
  asOf: momentSchema,
  stage: tableSchema,
  kind: tableSchema,
  outcome: tableSchema,
  time: tableSchema,
});

export const publicLooksSchema = objectSchema(
  { caseId: idSchema, who: codeSchema(['public']), looks: countSchema },
  { lastAt: momentSchema },
);
