import { lineSchema, riskSchema } from '@one-window/case-engine';
import {
  type Answer,
  daySchema,
  flagSchema,
  integerSchema,
  listSchema,
  named,
  nullable,
  pageSchema,
  textSchema,
} from '@one-window/platform';

/** A page of the work list, what is due first in front. `daysLeft` is negative when overdue. */
export const followUpListSchema = pageSchema(
  named(
    'FollowUpLine',
    lineSchema(
      'follow-up',
      {
        caseNumber: nullable(textSchema),
        organisationName: nullable(textSchema),
        parties: nullable(listSchema(textSchema)),
        urgent: flagSchema,
        /** Null where the agreement took effect before agreements told it. */
        risk: nullable(riskSchema),
        overdue: flagSchema,
      },
      { dueOn: daySchema, daysLeft: integerSchema },
    ),
  ),
);
export type FollowUpList = Answer<typeof followUpListSchema>;
