import { Type } from '@sinclair/typebox';
import { disputeKindCodes, remedyKindCodes, sourceChannelCodes } from '../codes';
import {
  codeOf,
  Day,
  eventData,
  Fen,
  Name,
  OrganisationRef,
  Party,
  Remedy,
  Text,
  Uuid,
  standingChanged,
} from './common';

export const risks = ['low', 'medium', 'high'] as const;
export const routes = ['mediation', 'refer-out'] as const;

/** What an organisation needs to decide whether to take a case; travels with the offer. */
export const CaseSummary = Type.Object({
  caseNumber: Name,
  source: codeOf(sourceChannelCodes),
  title: Name,
  facts: Text,
  claims: Type.Array(Text),
  amountFen: Type.Optional(Fen),
  parties: Type.Array(Party, { minItems: 2 }),
  regionCode: Type.String(),
  appliedOn: Day,
  disputeKind: codeOf(disputeKindCodes),
  urgent: Type.Optional(Type.Boolean({ description: 'The window asked for the case to go before others' })),
  risk: Type.Optional(codeOf(risks, 'As the officer classified it')),
  externalReference: Type.Optional(Name),
});

export const triageEvents = {
  'triage.case-classified.v1': eventData({
    disputeKind: codeOf(disputeKindCodes),
    decidingWords: Type.Array(Name),
    advised: Type.Optional(codeOf(disputeKindCodes, 'What the classifier advised')),
    risk: codeOf(risks),
  }),
  'triage.route-chosen.v1': eventData({
    route: codeOf(routes),
    reason: Text,
    target: Type.Optional(codeOf(remedyKindCodes)),
  }),
  'triage.case-offered.v1': eventData({
    offerId: Uuid,
    pool: Type.Boolean(),
    organisations: Type.Array(OrganisationRef, { minItems: 1 }),
    summary: CaseSummary,
  }),
  'triage.offer-taken-back.v1': eventData({ offerId: Uuid, reason: Text }),
  'triage.offer-expired.v1': eventData({ offerId: Uuid, dueOn: Day }),
  'triage.triage-overdue.v1': eventData({ dueOn: Day }),
  'triage.case-referred-out.v1': eventData({
    caseNumber: Type.Optional(Name),
    target: codeOf(remedyKindCodes),
    organisation: Type.Optional(OrganisationRef),
    reason: Text,
    remedies: Type.Array(Remedy, { minItems: 1 }),
  }),
  'triage.standing-changed.v1': standingChanged,
  'triage.anomaly-reported.v1': eventData({ eventId: Uuid, eventType: Name, stage: Name }),
} as const;
