import { chineseMoment, englishMoment } from '@one-window/time-limits';
import { Type } from '@sinclair/typebox';

import { enNames } from '../code-names/en';
import { zhNames } from '../code-names/zh';
import { endGroundCodes } from '../codes';
import { alertGrounds, sessionKinds, sessionModes, sessionOutcomes } from '../for-pages/road-codes';
import { caseEvent } from './case-event';
import { codeOf, Moment, Name, OrganisationRef, Remedy, SealedField, Text, Uuid } from './common';
import { agreementEvents } from './mediation-agreements';
import { helpEvents } from './mediation-help';
import { holderEvents } from './mediation-holders';
import { mediatorEvents } from './mediation-mediators';
import { invitationEvents } from './mediation-invitations';
import { limitEvents } from './mediation-limits';
import { sessionEvents } from './mediation-sessions';
import { suspensionEvents } from './mediation-suspensions';
import { transferEvents } from './mediation-transfers';
import { anomalyReported, callLogged, noteWritten, paperMade, standingChangedIn } from './of-every-service';
import { en, zh } from './sentence-words';

export const mediationEvents = {
  'mediation.case-claimed.v1': caseEvent(
    { offerId: Uuid, organisation: OrganisationRef },
    {
      zh: { name: '签收', sentence: ({ organisation }) => `${organisation.name}签收` },
      en: { name: 'Claimed', sentence: ({ organisation }) => `${organisation.name} claimed the case` },
    },
  ),
  ...holderEvents,
  ...transferEvents,
  ...helpEvents,
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
      attendedHelpers: Type.Optional(
        Type.Array(Type.Object({ mediatorId: Uuid, name: Name }), {
          description:
            'Mediators of organisations that help who were there; absent where none helps or it was not said',
        }),
      ),
      record: SealedField,
      alerts: Type.Optional(
        Type.Array(codeOf(alertGrounds), {
          minItems: 1,
          uniqueItems: true,
          description: 'What the sealed text speaks of',
        }),
      ),
    },
    {
      zh: {
        name: '调解记录',
        sentence: ({ sessionId, outcome, attendedInvited, attendedHelpers = [] }, { sessionAt }) => {
          const startsAt = sessionAt(sessionId);
          const helped = attendedHelpers.length > 0 ? `；协助调解：${zh.names(attendedHelpers)}` : '';
          return `${startsAt === undefined ? '' : `${chineseMoment(startsAt)}的`}调解记录已封存，结果：${zhNames.sessionOutcomes[outcome]}${zh.came(attendedInvited)}${helped}`;
        },
      },
      en: {
        name: 'Mediation record',
        sentence: ({ sessionId, outcome, attendedInvited, attendedHelpers = [] }, { sessionAt }) => {
          const startsAt = sessionAt(sessionId);
          const helped = attendedHelpers.length > 0 ? `; helping: ${en.names(attendedHelpers)}` : '';
          const of = startsAt === undefined ? '' : ` of the session of ${englishMoment(startsAt)}`;
          return `The mediation record${of} is sealed; outcome: ${en.lower(enNames.sessionOutcomes[outcome])}${en.came(attendedInvited)}${helped}`;
        },
      },
    },
  ),
  ...sessionEvents,
  ...invitationEvents,
  'mediation.paper-made.v1': paperMade,
  'mediation.note-written.v1': noteWritten,
  'mediation.call-logged.v1': callLogged,
  ...limitEvents,
  ...suspensionEvents,
  ...agreementEvents,
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
