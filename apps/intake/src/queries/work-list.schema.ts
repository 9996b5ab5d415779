import { lineSchema } from '@one-window/case-engine';
import {
  type Answer,
  daySchema,
  flagSchema,
  momentSchema,
  named,
  nullable,
  pageSchema,
  textSchema,
} from '@one-window/platform';

const windowLineSchema = named(
  'WindowLine',
  lineSchema(
    'intake',
    {
      caseNumber: textSchema,
      title: textSchema,
      registeredAt: momentSchema,
      urgent: flagSchema,
      supplementDueOn: nullable(daySchema),
      supplementAnsweredAt: nullable(momentSchema),
      reopeningAskedAt: nullable(momentSchema),
    },
    {},
  ),
);
export type WindowLine = Answer<typeof windowLineSchema>;

export const windowListSchema = pageSchema(windowLineSchema);
export type WindowPage = Answer<typeof windowListSchema>;
