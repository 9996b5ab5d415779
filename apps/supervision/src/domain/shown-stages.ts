import { endedByApplicant, type RoadService, type StagesOf } from '@one-window/contracts';
import type { Readings } from './case-reading';

/** Stages in which an organisation has the case in hand and no agreement is in force. */
export const mediationWorks: ReadonlySet<StagesOf['mediation']> = new Set([
  'claimed',
  'appointed',
  'mediating',
  'agreement-drafted',
  'renegotiating',
]);

export const pendingAtCourt: ReadonlySet<StagesOf['judicial-confirmation']> = new Set([
  'applied',
  'correction-asked',
  'accepted',
]);

/** Mediation's stage as its work list shows it: its own events and what others said to it. */
export const mediationStage = (readings: Readings): StagesOf['mediation'] => {
  const { intake, triage, mediation } = readings;
  const own = mediation?.stage ?? 'none';
  if (own === 'ended') return own;
  if (own === 'agreed') return dismissedAndNotUpheld(readings) ? 'renegotiating' : own;
  if (mediation?.agreement && mediationWorks.has(own)) {
    // What a court confirms is no longer talked about, and an application that is withdrawn undoes no agreement.
    return confirmationStage(readings) === 'confirmed' ? 'agreed' : own;
  }
  if (intake?.stage === 'withdrawn' || intake?.stage === 'declined') return 'withdrawn';
  if (mediationWorks.has(own)) return own;
  const offer = triage?.offer;
  if (!offer || offer.offerId === mediation?.offerId) return own;
  return offer.open ? 'offered' : 'taken-back';
};

/** A court declined to confirm the agreement in force, and the parties have yet to say what becomes of it. */
const dismissedAndNotUpheld = (readings: Readings): boolean => {
  const { agreement, upheldVersion } = readings.mediation ?? {};
  return confirmationStage(readings) === 'dismissed' && agreement?.version !== upheldVersion;
};

/** The court's side: what was said about an earlier version of the agreement no longer counts. */
export const confirmationStage = ({
  mediation,
  'judicial-confirmation': court,
  'follow-up': followUp,
}: Readings): StagesOf['judicial-confirmation'] => {
  const agreement = mediation?.agreement;
  const own = court?.stage ?? 'none';
  if (own !== 'confirmed' && !pendingAtCourt.has(own) && followUp?.closedAt !== undefined) return 'closed';
  const speaksOfIt =
    court?.agreementVersion !== undefined && (!agreement || court.agreementVersion === agreement.version);
  if (speaksOfIt) return own;
  if (!agreement) return own;
  return agreement.confirmable ? 'eligible' : 'not-confirmable';
};

const endedByParties = ({ intake, mediation }: Readings): boolean =>
  mediation?.stage === 'ended'
    ? mediation.endGround !== undefined && endedByApplicant.includes(mediation.endGround)
    : !mediation?.agreement && (intake?.stage === 'declined' || intake?.stage === 'withdrawn');

/** The case is over for follow-up only where no agreement binds the parties. */
const endedForFollowUp = (readings: Readings): boolean =>
  !readings.mediation?.agreement && (readings.triage?.referredAt !== undefined || endedByParties(readings));

const intakeStage = (readings: Readings): StagesOf['intake'] => {
  const { intake, triage, mediation, 'follow-up': followUp } = readings;
  if (!intake) return 'none';
  if (followUp?.stage === 'archived' || triage?.referredAt !== undefined) return 'closed';
  const claimed = mediation !== undefined && mediation.stage !== 'none' && mediation.stage !== 'returned';
  return claimed && intake.stage !== 'declined' && intake.stage !== 'withdrawn' ? 'handed-over' : intake.stage;
};

const triageStage = (readings: Readings): StagesOf['triage'] => {
  const { intake, triage, mediation } = readings;
  if (triage?.referredAt !== undefined) return 'referred';
  if (endedByParties(readings)) return 'closed';
  if (mediation?.stage === 'ended') return 'to-refer';
  if (mediation?.agreement) return 'settled';
  if (mediation && mediationWorks.has(mediation.stage)) return 'with-mediation';
  const own = triage?.stage ?? 'none';
  if (own === 'offered') return mediation?.offerId === triage?.offer?.offerId ? 'returned' : own;
  if (intake?.stage === 'supplement-requested') return 'awaiting-supplement';
  return own === 'none' && intake ? 'awaiting' : own;
};

/** Nothing is awaited of the debtor any more, or a court already has the matter: a dismissal suspends nothing. */
const settledOrEnforced: ReadonlySet<StagesOf['follow-up']> = new Set(['performed', 'visited', 'enforcement']);

const followUpStage = (readings: Readings): StagesOf['follow-up'] => {
  const { mediation, 'follow-up': followUp } = readings;
  const own = followUp?.stage ?? 'none';
  if (own === 'closed' || own === 'archived') return own;
  if (endedForFollowUp(readings)) return 'ended';
  const agreement = mediation?.agreement;
  if (!agreement) return own;
  // What follow-up said before this version was in force is about an older one.
  const told = followUp && followUp.lastAt >= agreement.at ? own : 'none';
  if (dismissedAndNotUpheld(readings) && !settledOrEnforced.has(told)) return 'suspended';
  if (told !== 'none') return told;
  return agreement.performedOnTheSpot || agreement.obligations.length === 0 ? 'performed' : 'performing';
};

/** The stage of every service as its own work list shows it. */
export const shownStages = (readings: Readings): { [S in RoadService]: StagesOf[S] } => ({
  intake: intakeStage(readings),
  triage: triageStage(readings),
  mediation: mediationStage(readings),
  'judicial-confirmation': confirmationStage(readings),
  'follow-up': followUpStage(readings),
});
