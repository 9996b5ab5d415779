import { chineseDay, englishDay } from '@one-window/time-limits';
import { Type } from '@sinclair/typebox';
import { enNames } from '../code-names/en';
import { zhNames } from '../code-names/zh';
import { declineGroundCodes, endGroundCodes, sourceChannelCodes } from '../codes';
import { consentMethods, revealPurposes } from '../for-pages/road-codes';
import { caseEvent } from './case-event';
import { codeOf, Day, Fen, Material, Name, Party, Remedy, SealedField, Text, Uuid } from './common';
import { amendmentEvents } from './amendments';
import { anomalyReported, callLogged, noteWritten, standingChangedIn } from './of-every-service';
import { en, zh } from './sentence-words';

export const intakeEvents = {
  'intake.case-registered.v1': caseEvent(
    {
      caseNumber: Name,
      source: codeOf(sourceChannelCodes),
      externalReference: Type.Optional(Name),
      another: Type.Optional(
        Type.Object(
          { reason: Text },
          {
            description:
              'Registered although the source has sent this reference before: another quarrel of the same sheet',
          },
        ),
      ),
      title: Name,
      facts: Text,
      claims: Type.Array(Text),
      amountFen: Type.Optional(Fen),
      parties: Type.Array(Party, { minItems: 2 }),
      occurredOn: Type.Optional(Day),
      regionCode: Type.String(),
      appliedOn: Day,
      urgent: Type.Boolean(),
      pendingElsewhere: Type.Boolean({ description: 'A court, arbitration body or authority has already accepted it' }),
      receiptCode: Type.Optional(SealedField),
      receiptLookups: Type.Optional(
        Type.Array(Type.Object({ partyId: Uuid, index: Type.String() }), {
          description:
            'Keyed hashes of the receipt code joined with the last four digits of each telephone number given',
        }),
      ),
    },
    {
      zh: {
        name: '登记',
        sentence: ({ source, caseNumber }) => `登记纠纷，编号 ${caseNumber}，来源：${zhNames.sourceChannels[source]}`,
      },
      en: {
        name: 'Registered',
        sentence: ({ source, caseNumber }) => `Registered as ${caseNumber}; source: ${enNames.sourceChannels[source]}`,
      },
    },
  ),
  'intake.supplement-requested.v1': caseEvent(
    { items: Type.Array(Material, { minItems: 1 }), dueOn: Day },
    {
      zh: {
        name: '要求补正',
        sentence: (data) => `要求补正：${zh.items(data.items)}，期限至${chineseDay(data.dueOn)}`,
      },
      en: {
        name: 'Supplement requested',
        sentence: (data) => `Supplement requested by ${englishDay(data.dueOn)}: ${en.items(data.items)}`,
      },
    },
  ),
  'intake.supplement-answered.v1': caseEvent(
    {
      answers: Type.Array(Material, { minItems: 1 }),
      addedFacts: Type.Optional(Text),
    },
    {
      zh: { name: '补正', sentence: ({ answers }) => `收到补正材料：${zh.items(answers)}` },
      en: { name: 'Supplement answered', sentence: ({ answers }) => `Supplement received: ${en.items(answers)}` },
    },
  ),
  'intake.supplement-overdue.v1': caseEvent(
    { dueOn: Day },
    {
      zh: { name: '补正逾期', sentence: ({ dueOn }) => `补正期限${chineseDay(dueOn)}届满，尚未补正` },
      en: {
        name: 'Supplement overdue',
        sentence: ({ dueOn }) => `The supplement was due on ${englishDay(dueOn)} and has not come`,
      },
    },
  ),
  'intake.supplement-taken-back.v1': caseEvent(
    { reason: Text },
    {
      zh: { name: '撤销补正要求', sentence: ({ reason }) => `不再要求补正：${reason}` },
      en: {
        name: 'Supplement no longer wanted',
        sentence: ({ reason }) => `No supplement is wanted any more: ${reason}`,
      },
    },
  ),
  'intake.case-declined.v1': caseEvent(
    {
      caseNumber: Type.Optional(Name),
      ground: codeOf(declineGroundCodes),
      reason: Text,
      remedies: Type.Array(Remedy, { minItems: 1 }),
    },
    {
      zh: {
        name: '不予受理',
        sentence: ({ ground, reason }) => `不予受理：${zhNames.declineGrounds[ground]}。${reason}`,
      },
      en: {
        name: 'Declined',
        sentence: ({ ground, reason }) => `Declined: ${en.lower(enNames.declineGrounds[ground])}. ${reason}`,
      },
    },
  ),
  'intake.case-withdrawn.v1': caseEvent(
    {
      caseNumber: Type.Optional(Name),
      partyId: Uuid,
      reason: Text,
      deemed: Type.Optional(
        Type.Object(
          {
            dueOn: Day,
            toldOn: Day,
            manner: codeOf(consentMethods, 'How the applicant was told that the application would count as withdrawn'),
          },
          { description: 'Nobody said so: the papers asked for did not come by this day, and the applicant was told' },
        ),
      ),
    },
    {
      zh: {
        name: '撤回',
        sentence: ({ partyId, reason, deemed }, { sides }) =>
          deemed
            ? `${chineseDay(deemed.dueOn)}期满未补正，${chineseDay(deemed.toldOn)}已${zhNames.consentMethods[deemed.manner]}告知，视为${sides([partyId])}撤回申请：${reason}`
            : `${sides([partyId])}撤回：${reason}`,
      },
      en: {
        name: 'Withdrawn',
        sentence: ({ partyId, reason, deemed }, { sides }) =>
          deemed
            ? `Deemed withdrawn by ${sides([partyId])}: no supplement by ${englishDay(deemed.dueOn)}, told on ${englishDay(deemed.toldOn)} ${en.lower(enNames.consentMethods[deemed.manner])}. ${reason}`
            : `Withdrawn by ${sides([partyId])}: ${reason}`,
      },
    },
  ),
  'intake.reopening-asked.v1': caseEvent(
    { reason: Text },
    {
      zh: { name: '申请恢复办理', sentence: ({ reason }) => `申请恢复办理，报中心主任批准：${reason}` },
      en: {
        name: 'Reopening asked for',
        sentence: ({ reason }) => `The director is asked to reopen the case: ${reason}`,
      },
    },
  ),
  'intake.reopening-refused.v1': caseEvent(
    { reason: Text },
    {
      zh: { name: '不恢复办理', sentence: ({ reason }) => `中心主任不同意恢复办理：${reason}` },
      en: { name: 'Reopening refused', sentence: ({ reason }) => `The director does not reopen the case: ${reason}` },
    },
  ),
  'intake.case-reopened.v1': caseEvent(
    {
      caseNumber: Type.Optional(Name),
      reason: Text,
      times: Type.Integer({ minimum: 1, description: 'How often the case has been reopened, this time included' }),
      agreementVersion: Type.Optional(
        Type.Integer({
          minimum: 1,
          description:
            'Of the agreement under which it goes on; absent where it begins anew, at the window and with triage',
        }),
      ),
    },
    {
      zh: { name: '恢复办理', sentence: ({ reason }) => `经中心主任批准恢复办理，案件编号不变：${reason}` },
      en: {
        name: 'Reopened',
        sentence: ({ reason }) => `Reopened under the same number with the approval of the director: ${reason}`,
      },
    },
  ),
  /** Told at the window while an organisation mediates, which takes it in: mediation ends, whether or not it does anything. */
  'intake.mediation-end-asked.v1': caseEvent(
    { partyId: Uuid, ground: codeOf(endGroundCodes), reason: Text },
    {
      zh: {
        name: '要求终止调解',
        sentence: ({ partyId, ground, reason }, { sides }) =>
          `${sides([partyId])}在窗口要求终止调解（${zhNames.endGrounds[ground]}）：${reason}`,
      },
      en: {
        name: 'End of mediation asked',
        sentence: ({ partyId, ground, reason }, { sides }) =>
          `At the window ${sides([partyId])} had the mediation ended (${en.lower(enNames.endGrounds[ground])}): ${reason}`,
      },
    },
  ),
  'intake.party-revealed.v1': caseEvent(
    {
      partyId: Uuid,
      fields: Type.Array(Name, { minItems: 1 }),
      reason: Text,
      purpose: Type.Optional(codeOf(revealPurposes, 'What they were read for; absent where only the reason was asked')),
      before: Type.Optional(
        Type.Integer({ minimum: 1, description: 'What stood there before this amendment of the case was shown' }),
      ),
    },
    {
      zh: {
        name: '查看完整信息',
        sentence: (data, { sides }) =>
          `查看${sides([data.partyId])}${data.before ? '更正前' : ''}的${zh.personalFields(data.fields)}，${zh.purposeOf(data)}`,
      },
      en: {
        name: 'Full details shown',
        sentence: (data, { sides }) =>
          `${en.personalFields(data.fields)} of ${sides([data.partyId])}${data.before ? ', as before it was corrected,' : ''} shown, ${en.purposeOf(data)}`,
      },
    },
  ),
  'intake.note-written.v1': noteWritten,
  'intake.call-logged.v1': callLogged,
  ...amendmentEvents,
  'intake.standing-changed.v1': standingChangedIn('intake'),
  'intake.anomaly-reported.v1': anomalyReported,
} as const;
