import { Type } from '@sinclair/typebox';
import { disputeKindCodes, endGroundCodes, sourceChannelCodes } from '../codes';
import {
  codeOf,
  Day,
  eventData,
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
  standingChanged,
} from './common';
import { risks } from './triage';

export const sessionKinds = ['joint-session', 'caucus'] as const;
export const sessionModes = ['on-site', 'video', 'telephone', 'visit'] as const;
export const sessionOutcomes = ['continued', 'agreed-in-principle', 'no-agreement'] as const;
export const agreementForms = ['written', 'oral'] as const;
export const signerKinds = ['party', 'mediator', 'organisation-seal'] as const;
export const subjectMatters = ['ordinary', 'personal-status', 'title-to-property'] as const;

/** Civil Code art. 634 is the model; between other parties than buyer and seller it holds only where they agreed on it. */
const Acceleration = Type.Optional(
  Type.Boolean({
    description: 'Agreed: once an instalment is overdue, all that the debtor still owes the creditor is due',
  }),
);

export const mediationEvents = {
  'mediation.case-claimed.v1': eventData({ offerId: Uuid, organisation: OrganisationRef }),
  'mediation.case-returned.v1': eventData({
    offerId: Uuid,
    organisation: OrganisationRef,
    reason: Text,
    suggestedOrganisation: Type.Optional(OrganisationRef),
  }),
  'mediation.mediator-appointed.v1': eventData({
    mediators: Type.Array(MediatorRef, { minItems: 1 }),
    disclosure: Type.Object({
      ties: Type.Array(Text, { description: 'Disclosed ties to a party; empty: none' }),
      consentedBy: Type.Array(Uuid, { description: 'Parties who agree in spite of the ties' }),
    }),
  }),
  'mediation.rights-notice-given.v1': eventData({
    partyIds: Type.Array(Uuid, { minItems: 1 }),
    method: codeOf(['oral', 'written'] as const),
  }),
  'mediation.willingness-recorded.v1': eventData({
    partyId: Uuid,
    willing: Type.Boolean(),
    note: Type.Optional(Text),
  }),
  'mediation.session-convened.v1': eventData({
    sessionId: Uuid,
    kind: codeOf(sessionKinds),
    mode: codeOf(sessionModes),
    startsAt: Moment,
    place: Name,
    partyIds: Type.Array(Uuid, { minItems: 1 }),
  }),
  'mediation.session-recorded.v1': eventData({
    sessionId: Uuid,
    outcome: codeOf(sessionOutcomes),
    attendedPartyIds: Type.Array(Uuid),
    record: SealedField,
  }),
  'mediation.limit-extended.v1': eventData({
    rule: Name,
    days: Type.Integer({ minimum: 1, maximum: 365 }),
    consentedBy: Type.Array(Uuid, { minItems: 1 }),
    reason: Text,
  }),
  'mediation.limit-passed.v1': eventData({ rule: Name, dueOn: Day }),
  'mediation.agreement-drafted.v1': eventData({
    agreementId: Uuid,
    version: Type.Integer({ minimum: 1 }),
    form: codeOf(agreementForms),
    content: Text,
    obligations: Type.Array(Obligation),
    performedOnTheSpot: Type.Boolean(),
    acceleration: Acceleration,
    subjectMatter: codeOf(subjectMatters),
  }),
  'mediation.agreement-signed.v1': eventData({
    agreementId: Uuid,
    version: Type.Integer({ minimum: 1 }),
    signer: Type.Object({ kind: codeOf(signerKinds), id: Uuid, name: Name }),
    signedOn: Day,
    method: codeOf(['signature', 'seal', 'fingerprint', 'electronic'] as const),
  }),
  'mediation.agreement-effective.v1': eventData({
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
    subjectMatter: codeOf(subjectMatters),
    parties: Type.Array(Party, { minItems: 2 }),
    organisation: OrganisationRef,
    mediators: Type.Array(MediatorRef, { minItems: 1 }),
    urgent: Type.Optional(Type.Boolean({ description: 'The window asked for the case to go before others' })),
    risk: Type.Optional(codeOf(risks, 'As triage classified it')),
    source: Type.Optional(codeOf(sourceChannelCodes)),
    invitedBy: Type.Optional(Type.String({ description: 'Code of the court that sent the dispute, as in 晋0502' })),
    regionCode: Type.Optional(Type.String({ description: 'Where the dispute arose' })),
  }),
  'mediation.renegotiation-opened.v1': eventData({ reason: Text, consentedBy: Type.Array(Uuid, { minItems: 1 }) }),
  'mediation.renegotiation-ended.v1': eventData({
    agreementId: Uuid,
    version: Type.Integer({ minimum: 1, description: 'The version that stays in force' }),
    afterDismissal: Type.Boolean({ description: 'A court had declined to confirm that version' }),
    ground: codeOf(endGroundCodes),
    reason: Text,
    remedies: Type.Array(Remedy, { minItems: 1 }),
  }),
  'mediation.ended-without-agreement.v1': eventData({
    caseNumber: Type.Optional(Name),
    ground: codeOf(endGroundCodes),
    reason: Text,
    remedies: Type.Array(Remedy, { minItems: 1 }),
  }),
  'mediation.standing-changed.v1': standingChanged,
  'mediation.anomaly-reported.v1': eventData({ eventId: Uuid, eventType: Name, stage: Name }),
} as const;
