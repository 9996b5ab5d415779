import { chineseDay, englishDay } from '@one-window/time-limits';
import { Type } from '@sinclair/typebox';
import { enNames } from '../code-names/en';
import { zhNames } from '../code-names/zh';
import { disputeKindCodes } from '../codes';
import { caseEvent } from './case-event';
import { codeOf, Day, Name, Text, Uuid } from './common';
import { en } from './sentence-words';

/** What becomes of the limit of mediation. */
export const limitEvents = {
  'mediation.limit-extended.v1': caseEvent(
    {
      rule: Name,
      days: Type.Integer({ minimum: 1, maximum: 365 }),
      consentedBy: Type.Array(Uuid, { minItems: 1 }),
      reason: Text,
    },
    {
      zh: {
        name: '延长期限',
        sentence: ({ days, reason, consentedBy }, { sides }) =>
          `经${sides(consentedBy)}同意，延长调解期限 ${days} 日：${reason}`,
      },
      en: {
        name: 'Limit extended',
        sentence: ({ days, reason, consentedBy }, { sides }) =>
          `With the consent of ${sides(consentedBy)}, the limit of mediation is longer by ${en.days(days)}: ${reason}`,
      },
    },
  ),
  'mediation.dispute-kind-changed.v1': caseEvent(
    {
      formerKind: codeOf(disputeKindCodes),
      disputeKind: codeOf(disputeKindCodes),
      reason: Text,
      rule: Type.String({ description: 'The limit under which the case runs from now on' }),
      agreedIn: Type.Optional(
        codeOf(
          ['working-day', 'calendar-day'] as const,
          'In what the extensions so far were agreed on, where there are any',
        ),
      ),
      dueOn: Day,
      formerDueOn: Type.Optional(
        Type.String({ format: 'date', description: 'Last day before; absent where none ran' }),
      ),
    },
    {
      zh: {
        name: '变更纠纷类型',
        sentence: ({ formerKind, disputeKind, dueOn, formerDueOn, reason }) =>
          `纠纷类型由${zhNames.disputeKinds[formerKind]}变更为${zhNames.disputeKinds[disputeKind]}，调解期限${dueOn === formerDueOn ? '仍' : '改'}为至${chineseDay(dueOn)}。原因：${reason}`,
      },
      en: {
        name: 'Kind of dispute changed',
        sentence: ({ formerKind, disputeKind, dueOn, formerDueOn, reason }) =>
          `Kind of dispute changed from ${en.lower(enNames.disputeKinds[formerKind])} to ${en.lower(enNames.disputeKinds[disputeKind])}; the limit of mediation ${dueOn === formerDueOn ? 'still ends' : 'now ends'} on ${englishDay(dueOn)}. Reason: ${reason}`,
      },
    },
  ),
  'mediation.limit-passed.v1': caseEvent(
    { rule: Name, dueOn: Day },
    {
      zh: { name: '调解期满', sentence: ({ dueOn }) => `调解期限${chineseDay(dueOn)}届满` },
      en: { name: 'Limit passed', sentence: ({ dueOn }) => `The limit of mediation ran out on ${englishDay(dueOn)}` },
    },
  ),
} as const;
