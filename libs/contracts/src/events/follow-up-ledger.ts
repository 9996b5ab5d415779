import { chineseDay, englishDay } from '@one-window/time-limits';
import { Type } from '@sinclair/typebox';
import { enNames } from '../code-names/en';
import { zhNames } from '../code-names/zh';
import {
  defaultEnds,
  dischargeGrounds,
  ledgerEntryKinds,
  successionGrounds,
  visitAttemptResults,
  visitMethods,
} from '../for-pages/road-codes';
import { caseEvent } from './case-event';
import { codeOf, Day, Fen, Name, Text, Uuid } from './common';
import { en, zh } from './sentence-words';

/** What an entry about obligations is reversed by; earlier builds gave none. */
export const EntryId = Type.Optional(
  Type.String({ format: 'uuid', description: 'Names the entry, should it have to be reversed' }),
);

/** What is entered about obligations beside performance and default; attempts to visit. */
export const ledgerEvents = {
  'follow-up.obligation-discharged.v1': caseEvent(
    {
      entryId: Uuid,
      obligationId: Uuid,
      ground: codeOf(dischargeGrounds),
      amountFen: Type.Optional(Fen),
      dischargedOn: Day,
      evidence: Text,
      fulfilled: Type.Boolean({ description: 'Nothing is left of this obligation' }),
    },
    {
      zh: {
        name: '义务了结',
        sentence: ({ ground, amountFen, dischargedOn, evidence }) =>
          `${chineseDay(dischargedOn)}，一项义务了结（${zhNames.dischargeGrounds[ground]}）${zh.paid(amountFen)}，凭据：${evidence}`,
      },
      en: {
        name: 'Obligation discharged',
        sentence: ({ ground, amountFen, dischargedOn, evidence }) =>
          `Discharged on ${englishDay(dischargedOn)}: ${en.lower(enNames.dischargeGrounds[ground])}${en.paid(amountFen)}; evidence: ${evidence}`,
      },
    },
  ),
  'follow-up.default-ended.v1': caseEvent(
    { obligationId: Uuid, ended: codeOf(defaultEnds) },
    {
      zh: { name: '不履行消除', sentence: ({ ended }) => `一项义务的不履行状态消除：${zhNames.defaultEnds[ended]}` },
      en: {
        name: 'Default over',
        sentence: ({ ended }) => `A default is over: ${en.lower(enNames.defaultEnds[ended])}`,
      },
    },
  ),
  'follow-up.party-succeeded.v1': caseEvent(
    {
      entryId: Uuid,
      partyId: Uuid,
      ground: codeOf(successionGrounds),
      name: Name,
      succeededOn: Day,
      evidence: Text,
    },
    {
      zh: {
        name: '承受权利义务',
        sentence: ({ partyId, ground, name, succeededOn, evidence }, { sides }) =>
          `${sides([partyId])}在协议中的权利义务自${chineseDay(succeededOn)}起由${zhNames.successionGrounds[ground]}${name}承受，凭据：${evidence}`,
      },
      en: {
        name: 'Succession',
        sentence: ({ partyId, ground, name, succeededOn, evidence }, { sides }) =>
          `Since ${englishDay(succeededOn)} ${name} (${en.lower(enNames.successionGrounds[ground])}) stands for ${sides([partyId])} under the agreement; evidence: ${evidence}`,
      },
    },
  ),
  'follow-up.entry-reversed.v1': caseEvent(
    {
      entryId: Uuid,
      kind: codeOf(ledgerEntryKinds),
      obligationId: Type.Optional(Type.String({ format: 'uuid', description: 'Of all but a succession' })),
      amountFen: Type.Optional(Fen),
      reason: Text,
    },
    {
      zh: {
        name: '冲正',
        sentence: ({ kind, amountFen, reason }) =>
          `一条${zhNames.ledgerEntryKinds[kind]}记录登记有误，予以冲正${zh.paid(amountFen)}：${reason}`,
      },
      en: {
        name: 'Entry reversed',
        sentence: ({ kind, amountFen, reason }) =>
          `An entry was wrong and is reversed (${en.lower(enNames.ledgerEntryKinds[kind])})${en.paid(amountFen)}: ${reason}`,
      },
    },
  ),
  'follow-up.visit-attempted.v1': caseEvent(
    {
      attemptId: Uuid,
      attemptedOn: Day,
      method: codeOf(visitMethods),
      partyId: Uuid,
      result: codeOf(visitAttemptResults),
      note: Type.Optional(Type.String({ maxLength: 2000, description: 'What was found' })),
    },
    {
      zh: {
        name: '回访未果',
        sentence: ({ attemptedOn, method, partyId, result }, { sides }) =>
          `${chineseDay(attemptedOn)}${zhNames.visitMethods[method]}回访${sides([partyId])}未果：${zhNames.visitAttemptResults[result]}`,
      },
      en: {
        name: 'Visit attempted',
        sentence: ({ attemptedOn, method, partyId, result }, { sides }) =>
          `${en.visitMethods[method]}, ${englishDay(attemptedOn)}: ${sides([partyId])} was not reached (${en.lower(enNames.visitAttemptResults[result])})`,
      },
    },
  ),
  'follow-up.late-dismissal-noted.v1': caseEvent(
    { agreementId: Uuid, agreementVersion: Type.Integer({ minimum: 1 }), ruledOn: Day },
    {
      zh: {
        name: '结案后驳回',
        sentence: ({ ruledOn }) => `本案结案后收到法院${chineseDay(ruledOn)}驳回确认申请的裁定，结案结果不变`,
      },
      en: {
        name: 'Dismissal after closing',
        sentence: ({ ruledOn }) =>
          `After the case was closed the court's dismissal of ${englishDay(ruledOn)} came in; the outcome stays what it was`,
      },
    },
  ),
} as const;
