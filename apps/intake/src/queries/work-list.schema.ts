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
import { groupsSchema } from './group.schema';

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

const groupLineSchema = named(
  'GroupLine',
  lineSchema('intake', { caseNumber: textSchema, title: textSchema, urgent: flagSchema, groups: groupsSchema }, {}),
);
export type GroupLine = Answer<typeof groupLineSchema>;

/** Cases with a side that shall or may choose representatives and has not, or chose too many. */
export const groupListSchema = pageSchema(groupLineSchema);
export type GroupPage = Answer<typeof groupListSchema>;

export const windowListSchema = pageSchema(windowLineSchema);
export type WindowPage = Answer<typeof windowListSchema>;
