import { serviceNames } from '@one-window/contracts';
import {
  type Answer,
  codeSchema,
  countSchema,
  eitherSchema,
  flagSchema,
  idSchema,
  integerSchema,
  listSchema,
  named,
  objectSchema,
  textSchema,
} from '@one-window/platform';

const findingSchema = named(
  'ChainFinding',
  objectSchema(
    {
      /** Index in the chain at which it breaks. */
      index: countSchema,
      sequence: integerSchema,
      eventId: idSchema,
      finding: codeSchema(['altered', 'missing', 'reordered', 'repeated', 'foreign', 'recorded-in-capitals']),
      expected: eitherSchema(textSchema, integerSchema),
      found: eitherSchema(textSchema, integerSchema),
    },
    {
      /** Where the content is as it was recorded although the chain is not whole. */
      reason: objectSchema({ zh: textSchema, en: textSchema }),
    },
  ),
);

const verdictSchema = named(
  'ChainVerdict',
  objectSchema({
    service: codeSchema(serviceNames),
    events: countSchema,
    whole: flagSchema,
    /** Hash of the last event. */
    head: textSchema,
    findings: listSchema(findingSchema),
  }),
);
export type ChainVerdict = Answer<typeof verdictSchema>;

export const verificationSchema = objectSchema({
  caseId: idSchema,
  whole: flagSchema,
  /** Nothing worse was found than case ids in capitals. */
  contentUnchanged: flagSchema,
  chains: listSchema(verdictSchema),
});
export type VerificationView = Answer<typeof verificationSchema>;
