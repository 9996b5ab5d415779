import { findingSeverities, orderLimits } from '@one-window/contracts';
import {
  type Answer,
  codeSchema,
  countSchema,
  flagSchema,
  idSchema,
  momentSchema,
  named,
  objectSchema,
  pageSchema,
  textSchema,
} from '@one-window/platform';

const extensionStates = ['asked', 'approved', 'refused'] as const;

/** A case about which supervision asked something that is not settled: an order, or that whoever has it was urged. */
export const orderListSchema = pageSchema(
  named(
    'AskedLine',
    objectSchema(
      {
        caseId: idSchema,
        version: countSchema,
        caseNumber: textSchema,
        title: textSchema,
        urgent: flagSchema,
        kind: codeSchema(['order', 'urge', 'proposal']),
        /** What is wanted, or said. */
        text: textSchema,
        at: momentSchema,
        by: textSchema,
        /** Who has the case and so answers. */
        holder: textSchema,
        holderEn: textSchema,
      },
      {
        /** How grave what an examination found is, where the order is to put that right. */
        severity: codeSchema(findingSeverities),
        limit: codeSchema(orderLimits),
        dueAt: momentSchema,
        /** The report is there and the supervisor has to decide on it. */
        reported: flagSchema,
        late: flagSchema,
        /** What became of the last request for a longer limit. */
        extension: codeSchema(extensionStates),
      },
    ),
  ),
);
export type OrderList = Answer<typeof orderListSchema>;
