import { Type } from '@sinclair/typebox';
import { codeOf, Day, eventData, Fen, Name, OrganisationRef, Text, Uuid, standingChanged } from './common';

export const visitMethods = ['telephone', 'home-visit', 'at-the-centre', 'message'] as const;
export const closeOutcomes = [
  'performed',
  'confirmed-and-performed',
  'enforcement',
  'referred-out',
  'withdrawn',
  'declined',
  'settled-privately',
] as const;
export const enforcementBases = ['court-ruling', 'mediation-agreement'] as const;
export const retentionPeriods = ['permanent', 'long-term', 'short-term'] as const;

export const followUpEvents = {
  'follow-up.performance-recorded.v1': eventData({
    obligationId: Uuid,
    amountFen: Type.Optional(Fen),
    performedOn: Day,
    evidence: Text,
    fulfilled: Type.Boolean({ description: 'Nothing is left of this obligation' }),
  }),
  'follow-up.agreement-performed.v1': eventData({ agreementId: Uuid, performedOn: Day }),
  'follow-up.obligation-overdue.v1': eventData({ obligationId: Uuid, dueOn: Day }),
  'follow-up.default-recorded.v1': eventData({ obligationId: Uuid, reason: Text, outstandingFen: Type.Optional(Fen) }),
  'follow-up.enforcement-pack-issued.v1': eventData({
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
  }),
  'follow-up.visit-recorded.v1': eventData({
    visitId: Uuid,
    visitedOn: Day,
    method: codeOf(visitMethods),
    partyId: Uuid,
    satisfaction: Type.Integer({ minimum: 1, maximum: 5 }),
    note: Text,
  }),
  'follow-up.visit-overdue.v1': eventData({ dueOn: Day }),
  'follow-up.case-closed.v1': eventData({ outcome: codeOf(closeOutcomes) }),
  'follow-up.case-archived.v1': eventData({ volumeNumber: Name, retention: codeOf(retentionPeriods) }),
  'follow-up.standing-changed.v1': standingChanged,
  'follow-up.anomaly-reported.v1': eventData({ eventId: Uuid, eventType: Name, stage: Name }),
} as const;
