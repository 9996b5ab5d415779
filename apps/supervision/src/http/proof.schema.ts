import { databaseWriters, proofFindingKindCodes, serviceNames } from '@one-window/contracts';
import {
  codeSchema,
  countSchema,
  flagSchema,
  idSchema,
  listSchema,
  momentSchema,
  objectSchema,
  pageSchema,
  textSchema,
} from '@one-window/platform';
import { proofKinds } from '../proof/proof-run';

export const proofFindingSchema = objectSchema(
  {
    id: textSchema,
    service: codeSchema(serviceNames),
    place: textSchema,
    kind: codeSchema(proofFindingKindCodes),
    says: textSchema,
    saysEn: textSchema,
    stored: textSchema,
    expected: textSchema,
    writers: listSchema(codeSchema(databaseWriters)),
    ofOld: flagSchema,
    firstSeenAt: momentSchema,
    lastSeenAt: momentSchema,
  },
  { caseId: idSchema, caseNumber: textSchema, sequence: countSchema, settledAt: momentSchema },
);

const proofFields = {
  id: idSchema,
  kind: codeSchema(proofKinds),
  begunAt: momentSchema,
  cases: countSchema,
  folded: countSchema,
  services: { type: 'object' as const, additionalProperties: countSchema },
  findings: countSchema,
  ofOld: countSchema,
  onTheirWay: countSchema,
};
const perhapsOfProof = {
  askedBy: textSchema,
  resumedAt: momentSchema,
  finishedAt: momentSchema,
  root: textSchema,
  leaves: countSchema,
};

/** A proof of all cases; without `finishedAt` it is on its way. */
export const proofSchema = objectSchema(proofFields, perhapsOfProof);
export const proofListSchema = pageSchema(proofSchema);
/** A proof with a page of what it found. */
export const wholeProofSchema = objectSchema({ ...proofFields, found: pageSchema(proofFindingSchema) }, perhapsOfProof);
export const findingListSchema = pageSchema(proofFindingSchema);

/** The line of the home page. */
export const latestProofSchema = objectSchema(
  { open: countSchema, ofOld: countSchema, found: listSchema(proofFindingSchema) },
  { last: proofSchema, running: proofSchema, since: momentSchema },
);
