import { disputeKindCodes, examinationOutcomes, findingMatters, findingSeverities } from '@one-window/contracts';
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
  pageSchema,
  textSchema,
} from '@one-window/platform';

const filterSchema = named(
  'SampleFilter',
  objectSchema(
    { from: daySchema, to: daySchema },
    { organisationId: idSchema, organisation: textSchema, disputeKind: codeSchema(disputeKindCodes) },
  ),
);

const drawn = {
  sampleId: idSchema,
  purpose: textSchema,
  drawnAt: momentSchema,
  drawnBy: textSchema,
  filter: filterSchema,
  /** How many cases the filter found, and how many of them were drawn. */
  population: countSchema,
  size: countSchema,
  /** Of those drawn: examined, with a fault, and with a fault that is not put right yet. */
  examined: countSchema,
  faulty: countSchema,
  rectifying: countSchema,
} as const;

export const sampleListSchema = pageSchema(named('Sample', objectSchema(drawn)));
export type SampleList = Answer<typeof sampleListSchema>;

/** A draw with all that it takes to repeat it, and its cases in the order in which they were drawn. */
export const wholeSampleSchema = named(
  'WholeSample',
  objectSchema(
    {
      ...drawn,
      /** `lowest-sha256`: the cases whose SHA-256 over `<seed>:<case id>` is lowest. */
      rule: codeSchema(['lowest-sha256']),
      seed: textSchema,
      populationDigest: textSchema,
      cases: listSchema(
        named(
          'SampledCase',
          objectSchema(
            {
              number: countSchema,
              caseId: idSchema,
              caseNumber: textSchema,
              title: textSchema,
              holder: textSchema,
              holderEn: textSchema,
            },
            {
              /** Absent while the case waits for its examination. */
              outcome: codeSchema(examinationOutcomes),
              examinedAt: momentSchema,
              examinedBy: textSchema,
              /** Of the fault that is being put right. */
              matter: codeSchema(findingMatters),
              severity: codeSchema(findingSeverities),
              dueAt: momentSchema,
              reported: flagSchema,
              late: flagSchema,
            },
          ),
        ),
      ),
    },
    { seedOfDay: daySchema },
  ),
);
export type WholeSample = Answer<typeof wholeSampleSchema>;

/** Whether the draw, repeated now by its seed, gives what it gave. */
export const redrawnSchema = named(
  'RedrawnSample',
  objectSchema({
    /** The same cases in the same order. */
    same: flagSchema,
    /** The filter finds the cases that it found then. */
    samePopulation: flagSchema,
    population: countSchema,
  }),
);
export type Redrawn = Answer<typeof redrawnSchema>;
