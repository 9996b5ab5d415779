import type { EventTable } from '@one-window/contracts';
import type { MediationStage } from './mediation-case';

export type ReceivedByMediation =
  | 'triage.case-offered.v1'
  | 'triage.offer-taken-back.v1'
  | 'triage.offer-expired.v1'
  | 'intake.case-declined.v1'
  | 'intake.case-withdrawn.v1'
  | 'intake.supplement-answered.v1'
  | 'judicial-confirmation.dismissed.v1'
  | 'judicial-confirmation.confirmed.v1';

type Cell = readonly MediationStage[] | 'ignore' | 'anomaly';

const offered = (cell: Cell) => ({ 'triage.case-offered.v1': cell });
const offerGone = (cell: Cell) => ({ 'triage.offer-taken-back.v1': cell, 'triage.offer-expired.v1': cell });
const applicationGone = (cell: Cell) => ({ 'intake.case-declined.v1': cell, 'intake.case-withdrawn.v1': cell });
const factsAdded = (cell: Cell) => ({ 'intake.supplement-answered.v1': cell });
const ruling = (dismissed: Cell, confirmed: Cell) => ({
  'judicial-confirmation.dismissed.v1': dismissed,
  'judicial-confirmation.confirmed.v1': confirmed,
});

/** No agreement was ever in force, so no court can have ruled on one. */
const noRuling = ruling('anomaly', 'anomaly');

/**
 * While an organisation holds the case: triage took back an offer that was claimed first, and must not offer it again;
 * the window may still have let the applicant withdraw before it heard of the claim.
 */
const held = (stage: MediationStage) => ({
  ...offered('anomaly'),
  ...offerGone('ignore'),
  ...applicationGone(['withdrawn']),
  ...factsAdded([stage]),
});

/**
 * Order holds within one topic only: a withdrawal or added facts may arrive before the offer and are remembered; an
 * offer's end never arrives before the offer.
 */
export const receives = {
  none: {
    ...offered(['offered']),
    ...offerGone('anomaly'),
    ...applicationGone(['withdrawn']),
    ...factsAdded(['none']),
    ...noRuling,
  },
  offered: {
    ...offered(['offered']),
    ...offerGone(['taken-back', 'offered']),
    ...applicationGone(['withdrawn']),
    ...factsAdded(['offered']),
    ...noRuling,
  },
  'taken-back': {
    ...offered(['offered']),
    ...offerGone('ignore'),
    ...applicationGone(['withdrawn']),
    ...factsAdded(['taken-back']),
    ...noRuling,
  },
  returned: {
    ...offered(['offered']),
    ...offerGone('ignore'),
    ...applicationGone(['withdrawn']),
    ...factsAdded(['returned']),
    ...noRuling,
  },
  claimed: { ...held('claimed'), ...noRuling },
  appointed: { ...held('appointed'), ...noRuling },
  mediating: { ...held('mediating'), ...noRuling },
  // The draft may amend an agreement in force: the court may still rule on that one, and no withdrawal undoes it.
  'agreement-drafted': {
    ...held('agreement-drafted'),
    ...applicationGone(['withdrawn', 'agreement-drafted']),
    ...ruling(['agreement-drafted'], ['agreement-drafted', 'agreed']),
  },
  agreed: {
    ...held('agreed'),
    ...applicationGone('anomaly'),
    ...ruling(['renegotiating', 'agreed'], ['agreed']),
  },
  // What a court confirms is enforced like its ruling, so the talks about it are over (Civil Procedure Law art. 206).
  renegotiating: {
    ...held('renegotiating'),
    ...applicationGone('anomaly'),
    ...ruling(['renegotiating'], ['renegotiating', 'agreed']),
  },
  ended: {
    ...offered('anomaly'),
    ...offerGone('ignore'),
    ...applicationGone('anomaly'),
    ...factsAdded('ignore'),
    ...ruling('ignore', 'anomaly'),
  },
  withdrawn: {
    ...offered('anomaly'),
    ...offerGone('ignore'),
    ...applicationGone('ignore'),
    ...factsAdded('ignore'),
    ...ruling('ignore', 'anomaly'),
  },
} as const satisfies EventTable<MediationStage, ReceivedByMediation>;
