import { chineseDay, englishDay } from '@one-window/time-limits';
import { Type } from '@sinclair/typebox';
import { caseEvent } from './case-event';
import { Day, Name, Text, Uuid } from './common';
import { en } from './sentence-words';

/** How every event of an application for confirmation names it. */
export const applicationNamed = {
  applicationId: Uuid,
  agreementId: Uuid,
  agreementVersion: Type.Integer({ minimum: 1 }),
};

/** What a court decides about time: its own, and that of applicants who come late. */
export const ofTheCourtsTime = {
  'judicial-confirmation.extension-decided.v1': caseEvent(
    { ...applicationNamed, allowed: Type.Boolean(), reason: Text },
    {
      zh: {
        name: '决定是否顺延',
        sentence: ({ allowed, reason }) => `法院${allowed ? '准许' : '不准许'}顺延申请期限：${reason}`,
      },
      en: {
        name: 'Extension decided',
        sentence: ({ allowed, reason }) =>
          `The court ${allowed ? 'allowed' : 'did not allow'} the late application: ${reason}`,
      },
    },
  ),
  'judicial-confirmation.ruling-extended.v1': caseEvent(
    {
      ...applicationNamed,
      days: Type.Integer({ minimum: 1, maximum: 10 }),
      approvedBy: Name,
      reason: Text,
      dueOn: Day,
    },
    {
      zh: {
        name: '延长审查期限',
        sentence: ({ days, approvedBy, reason, dueOn }) =>
          `经本院院长${approvedBy}批准，审查期限延长 ${days} 日，至${chineseDay(dueOn)}：${reason}`,
      },
      en: {
        name: 'Time to rule extended',
        sentence: ({ days, approvedBy, reason, dueOn }) =>
          `With the approval of the court's president ${approvedBy} the time to rule is longer by ${en.days(days)}, until ${englishDay(dueOn)}: ${reason}`,
      },
    },
  ),
} as const;
