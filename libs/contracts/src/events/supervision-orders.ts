import { Type } from '@sinclair/typebox';
import { enNames } from '../code-names/en';
import { zhNames } from '../code-names/zh';
import { orderLimits } from '../for-pages/road-codes';
import { chineseDay, englishDay } from '@one-window/time-limits';
import { confidedEvent } from './case-event';
import { codeOf, Day, Holder, Text, Uuid } from './common';
import { about, enOf, ofOrder, readBy, zhOf } from './of-an-order';
import { en, zh } from './sentence-words';

/** What a supervisor asks of whoever has a case, and what becomes of it. */
export const supervisionOrderEvents = {
  'supervision.case-urged.v1': confidedEvent(readBy, about({ text: Text }), {
    zh: { name: '催办', sentence: ({ text, holder }) => `向${zh.holder(holder)}催办：${text}` },
    en: { name: 'Urged', sentence: ({ text, holder }) => `Urged ${en.holder(holder)}: ${text}` },
  }),
  'supervision.order-given.v1': confidedEvent(
    readBy,
    about({ orderId: Uuid, limit: codeOf(orderLimits), wanted: Text }),
    {
      zh: {
        name: '督办',
        sentence: ({ limit, wanted, holder }) =>
          `向${zh.holder(holder)}督办，时限${zhNames.orderLimits[limit]}：${wanted}`,
      },
      en: {
        name: 'Order given',
        sentence: ({ limit, wanted, holder }) =>
          `Ordered ${en.holder(holder)} to report, limit ${en.lower(enNames.orderLimits[limit])}: ${wanted}`,
      },
    },
  ),
  /** The case went to somebody else: who has it answers for what was ordered. */
  'supervision.order-passed-on.v1': confidedEvent(
    readBy,
    ofOrder({
      from: Holder,
      extensionUntil: Type.Optional(
        Type.String({
          format: 'date',
          description: 'To this day whoever had the case had asked for a longer limit, which nobody decides any more',
        }),
      ),
    }),
    {
      zh: {
        name: '督办随案移交',
        sentence: ({ from, holder, extensionUntil, ...one }) =>
          `${zhOf(one)}随案件由${zh.holder(from)}转${zh.holder(holder)}办理${extensionUntil === undefined ? '' : `；${zh.holder(from)}延长至${chineseDay(extensionUntil)}的申请尚未批准，随之失效，原时限照算`}`,
      },
      en: {
        name: 'Order passed on with the case',
        sentence: ({ from, holder, extensionUntil, ...one }) =>
          `The ${enOf(one)} went on with the case, from ${en.holder(from)} to ${en.holder(holder)}${extensionUntil === undefined ? '' : `; a longer limit, to ${englishDay(extensionUntil)}, had been asked for and not decided: the request lapsed with it, and the limit stays`}`,
      },
    },
  ),
  'supervision.order-reported.v1': confidedEvent(readBy, ofOrder({ text: Text }), {
    zh: { name: '督办反馈', sentence: ({ text, ...one }) => `反馈${zhOf(one)}情况：${text}` },
    en: { name: 'Report on an order', sentence: ({ text, ...one }) => `Reported on the ${enOf(one)}: ${text}` },
  }),
  'supervision.report-sent-back.v1': confidedEvent(readBy, ofOrder({ reason: Text }), {
    zh: { name: '退回反馈', sentence: ({ reason, ...one }) => `退回${zhOf(one)}反馈，继续办理：${reason}` },
    en: {
      name: 'Report sent back',
      sentence: ({ reason, ...one }) => `Sent the report back, the ${enOf(one)} goes on: ${reason}`,
    },
  }),
  'supervision.report-accepted.v1': confidedEvent(readBy, ofOrder({ remark: Type.Optional(Text) }), {
    zh: {
      name: '督办销号',
      sentence: ({ remark, ...one }) =>
        `认可${zhOf(one)}反馈，${zhOf(one)}销号${remark === undefined ? '' : `：${remark}`}`,
    },
    en: {
      name: 'Report accepted',
      sentence: ({ remark, ...one }) =>
        `Accepted the report, the ${enOf(one)} is settled${remark === undefined ? '' : `: ${remark}`}`,
    },
  }),
  'supervision.order-withdrawn.v1': confidedEvent(readBy, ofOrder({ reason: Text }), {
    zh: { name: '撤销督办', sentence: ({ reason, ...one }) => `撤销${zhOf(one)}：${reason}` },
    en: { name: 'Order withdrawn', sentence: ({ reason, ...one }) => `Withdrew the ${enOf(one)}: ${reason}` },
  }),
  'supervision.order-overdue.v1': confidedEvent(readBy, ofOrder({ dueOn: Day }), {
    zh: { name: '督办逾期', sentence: ({ dueOn, ...one }) => `${zhOf(one)}时限${chineseDay(dueOn)}已过，尚未销号` },
    en: {
      name: 'Order overdue',
      sentence: ({ dueOn, ...one }) => `The ${enOf(one)} was due on ${englishDay(dueOn)} and is not settled yet`,
    },
  }),
} as const;
