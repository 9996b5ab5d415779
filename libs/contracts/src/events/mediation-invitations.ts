import { Type } from '@sinclair/typebox';
import { enNames } from '../code-names/en';
import { zhNames } from '../code-names/zh';
import { consentMethods, invitedKinds } from '../for-pages/road-codes';
import { caseEvent } from './case-event';
import { codeOf, Day, Name, Text, Uuid } from './common';

const Consent = Type.Object({
  partyId: Uuid,
  on: Day,
  method: codeOf(consentMethods),
});

/** Who takes part in a mediation beside the parties, with the consent of each of them (People's Mediation Law art. 20). */
export const invitationEvents = {
  'mediation.person-invited.v1': caseEvent(
    {
      invitationId: Uuid,
      kind: codeOf(invitedKinds),
      name: Name,
      connection: Type.Optional(
        Type.String({ maxLength: 200, description: 'Whose relative, of which unit, expert of what' }),
      ),
      consents: Type.Array(Consent, { minItems: 1 }),
      organisation: Type.Optional(
        Type.Object(
          { organisationId: Uuid, name: Name },
          { description: 'The psychological service whose people take part, and read the case while they are invited' },
        ),
      ),
    },
    {
      zh: {
        name: '邀请参加调解',
        sentence: ({ kind, name, connection, organisation, consents }, { sides }) =>
          `经${sides(consents.map(({ partyId }) => partyId))}同意，邀请${name}（${[zhNames.invitedKinds[kind], organisation?.name, connection].filter(Boolean).join('，')}）参加调解${organisation ? '，邀请期间该单位人员可以查阅案卷' : ''}`,
      },
      en: {
        name: 'Invited to the mediation',
        sentence: ({ kind, name, connection, organisation, consents }, { sides }) =>
          `With the consent of ${sides(consents.map(({ partyId }) => partyId))}, ${name} (${[enNames.invitedKinds[kind], organisation?.name, connection].filter(Boolean).join(', ')}) was invited to the mediation${organisation ? '; people of that service read the case while the invitation stands' : ''}`,
      },
    },
  ),
  'mediation.invitation-taken-back.v1': caseEvent(
    { invitationId: Uuid, name: Name, reason: Text },
    {
      zh: { name: '取消邀请', sentence: ({ name, reason }) => `取消对${name}的邀请：${reason}` },
      en: {
        name: 'Invitation taken back',
        sentence: ({ name, reason }) => `The invitation of ${name} was taken back: ${reason}`,
      },
    },
  ),
} as const;
