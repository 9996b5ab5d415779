import { chineseDay, chineseMoment, englishDay, englishMoment } from '@one-window/time-limits';
import { Type } from '@sinclair/typebox';

import { enNames } from '../code-names/en';
import { zhNames } from '../code-names/zh';
import { disputeKindCodes, endGroundCodes, sourceChannelCodes } from '../codes';
import {
  agreementForms,
  risks,
  sessionKinds,
  sessionModes,
  sessionOutcomes,
  signerKinds,
  subjectMatters,
} from '../for-pages/road-codes';
import { caseEvent } from './case-event';
import {
  Amended,
  codeOf,
  Day,
  MediatorRef,
  Moment,
  Name,
  Obligation,
  OrganisationRef,
  Party,
  Remedy,
  SealedField,
  Text,
  Uuid,
  SignedBy,
} from './common';
import { holderEvents } from './mediation-holders';
import { mediatorEvents } from './mediation-mediators';
import { invitationEvents } from './mediation-invitations';
import { limitEvents } from './mediation-limits';
import { sessionEvents } from './mediation-sessions';
import { anomalyReported, callLogged, noteWritten, standingChangedIn } from './of-every-service';
import { en, zh } from './sentence-words';

/** Civil Code art. 634 is the model; between other parties than buyer and seller it holds only where they agreed on it. */
/** Absent while the agreement binds every party, as each did before drafts told it. */
const UnboundPartyIds = Type.Optional(
  Type.Array(Uuid, { minItems: 1, uniqueItems: true, description: 'Third parties whom the agreement does not bind' }),
);

const Acceleration = Type.Optional(
  Type.Boolean({
    description: 'Agreed: once an instalment is overdue, all that the debtor still owes the creditor is due',
  }),
);

export const mediationEvents = {
  'mediation.case-claimed.v1': caseEvent(
    { offerId: Uuid, organisation: OrganisationRef },
    {
      zh: { name: '签收', sentence: ({ organisation }) => `${organisation.name}签收` },
      en: { name: 'Claimed', sentence: ({ organisation }) => `${organisation.name} claimed the case` },
    },
  ),
  ...holderEvents,
  ...mediatorEvents,
  'mediation.rights-notice-given.v1': caseEvent(
    {
      partyIds: Type.Array(Uuid, { minItems: 1 }),
      method: codeOf(['oral', 'written'] as const),
    },
    {
      zh: {
        name: '告知权利义务',
        sentence: ({ partyIds, method }, { sides }) => `${zh.noticeMethods[method]}告知${sides(partyIds)}权利义务`,
      },
      en: {
        name: 'Notice of rights given',
        sentence: ({ partyIds, method }, { sides }) => `${sides(partyIds)} told of rights ${en.noticeMethods[method]}`,
      },
    },
  ),
  'mediation.willingness-recorded.v1': caseEvent(
    {
      partyId: Uuid,
      willing: Type.Boolean(),
      note: Type.Optional(Text),
    },
    {
      zh: {
        name: '征询调解意愿',
        sentence: ({ partyId, willing }, { sides }) => `${sides([partyId])}${willing ? '同意' : '不同意'}调解`,
      },
      en: {
        name: 'Willingness to mediate',
        sentence: ({ partyId, willing }, { sides }) =>
          `Asked for willingness to mediate, ${sides([partyId])} ${willing ? 'agreed' : 'refused'}`,
      },
    },
  ),
  'mediation.session-convened.v1': caseEvent(
    {
      sessionId: Uuid,
      kind: codeOf(sessionKinds),
      mode: codeOf(sessionModes),
      startsAt: Moment,
      place: Name,
      partyIds: Type.Array(Uuid, { minItems: 1 }),
      invited: Type.Optional(
        Type.Array(Type.Object({ invitationId: Uuid, name: Name }), {
          minItems: 1,
          description: 'Who comes beside the parties, by standing invitations',
        }),
      ),
    },
    {
      zh: {
        name: '安排调解',
        sentence: ({ kind, mode, startsAt, place, partyIds, invited = [] }, { sides }) =>
          `安排${zhNames.sessionKinds[kind]}调解（${zhNames.sessionModes[mode]}）：${chineseMoment(startsAt)}，地点：${place}，参加：${sides(partyIds)}${invited.length > 0 ? `，邀请${zh.names(invited)}参加` : ''}`,
      },
      en: {
        name: 'Session arranged',
        sentence: ({ kind, mode, startsAt, place, partyIds, invited = [] }, { sides }) =>
          `Session arranged (${en.lower(enNames.sessionKinds[kind])}, ${en.sessionModes[mode]}): ${englishMoment(startsAt)}, place: ${place}, with ${sides(partyIds)}${invited.length > 0 ? `; invited: ${en.names(invited)}` : ''}`,
      },
    },
  ),
  'mediation.session-recorded.v1': caseEvent(
    {
      sessionId: Uuid,
      outcome: codeOf(sessionOutcomes),
      attendedPartyIds: Type.Array(Uuid),
      attendedInvited: Type.Optional(
        Type.Array(Type.Object({ invitationId: Uuid, name: Name }), {
          description:
            'Who of those invited beside the parties came; absent where nobody was invited or it was not said',
        }),
      ),
      record: SealedField,
    },
    {
      zh: {
        name: '调解记录',
        sentence: ({ sessionId, outcome, attendedInvited }, { sessionAt }) => {
          const startsAt = sessionAt(sessionId);
          return `${startsAt === undefined ? '' : `${chineseMoment(startsAt)}的`}调解记录已封存，结果：${zhNames.sessionOutcomes[outcome]}${zh.came(attendedInvited)}`;
        },
      },
      en: {
        name: 'Mediation record',
        sentence: ({ sessionId, outcome, attendedInvited }, { sessionAt }) => {
          const startsAt = sessionAt(sessionId);
          const of = startsAt === undefined ? '' : ` of the session of ${englishMoment(startsAt)}`;
          return `The mediation record${of} is sealed; outcome: ${en.lower(enNames.sessionOutcomes[outcome])}${en.came(attendedInvited)}`;
        },
      },
    },
  ),
  ...sessionEvents,
  ...invitationEvents,
  'mediation.note-written.v1': noteWritten,
  'mediation.call-logged.v1': callLogged,
  ...limitEvents,
  'mediation.agreement-drafted.v1': caseEvent(
    {
      agreementId: Uuid,
      version: Type.Integer({ minimum: 1 }),
      form: codeOf(agreementForms),
      content: Text,
      obligations: Type.Array(Obligation),
      performedOnTheSpot: Type.Boolean(),
      acceleration: Acceleration,
      unboundPartyIds: UnboundPartyIds,
      subjectMatter: codeOf(subjectMatters),
    },
    {
      zh: { name: '制作协议', sentence: ({ version }) => `制作调解协议第 ${version} 稿` },
      en: { name: 'Agreement drafted', sentence: ({ version }) => `Version ${version} of the agreement was drawn up` },
    },
  ),
  'mediation.agreement-signed.v1': caseEvent(
    {
      agreementId: Uuid,
      version: Type.Integer({ minimum: 1 }),
      signer: Type.Object({ kind: codeOf(signerKinds), id: Uuid, name: Name }),
      by: Type.Optional(SignedBy),
      signedOn: Day,
      method: codeOf(['signature', 'seal', 'fingerprint', 'electronic'] as const),
    },
    {
      zh: {
        name: '签署',
        sentence: ({ signer, by, signedOn, method }) =>
          `${by ? `${zhNames.representativeKinds[by.kind]}${by.name}代` : ''}${signer.name}于${chineseDay(signedOn)}在调解协议上${zh.signMethods[method]}`,
      },
      en: {
        name: 'Signed',
        sentence: ({ signer, by, signedOn, method }) =>
          `${signer.name} signed the agreement ${en.signMethods[method]} on ${englishDay(signedOn)}${by ? `, through ${en.lower(enNames.representativeKinds[by.kind])} ${by.name}` : ''}`,
      },
    },
  ),
  'mediation.agreement-effective.v1': caseEvent(
    {
      agreementId: Uuid,
      version: Type.Integer({ minimum: 1 }),
      caseNumber: Name,
      disputeKind: codeOf(disputeKindCodes),
      effectiveOn: Day,
      form: codeOf(agreementForms),
      content: Text,
      obligations: Type.Array(Obligation),
      performedOnTheSpot: Type.Boolean(),
      acceleration: Acceleration,
      unboundPartyIds: UnboundPartyIds,
      subjectMatter: codeOf(subjectMatters),
      parties: Type.Array(Party, { minItems: 2 }),
      organisation: OrganisationRef,
      mediators: Type.Array(MediatorRef, { minItems: 1 }),
      urgent: Type.Optional(Type.Boolean({ description: 'The window asked for the case to go before others' })),
      risk: Type.Optional(codeOf(risks, 'As triage classified it')),
      source: Type.Optional(codeOf(sourceChannelCodes)),
      invitedBy: Type.Optional(Type.String({ description: 'Code of the court that sent the dispute, as in 晋0502' })),
      regionCode: Type.Optional(Type.String({ description: 'Where the dispute arose' })),
      amended: Amended,
    },
    {
      zh: { name: '协议生效', sentence: ({ effectiveOn }) => `调解协议自${chineseDay(effectiveOn)}起生效` },
      en: {
        name: 'Agreement in force',
        sentence: ({ effectiveOn }) => `The agreement is in force from ${englishDay(effectiveOn)}`,
      },
    },
  ),
  'mediation.renegotiation-opened.v1': caseEvent(
    { reason: Text, consentedBy: Type.Array(Uuid, { minItems: 1 }) },
    {
      zh: {
        name: '变更调解协议',
        sentence: ({ reason, consentedBy }, { sides }) => `经${sides(consentedBy)}同意，变更调解协议：${reason}`,
      },
      en: {
        name: 'Agreement being changed',
        sentence: ({ reason, consentedBy }, { sides }) =>
          `With the consent of ${sides(consentedBy)}, the agreement is being changed: ${reason}`,
      },
    },
  ),
  'mediation.renegotiation-ended.v1': caseEvent(
    {
      agreementId: Uuid,
      version: Type.Integer({ minimum: 1, description: 'The version that stays in force' }),
      afterDismissal: Type.Boolean({ description: 'A court had declined to confirm that version' }),
      ground: codeOf(endGroundCodes),
      reason: Text,
      remedies: Type.Array(Remedy, { minItems: 1 }),
    },
    {
      zh: {
        name: '变更协议的协商终止',
        sentence: ({ ground }) => `变更调解协议的协商终止：${zhNames.endGrounds[ground]}。原调解协议继续有效`,
      },
      en: {
        name: 'Talks ended, agreement stays in force',
        sentence: ({ ground }) =>
          `Talks on changing the agreement ended: ${en.lower(enNames.endGrounds[ground])}. The agreement stays in force`,
      },
    },
  ),
  'mediation.ended-without-agreement.v1': caseEvent(
    {
      caseNumber: Type.Optional(Name),
      ground: codeOf(endGroundCodes),
      reason: Text,
      remedies: Type.Array(Remedy, { minItems: 1 }),
    },
    {
      zh: { name: '终止调解', sentence: ({ ground }) => `调解终止：${zhNames.endGrounds[ground]}` },
      en: {
        name: 'Ended without agreement',
        sentence: ({ ground }) => `Mediation ended: ${en.lower(enNames.endGrounds[ground])}`,
      },
    },
  ),
  'mediation.standing-changed.v1': standingChangedIn('mediation'),
  'mediation.anomaly-reported.v1': anomalyReported,
} as const;
