import { chineseDay, englishDay } from '@one-window/time-limits';
import { type Static, Type } from '@sinclair/typebox';
import { closedAs, eventOutcomes } from '../close-outcomes';
import { enNames } from '../code-names/en';
import { zhNames } from '../code-names/zh';
import { enforcementBases, retentionPeriods, visitMethods } from '../for-pages/road-codes';
import { caseEvent } from './case-event';
import { codeOf, Day, Fen, Name, OrganisationRef, Text, Uuid } from './common';
import { EntryId, ledgerEvents } from './follow-up-ledger';
import { anomalyReported, callLogged, noteWritten, standingChangedIn } from './of-every-service';
import { en, zh } from './sentence-words';

/** Where the creditors may go once something was not performed, and until when. */
const Recourse = Type.Object({
  basis: codeOf(enforcementBases),
  court: Type.Optional(OrganisationRef),
  courtCaseNumber: Type.Optional(Name),
  applyBy: Day,
});

/** What a creditor may do, in a sentence. */
export const recourseWords = ({ court, applyBy }: Static<typeof Recourse>): { zh: string; en: string } =>
  court
    ? {
        zh: `协议已经${court.name}确认，权利人可以在${chineseDay(applyBy)}前向该院申请强制执行`,
        en: `The agreement was confirmed by ${court.name}; the creditor may apply there for enforcement until ${englishDay(applyBy)}`,
      }
    : {
        zh: `协议未经司法确认，权利人可以在${chineseDay(applyBy)}前向人民法院起诉`,
        en: `No court confirmed the agreement; the creditor may sue on it until ${englishDay(applyBy)}`,
      };

const ClosedUnder = Type.Optional(
  Type.Integer({ minimum: 1, description: 'Of the agreement in force; absent where the case ended without one' }),
);

export const followUpEvents = {
  'follow-up.performance-recorded.v1': caseEvent(
    {
      obligationId: Uuid,
      amountFen: Type.Optional(Fen),
      performedOn: Day,
      evidence: Text,
      fulfilled: Type.Boolean({ description: 'Nothing is left of this obligation' }),
      entryId: EntryId,
    },
    {
      zh: {
        name: '履行',
        sentence: ({ performedOn, amountFen, evidence }) =>
          `记录${chineseDay(performedOn)}的履行${zh.paid(amountFen)}，凭据：${evidence}`,
      },
      en: {
        name: 'Performance recorded',
        sentence: ({ performedOn, amountFen, evidence }) =>
          `Performance of ${englishDay(performedOn)} recorded${en.paid(amountFen)}; evidence: ${evidence}`,
      },
    },
  ),
  'follow-up.agreement-performed.v1': caseEvent(
    {
      agreementId: Uuid,
      performedOn: Day,
      discharged: Type.Optional(
        Type.Boolean({ description: 'Not all of it was performed: something was discharged otherwise' }),
      ),
    },
    {
      zh: {
        name: '履行完毕',
        sentence: ({ performedOn, discharged }) =>
          discharged
            ? `调解协议的义务于${chineseDay(performedOn)}全部了结，其中有的没有履行`
            : `调解协议于${chineseDay(performedOn)}履行完毕`,
      },
      en: {
        name: 'Agreement performed',
        sentence: ({ performedOn, discharged }) =>
          discharged
            ? `Nothing is owed under the agreement since ${englishDay(performedOn)}, not all of it by performance`
            : `The agreement was performed on ${englishDay(performedOn)}`,
      },
    },
  ),
  'follow-up.obligation-overdue.v1': caseEvent(
    { obligationId: Uuid, dueOn: Day },
    {
      zh: { name: '履行逾期', sentence: ({ dueOn }) => `一项义务${chineseDay(dueOn)}到期，尚未履行` },
      en: {
        name: 'Obligation overdue',
        sentence: ({ dueOn }) => `An obligation was due on ${englishDay(dueOn)} and is not performed`,
      },
    },
  ),
  'follow-up.default-recorded.v1': caseEvent(
    {
      obligationId: Uuid,
      reason: Text,
      outstandingFen: Type.Optional(Fen),
      recourse: Type.Optional(Recourse),
      entryId: EntryId,
    },
    {
      zh: {
        name: '不履行',
        // What was typed comes last: nobody knows whether it ends with a stop.
        sentence: ({ reason, recourse }) =>
          recourse ? `认定不履行，${recourseWords(recourse).zh}。理由：${reason}` : `认定不履行：${reason}`,
      },
      en: {
        name: 'Default recorded',
        sentence: ({ reason, recourse }) =>
          recourse ? `In default. ${recourseWords(recourse).en}. Reason: ${reason}` : `In default: ${reason}`,
      },
    },
  ),
  'follow-up.enforcement-pack-issued.v1': caseEvent(
    {
      packId: Uuid,
      basis: codeOf(enforcementBases),
      court: Type.Optional(OrganisationRef),
      courtCaseNumber: Type.Optional(Name),
      outstandingFen: Type.Integer({
        minimum: 0,
        maximum: 1_000_000_000_000,
        description: 'Renminbi in fen that is due and can be asked for',
      }),
      obligationIds: Type.Optional(Type.Array(Uuid, { minItems: 1, description: 'What is asked for' })),
      applyBy: Day,
      papers: Type.Array(Name, { minItems: 1 }),
    },
    {
      zh: { name: '出具执行材料', sentence: ({ applyBy }) => `出具申请强制执行材料，应于${chineseDay(applyBy)}前申请` },
      en: {
        name: 'Enforcement papers issued',
        sentence: ({ applyBy }) => `Papers to apply for enforcement issued, to be used by ${englishDay(applyBy)}`,
      },
    },
  ),
  'follow-up.visit-recorded.v1': caseEvent(
    {
      visitId: Uuid,
      visitedOn: Day,
      method: codeOf(visitMethods),
      partyId: Uuid,
      satisfaction: Type.Integer({ minimum: 1, maximum: 5 }),
      note: Text,
    },
    {
      zh: {
        name: '回访',
        sentence: ({ partyId, method, satisfaction }, { sides }) =>
          `${zhNames.visitMethods[method]}回访${sides([partyId])}，满意度 ${satisfaction} 分`,
      },
      en: {
        name: 'Visit recorded',
        sentence: ({ partyId, method, satisfaction }, { sides }) =>
          `${en.visitMethods[method]}: ${sides([partyId])} visited, satisfaction ${satisfaction} of 5`,
      },
    },
  ),
  'follow-up.visit-overdue.v1': caseEvent(
    { dueOn: Day },
    {
      zh: { name: '回访逾期', sentence: ({ dueOn }) => `回访期限${chineseDay(dueOn)}届满，尚未回访` },
      en: {
        name: 'Visit overdue',
        sentence: ({ dueOn }) => `The visit was due on ${englishDay(dueOn)} and is not done`,
      },
    },
  ),
  'follow-up.case-closed.v1': caseEvent(
    {
      outcome: codeOf(eventOutcomes),
      notReferred: Type.Optional(
        Type.Boolean({
          description: 'Beside `referred-out`: the ways that stay open were told, nobody wanted a referral',
        }),
      ),
      discharged: Type.Optional(
        Type.Boolean({ description: 'Something of the agreement ended without being performed' }),
      ),
      visitAttempts: Type.Optional(
        Type.Integer({ minimum: 1, description: 'Closed without a visit, after so many attempts to reach a party' }),
      ),
      agreementVersion: ClosedUnder,
    },
    {
      zh: {
        name: '结案',
        sentence: ({ discharged, visitAttempts, ...closed }) =>
          `结案：${zhNames.closeOutcomes[closedAs(closed)]}${discharged ? '；其中有的义务已了结，没有履行' : ''}${visitAttempts ? `；联系 ${visitAttempts} 次未果，没有回访` : ''}`,
      },
      en: {
        name: 'Closed',
        sentence: ({ discharged, visitAttempts, ...closed }) =>
          `Closed: ${en.lower(enNames.closeOutcomes[closedAs(closed)])}${discharged ? '; something ended without being performed' : ''}${visitAttempts ? `; nobody was visited, ${visitAttempts} attempts failed` : ''}`,
      },
    },
  ),
  'follow-up.case-archived.v1': caseEvent(
    { volumeNumber: Name, retention: codeOf(retentionPeriods), agreementVersion: ClosedUnder },
    {
      zh: {
        name: '归档',
        sentence: (data) => `归档，卷号 ${data.volumeNumber}，保管期限${zhNames.retentionPeriods[data.retention]}`,
      },
      en: {
        name: 'Archived',
        sentence: (data) =>
          `Archived as ${data.volumeNumber}, kept ${en.lower(enNames.retentionPeriods[data.retention])}`,
      },
    },
  ),
  ...ledgerEvents,
  'follow-up.note-written.v1': noteWritten,
  'follow-up.call-logged.v1': callLogged,
  'follow-up.standing-changed.v1': standingChangedIn('follow-up'),
  'follow-up.anomaly-reported.v1': anomalyReported,
} as const;
