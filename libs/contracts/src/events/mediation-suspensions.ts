import { chineseDay, englishDay } from '@one-window/time-limits';
import { Type } from '@sinclair/typebox';
import { enNames } from '../code-names/en';
import { zhNames } from '../code-names/zh';
import { suspensionGrounds } from '../for-pages/road-codes';
import { caseEvent } from './case-event';
import { codeOf, Day, Pause, Text } from './common';
import { en } from './sentence-words';

const LimitDay = Type.Optional(
  Type.String({
    format: 'date',
    description: 'Last day of the limit where days under it do not count; absent elsewhere',
  }),
);

/** Kept whatever the law of the limit says of them: the case may come under another kind of dispute. */
const Appraisals = Type.Optional(
  Type.Array(Pause, {
    minItems: 1,
    description: 'Days of appraisals so far, and to the day of the review; absent where there were none',
  }),
);

/** Mediation stands still for a time, and goes on. */
export const suspensionEvents = {
  /** Told again while it stands still: it does so until another day, or for another reason. */
  'mediation.suspended.v1': caseEvent(
    { ground: codeOf(suspensionGrounds), reason: Text, reviewOn: Day, dueOn: LimitDay, pauses: Appraisals },
    {
      zh: {
        name: '中止调解',
        sentence: ({ ground, reason, reviewOn, dueOn }) =>
          `中止调解（${zhNames.suspensionGrounds[ground]}），${chineseDay(reviewOn)}前核查${dueOn === undefined ? '' : `，期间不计入调解期限，到期日改为${chineseDay(dueOn)}`}：${reason}`,
      },
      en: {
        name: 'Mediation suspended',
        sentence: ({ ground, reason, reviewOn, dueOn }) =>
          `Mediation stands still (${en.lower(enNames.suspensionGrounds[ground])}), to be looked at by ${englishDay(reviewOn)}${dueOn === undefined ? '' : `; the days between do not count and its limit ends on ${englishDay(dueOn)}`}: ${reason}`,
      },
    },
  ),
  'mediation.resumed.v1': caseEvent(
    { ground: codeOf(suspensionGrounds), reason: Text, suspendedOn: Day, dueOn: LimitDay, pauses: Appraisals },
    {
      zh: {
        name: '恢复调解',
        sentence: ({ ground, reason, suspendedOn, dueOn }) =>
          `恢复${chineseDay(suspendedOn)}中止的调解（${zhNames.suspensionGrounds[ground]}）${dueOn === undefined ? '' : `，中止的日子不计入，调解期限至${chineseDay(dueOn)}`}：${reason}`,
      },
      en: {
        name: 'Mediation resumed',
        sentence: ({ ground, reason, suspendedOn, dueOn }) =>
          `Mediation, suspended on ${englishDay(suspendedOn)} (${en.lower(enNames.suspensionGrounds[ground])}), goes on${dueOn === undefined ? '' : `; the days between do not count and its limit ends on ${englishDay(dueOn)}`}: ${reason}`,
      },
    },
  ),
} as const;
