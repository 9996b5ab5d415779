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

/** A page of the court's and the organisations' list. `daysLeft` is negative when overdue. */
export const confirmationListSchema = pageSchema(
  named(
    'ConfirmationLine',
    lineSchema(
      'judicial-confirmation',
      {
        caseNumber: nullable(textSchema),
        courtCaseNumber: nullable(textSchema),
        organisationName: nullable(textSchema),
        courtName: nullable(textSchema),
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
export type ConfirmationList = Answer<typeof confirmationListSchema>;
