import { chineseDay, englishDay } from '@one-window/time-limits';
import { Type } from '@sinclair/typebox';
import { enNames } from '../code-names/en';
import { zhNames } from '../code-names/zh';
import { objectionOutcomes, objectors } from '../for-pages/road-codes';
import { caseEvent } from './case-event';
import { codeOf, Day, Text, Uuid } from './common';
import { applicationNamed } from './confirmation-time';
import { en } from './sentence-words';

/** Objections to a ruling that confirmed an agreement (Interpretation of the Civil Procedure Law art. 372). */
export const objectionEvents = {
  'judicial-confirmation.objection-recorded.v1': caseEvent(
    {
      ...applicationNamed,
      objectionId: Uuid,
      objector: codeOf(objectors),
      partyId: Type.Optional(Type.String({ format: 'uuid', description: 'Of a party' })),
      name: Type.Optional(Type.String({ minLength: 1, maxLength: 200, description: 'Of an interested person' })),
      since: Type.String({
        format: 'date',
        description: 'A party received the ruling; an interested person knew or should have known of the infringement',
      }),
      raisedOn: Day,
      grounds: Text,
    },
    {
      zh: {
        name: '提出异议',
        sentence: ({ objector, partyId, name = '', raisedOn, grounds }, { sides }) =>
          `${partyId ? sides([partyId]) : `${zhNames.objectors[objector]}${name}`}于${chineseDay(raisedOn)}对确认裁定提出异议：${grounds}`,
      },
      en: {
        name: 'Objection to the ruling',
        sentence: ({ objector, partyId, name = '', raisedOn, grounds }, { sides }) =>
          `${partyId ? sides([partyId]) : `${enNames.objectors[objector]} ${name}`} objected to the confirmation on ${englishDay(raisedOn)}: ${grounds}`,
      },
    },
  ),
  'judicial-confirmation.objection-decided.v1': caseEvent(
    {
      ...applicationNamed,
      objectionId: Uuid,
      outcome: codeOf(objectionOutcomes),
      ruledOn: Day,
      reason: Text,
    },
    {
      zh: {
        name: '异议审查完毕',
        sentence: ({ outcome, ruledOn, reason }) =>
          `${chineseDay(ruledOn)}，${zhNames.objectionOutcomes[outcome]}：${reason}`,
      },
      en: {
        name: 'Objection decided',
        sentence: ({ outcome, ruledOn, reason }) =>
          `On ${englishDay(ruledOn)}: ${en.lower(enNames.objectionOutcomes[outcome])}. ${reason}`,
      },
    },
  ),
} as const;
