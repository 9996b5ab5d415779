import { disputeKindCodes, orderLimits } from '@one-window/contracts';
import {
  type Answer,
  codeSchema,
  countSchema,
  daySchema,
  flagSchema,
  idSchema,
  momentSchema,
  named,
  objectSchema,
  pageSchema,
  textSchema,
} from '@one-window/platform';

/**
 * An order of which a longer limit waits for the leader. No title and no text: what somebody wrote about the case stands
 * on its page, which it leaves a trace to open.
 */
export const approvalsSchema = pageSchema(
  named(
    'ApprovalLine',
    objectSchema(
      {
        caseId: idSchema,
        version: countSchema,
        caseNumber: textSchema,
        urgent: flagSchema,
        regionCode: textSchema,
        limit: codeSchema(orderLimits),
        /** When the order is due as it stands. */
        dueAt: momentSchema,
        late: flagSchema,
        /** The last day that is wanted. */
        until: daySchema,
        askedAt: momentSchema,
        /** Who has the case and asked. */
        holder: textSchema,
        holderEn: textSchema,
      },
      { disputeKind: codeSchema(disputeKindCodes) },
    ),
  ),
);
export type Approvals = Answer<typeof approvalsSchema>;
