import { databaseWriters, proofFindingKindCodes, serviceNames } from '@one-window/contracts';
import {
  type Answer,
  codeSchema,
  countSchema,
  flagSchema,
  idSchema,
  listSchema,
  mapSchema,
  momentSchema,
  named,
  objectSchema,
  textSchema,
} from '@one-window/platform';
import { proofKinds } from '../proof/proof-run';

export const proofFindingSchema = named(
  'OpenFinding',
  objectSchema(
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
  ),
);
export type FindingView = Answer<typeof proofFindingSchema>;

const proofFields = {
  id: idSchema,
  kind: codeSchema(proofKinds),
  begunAt: momentSchema,
  cases: countSchema,
  folded: countSchema,
  services: mapSchema(countSchema),
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
export const proofSchema = named('Proof', objectSchema(proofFields, perhapsOfProof));
export type ProofView = Answer<typeof proofSchema>;
export const proofListSchema = objectSchema({ items: listSchema(proofSchema) }, { next: textSchema });
export type ProofList = Answer<typeof proofListSchema>;
export const findingListSchema = objectSchema({ items: listSchema(proofFindingSchema) }, { next: textSchema });
export type FindingList = Answer<typeof findingListSchema>;
/** A proof with a page of what it found. */
export const wholeProofSchema = objectSchema({ ...proofFields, found: findingListSchema }, perhapsOfProof);
export type WholeProof = Answer<typeof wholeProofSchema>;

/** The line of the home page. */
export const latestProofSchema = objectSchema(
  { open: countSchema, ofOld: countSchema, found: listSchema(proofFindingSchema) },
  { last: proofSchema, running: proofSchema, since: momentSchema },
);
export type LatestProof = Answer<typeof latestProofSchema>;
