import { Type } from '@sinclair/typebox';
import { dismissalGroundCodes, refusalGroundCodes } from '../codes';
import { codeOf, Day, eventData, Material, Name, OrganisationRef, Text, Uuid, standingChanged } from './common';

const application = { applicationId: Uuid, agreementId: Uuid, agreementVersion: Type.Integer({ minimum: 1 }) };

export const judicialConfirmationEvents = {
  'judicial-confirmation.applied.v1': eventData({
    ...application,
    court: OrganisationRef,
    signedBy: Type.Array(Uuid, { minItems: 2 }),
    signedOn: Type.Optional(Day),
  }),
  'judicial-confirmation.correction-asked.v1': eventData({
    ...application,
    items: Type.Array(Material, { minItems: 1 }),
    dueOn: Day,
  }),
  'judicial-confirmation.corrected.v1': eventData({ ...application, answers: Type.Array(Material, { minItems: 1 }) }),
  'judicial-confirmation.accepted.v1': eventData({ ...application, courtCaseNumber: Name }),
  'judicial-confirmation.refused.v1': eventData({ ...application, ground: codeOf(refusalGroundCodes), reason: Text }),
  'judicial-confirmation.confirmed.v1': eventData({
    ...application,
    court: OrganisationRef,
    courtCaseNumber: Name,
    ruledOn: Day,
  }),
  'judicial-confirmation.dismissed.v1': eventData({
    ...application,
    ground: codeOf(dismissalGroundCodes),
    reason: Text,
    ruledOn: Day,
  }),
  'judicial-confirmation.application-withdrawn.v1': eventData({ ...application, reason: Text }),
  'judicial-confirmation.application-window-closed.v1': eventData({
    agreementId: Uuid,
    agreementVersion: Type.Integer({ minimum: 1 }),
    dueOn: Day,
  }),
  'judicial-confirmation.court-overdue.v1': eventData({ ...application, rule: Name, dueOn: Day }),
  'judicial-confirmation.standing-changed.v1': standingChanged,
  'judicial-confirmation.anomaly-reported.v1': eventData({ eventId: Uuid, eventType: Name, stage: Name }),
} as const;
