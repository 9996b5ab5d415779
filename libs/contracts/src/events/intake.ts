import { Type } from '@sinclair/typebox';
import { declineGroundCodes, sourceChannelCodes } from '../codes';
import {
  codeOf,
  Day,
  eventData,
  Fen,
  Material,
  Name,
  Party,
  Remedy,
  SealedField,
  Text,
  Uuid,
  standingChanged,
} from './common';

export const intakeEvents = {
  'intake.case-registered.v1': eventData({
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
        description: 'Keyed hashes of the receipt code joined with the last four digits of each telephone number given',
      }),
    ),
  }),
  'intake.supplement-requested.v1': eventData({ items: Type.Array(Material, { minItems: 1 }), dueOn: Day }),
  'intake.supplement-answered.v1': eventData({
    answers: Type.Array(Material, { minItems: 1 }),
    addedFacts: Type.Optional(Text),
  }),
  'intake.supplement-overdue.v1': eventData({ dueOn: Day }),
  'intake.case-declined.v1': eventData({
    caseNumber: Type.Optional(Name),
    ground: codeOf(declineGroundCodes),
    reason: Text,
    remedies: Type.Array(Remedy, { minItems: 1 }),
  }),
  'intake.case-withdrawn.v1': eventData({ caseNumber: Type.Optional(Name), partyId: Uuid, reason: Text }),
  'intake.party-revealed.v1': eventData({ partyId: Uuid, fields: Type.Array(Name, { minItems: 1 }), reason: Text }),
  'intake.standing-changed.v1': standingChanged,
  'intake.anomaly-reported.v1': eventData({ eventId: Uuid, eventType: Name, stage: Name }),
} as const;
