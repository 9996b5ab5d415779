import { chineseDay, englishDay } from '@one-window/time-limits';
import { Type } from '@sinclair/typebox';
import { enNames } from '../code-names/en';
import { zhNames } from '../code-names/zh';
import { dismissalGroundCodes, refusalGroundCodes } from '../codes';
import { caseEvent } from './case-event';
import { codeOf, Day, Material, Name, OrganisationRef, SignedBy, Text, Uuid } from './common';
import { anomalyReported, callLogged, noteWritten, standingChangedIn } from './of-every-service';
import { applicationNamed, ofTheCourtsTime } from './confirmation-time';
import { objectionEvents } from './confirmation-objections';
import { en, zh } from './sentence-words';

const application = applicationNamed;

export const judicialConfirmationEvents = {
  'judicial-confirmation.applied.v1': caseEvent(
    {
      ...application,
      court: OrganisationRef,
      signedBy: Type.Array(Uuid, { minItems: 2 }),
      signedOn: Type.Optional(Day),
      through: Type.Optional(
        Type.Array(Type.Object({ partyId: Uuid, by: SignedBy }), {
          minItems: 1,
          description: 'Who of them signed through a representative whom they chose',
        }),
      ),
      late: Type.Optional(
        Type.Object(
          { obstacle: Text, obstacleEndedOn: Day },
          { description: 'Handed in after its time with the request to extend it, which the court decides' },
        ),
      ),
    },
    {
      zh: {
        name: '申请确认',
        sentence: ({ court, signedBy, signedOn, through = [], late }, { sides }) =>
          `${sides(signedBy)}共同向${court.name}申请司法确认${signedOn ? `，${chineseDay(signedOn)}签名` : ''}${through.map(({ partyId, by }) => `；${sides([partyId])}由${zhNames.representativeKinds[by.kind]}${by.name}代签`).join('')}${late ? `；逾期申请，同时申请顺延期限，障碍于${chineseDay(late.obstacleEndedOn)}消除：${late.obstacle}` : ''}`,
      },
      en: {
        name: 'Applied to the court',
        sentence: ({ court, signedBy, signedOn, through = [], late }, { sides }) =>
          `${sides(signedBy)} applied to ${court.name} for confirmation${signedOn ? `, signed on ${englishDay(signedOn)}` : ''}${through.map(({ partyId, by }) => `; ${sides([partyId])} through ${en.lower(enNames.representativeKinds[by.kind])} ${by.name}`).join('')}${late ? `; after its time, with the request to extend it; the obstacle ended on ${englishDay(late.obstacleEndedOn)}: ${late.obstacle}` : ''}`,
      },
    },
  ),
  'judicial-confirmation.correction-asked.v1': caseEvent(
    {
      ...application,
      items: Type.Array(Material, { minItems: 1 }),
      dueOn: Day,
    },
    {
      zh: {
        name: '法院要求补充材料',
        sentence: (data) => `法院要求补充材料：${zh.items(data.items)}，期限至${chineseDay(data.dueOn)}`,
      },
      en: {
        name: 'Court asks for papers',
        sentence: (data) => `The court asks for papers by ${englishDay(data.dueOn)}: ${en.items(data.items)}`,
      },
    },
  ),
  'judicial-confirmation.corrected.v1': caseEvent(
    { ...application, answers: Type.Array(Material, { minItems: 1 }) },
    {
      zh: { name: '补充材料', sentence: ({ answers }) => `已向法院补充材料：${zh.items(answers)}` },
      en: {
        name: 'Papers handed in',
        sentence: ({ answers }) => `Papers handed in to the court: ${en.items(answers)}`,
      },
    },
  ),
  'judicial-confirmation.accepted.v1': caseEvent(
    { ...application, courtCaseNumber: Name },
    {
      zh: { name: '法院受理', sentence: ({ courtCaseNumber }) => `法院受理，案号 ${courtCaseNumber}` },
      en: {
        name: 'Accepted by the court',
        sentence: ({ courtCaseNumber }) => `Accepted by the court, number ${courtCaseNumber}`,
      },
    },
  ),
  'judicial-confirmation.refused.v1': caseEvent(
    {
      ...application,
      ground: codeOf(refusalGroundCodes),
      reason: Text,
      applyBy: Type.Optional(
        Type.String({
          format: 'date',
          description: 'Refused as not competent while the time still runs: until when another court may be asked',
        }),
      ),
    },
    {
      zh: {
        name: '法院不予受理',
        sentence: ({ ground, applyBy }) =>
          `法院不予受理：${zhNames.refusalGrounds[ground]}${applyBy ? `；可以在${chineseDay(applyBy)}前向有管辖权的法院申请` : ''}`,
      },
      en: {
        name: 'Refused by the court',
        sentence: ({ ground, applyBy }) =>
          `Refused by the court: ${en.lower(enNames.refusalGrounds[ground])}${applyBy ? `; the competent court may be asked until ${englishDay(applyBy)}` : ''}`,
      },
    },
  ),
  'judicial-confirmation.confirmed.v1': caseEvent(
    {
      ...application,
      court: OrganisationRef,
      courtCaseNumber: Name,
      ruledOn: Day,
    },
    {
      zh: {
        name: '确认有效',
        sentence: ({ court, ruledOn }) => `${court.name}于${chineseDay(ruledOn)}裁定确认调解协议有效`,
      },
      en: {
        name: 'Confirmed',
        sentence: ({ court, ruledOn }) => `${court.name} confirmed the agreement on ${englishDay(ruledOn)}`,
      },
    },
  ),
  'judicial-confirmation.dismissed.v1': caseEvent(
    {
      ...application,
      ground: codeOf(dismissalGroundCodes),
      reason: Text,
      ruledOn: Day,
    },
    {
      zh: {
        name: '驳回申请',
        sentence: ({ ground, ruledOn }) =>
          `法院于${chineseDay(ruledOn)}裁定驳回申请：${zhNames.dismissalGrounds[ground]}`,
      },
      en: {
        name: 'Dismissed',
        sentence: ({ ground, ruledOn }) =>
          `The court dismissed the application on ${englishDay(ruledOn)}: ${en.lower(enNames.dismissalGrounds[ground])}`,
      },
    },
  ),
  'judicial-confirmation.application-withdrawn.v1': caseEvent(
    { ...application, reason: Text },
    {
      zh: { name: '撤回确认申请', sentence: ({ reason }) => `撤回司法确认申请：${reason}` },
      en: {
        name: 'Application withdrawn',
        sentence: ({ reason }) => `The application for confirmation was withdrawn: ${reason}`,
      },
    },
  ),
  'judicial-confirmation.application-window-closed.v1': caseEvent(
    {
      agreementId: Uuid,
      agreementVersion: Type.Integer({ minimum: 1 }),
      dueOn: Day,
    },
    {
      zh: { name: '申请期满', sentence: ({ dueOn }) => `申请司法确认的期限${chineseDay(dueOn)}届满，未申请` },
      en: {
        name: 'Application window closed',
        sentence: ({ dueOn }) =>
          `The time to apply for confirmation ran out on ${englishDay(dueOn)} without an application`,
      },
    },
  ),
  'judicial-confirmation.court-overdue.v1': caseEvent(
    { ...application, rule: Name, dueOn: Day },
    {
      zh: { name: '法院逾期', sentence: ({ dueOn }) => `法院办理期限${chineseDay(dueOn)}届满` },
      en: { name: 'Court overdue', sentence: ({ dueOn }) => `The court's limit ran out on ${englishDay(dueOn)}` },
    },
  ),
  ...ofTheCourtsTime,
  ...objectionEvents,
  'judicial-confirmation.note-written.v1': noteWritten,
  'judicial-confirmation.call-logged.v1': callLogged,
  'judicial-confirmation.standing-changed.v1': standingChangedIn('judicial-confirmation'),
  'judicial-confirmation.anomaly-reported.v1': anomalyReported,
} as const;
