import { chineseDay, englishDay } from '@one-window/time-limits';
import { Type } from '@sinclair/typebox';
import { confidedEvent } from './case-event';
import { Day, Text } from './common';
import { enOf, ofOrder, readBy, zhOf } from './of-an-order';

/** That an order have a longer limit than it was given: whoever answers asks for it, the leader decides (Shanxi 13710). */
export const supervisionExtensionEvents = {
  'supervision.extension-asked.v1': confidedEvent(readBy, ofOrder({ until: Day, reason: Text, plan: Text }), {
    zh: {
      name: '申请延长督办时限',
      sentence: ({ until, reason, plan, ...one }) =>
        `申请将${zhOf(one)}时限延长至${chineseDay(until)}，原因：${reason} 办理方案：${plan}`,
    },
    en: {
      name: 'Longer limit asked for',
      sentence: ({ until, reason, plan, ...one }) =>
        `Asked that the ${enOf(one)} be due on ${englishDay(until)}, reason: ${reason} Plan: ${plan}`,
    },
  }),
  'supervision.extension-approved.v1': confidedEvent(
    readBy,
    ofOrder({ until: Day, formerDueOn: Day, remark: Type.Optional(Text) }),
    {
      zh: {
        name: '批准延长督办时限',
        sentence: ({ until, formerDueOn, remark, ...one }) =>
          `批准将${zhOf(one)}时限由${chineseDay(formerDueOn)}延长至${chineseDay(until)}${remark === undefined ? '' : `：${remark}`}`,
      },
      en: {
        name: 'Longer limit approved',
        sentence: ({ until, formerDueOn, remark, ...one }) =>
          `Approved that the ${enOf(one)}, due on ${englishDay(formerDueOn)}, be due on ${englishDay(until)}${remark === undefined ? '' : `: ${remark}`}`,
      },
    },
  ),
  'supervision.extension-refused.v1': confidedEvent(readBy, ofOrder({ until: Day, reason: Text }), {
    zh: {
      name: '不批准延长督办时限',
      sentence: ({ until, reason, ...one }) => `不批准将${zhOf(one)}时限延长至${chineseDay(until)}：${reason}`,
    },
    en: {
      name: 'Longer limit refused',
      sentence: ({ until, reason, ...one }) =>
        `Did not approve that the ${enOf(one)} be due on ${englishDay(until)}: ${reason}`,
    },
  }),
} as const;
