import { endedByApplicant, type OrganisationRef, type RoadService } from '@one-window/contracts';
import type { CaseReading, CloseOutcome, MediationReading, Readings } from './case-reading';
import { confirmationStage, mediationStage, mediationWorks, pendingAtCourt } from './shown-stages';

/** Where a case stands as a whole, with the Chinese names people see. */
export const phases = {
  intake: '登记',
  triage: '分流',
  offered: '待签收',
  mediation: '调解',
  'judicial-confirmation': '司法确认',
  'follow-up': '履行回访',
  closed: '已结束',
} as const;
export type Phase = keyof typeof phases;
export const phaseCodes = Object.keys(phases) as Phase[];

export type Holder =
  | { kind: 'desk'; id: 'window' | 'triage-desk' | 'follow-up-desk'; name: string }
  | { kind: 'organisation' | 'court'; id: string; name: string }
  | { kind: 'pool'; id: null; name: string }
  | { kind: 'none'; id: null; name: '' };

export interface Standing {
  phase: Phase;
  /** The service whose turn it is. */
  service: RoadService;
  holder: Holder;
  /** Instant of the event that made the holder the holder; absent before any such event arrived. */
  since?: string;
  outcome?: CloseOutcome;
}

const window: Holder = { kind: 'desk', id: 'window', name: '登记窗口' };
const triageDesk: Holder = { kind: 'desk', id: 'triage-desk', name: '分流岗' };
const followUpDesk: Holder = { kind: 'desk', id: 'follow-up-desk', name: '履行回访岗' };
const nobody: Holder = { kind: 'none', id: null, name: '' };
const organisation = ({ organisationId: id, name }: OrganisationRef): Holder => ({ kind: 'organisation', id, name });

const latest = (...instants: (string | undefined)[]): string | undefined =>
  instants.reduce(
    (last, instant) => (instant !== undefined && (last === undefined || instant > last) ? instant : last),
    undefined,
  );
const earliest = (...instants: (string | undefined)[]): string | undefined =>
  instants.reduce(
    (first, instant) => (instant !== undefined && (first === undefined || instant < first) ? instant : first),
    undefined,
  );

const standing = (
  phase: Phase,
  service: RoadService,
  holder: Holder,
  since?: string,
  outcome?: CloseOutcome,
): Standing => ({
  phase,
  service,
  holder,
  ...(since === undefined ? {} : { since }),
  ...(outcome === undefined ? {} : { outcome }),
});

/** Who holds the case now and since when: the first rule that applies, from the end of the road to its beginning. */
export const standingOf = ({ readings }: CaseReading): Standing =>
  finished(readings) ??
  endedOnTheWay(readings) ??
  toRefer(readings) ??
  withOrganisation(readings) ??
  withFollowUp(readings) ??
  withCourt(readings) ??
  underAgreement(readings) ??
  offered(readings) ??
  withTriage(readings) ??
  standing('intake', 'intake', window, latest(readings.intake?.supplementAt, readings.intake?.registeredAt));

const finished = ({ 'follow-up': followUp }: Readings): Standing | undefined => {
  if (followUp?.stage !== 'closed' && followUp?.stage !== 'archived') return undefined;
  return standing('closed', 'follow-up', nobody, followUp.closedAt, followUp.outcome);
};

/** The road ended before an agreement; the follow-up desk still has to close the case. */
const endedOnTheWay = ({ intake, triage, mediation }: Readings): Standing | undefined => {
  // Nothing that ends the road undoes an agreement in force: neither a withdrawal nor talks that came to nothing.
  if (mediation?.agreement) return undefined;
  const end = (since: string | undefined, outcome: CloseOutcome) =>
    standing('closed', 'follow-up', followUpDesk, since, outcome);
  if (triage?.referredAt !== undefined) return end(triage.referredAt, 'referred-out');
  const { endGround, endedAt } = mediation ?? {};
  if (mediation?.stage === 'ended' && endGround && endedByApplicant.includes(endGround)) {
    return end(endedAt, endGround === 'E05' ? 'settled-privately' : 'withdrawn');
  }
  if (intake?.stage === 'declined') return end(intake.endedAt, 'declined');
  return intake?.stage === 'withdrawn' ? end(intake.endedAt, 'withdrawn') : undefined;
};

/** Mediation ended without an agreement: triage names the way that stays open. */
const toRefer = ({ triage, mediation }: Readings): Standing | undefined =>
  mediation?.stage === 'ended' && !(mediation.agreement && nothingToRefer(triage, mediation))
    ? standing('triage', 'triage', triageDesk, mediation.endedAt)
    : undefined;

/** Talks about an agreement in force once ended the mediation; that agreement is followed up all the same. */
const nothingToRefer = (triage: Readings['triage'], { endGround }: MediationReading): boolean =>
  triage?.referredAt !== undefined || (endGround !== undefined && endedByApplicant.includes(endGround));

const withOrganisation = (readings: Readings): Standing | undefined => {
  const { mediation } = readings;
  if (!mediation?.organisation || !mediationWorks.has(mediationStage(readings))) return undefined;
  return standing(
    'mediation',
    'mediation',
    organisation(mediation.organisation),
    organisationSince(readings, mediation),
  );
};

/** Since the claim, unless a court or the follow-up desk had the case in between. */
const organisationSince = (readings: Readings, { claimedAt, reopenedAt, agreement }: MediationReading) => {
  const { 'judicial-confirmation': court, 'follow-up': followUp } = readings;
  const wasElsewhere =
    followUp?.activeSince !== undefined || court?.stage === 'confirmed' || agreement?.performedOnTheSpot;
  return latest(claimedAt, court?.decidedAt, wasElsewhere ? reopenedAt : undefined);
};

const withFollowUp = (readings: Readings): Standing | undefined => {
  const { mediation, 'judicial-confirmation': court, 'follow-up': followUp } = readings;
  const confirmedAt = confirmationStage(readings) === 'confirmed' ? court?.decidedAt : undefined;
  const onTheSpot = mediation?.agreement?.performedOnTheSpot ? mediation.agreement.at : undefined;
  const first = earliest(followUp?.activeSince, confirmedAt, onTheSpot);
  if (first === undefined) return undefined;
  return standing(
    'follow-up',
    'follow-up',
    followUpDesk,
    latest(first, mediation?.agreement?.at, mediation?.talksEndedAt),
  );
};

const withCourt = (readings: Readings): Standing | undefined => {
  const court = readings['judicial-confirmation'];
  if (!court?.court || !pendingAtCourt.has(confirmationStage(readings))) return undefined;
  const { organisationId: id, name } = court.court;
  return standing('judicial-confirmation', 'judicial-confirmation', { kind: 'court', id, name }, court.appliedAt);
};

/** An agreement in force, not before a court and nothing yet recorded of its performance. */
const underAgreement = (readings: Readings): Standing | undefined => {
  const { mediation } = readings;
  if (!mediation?.agreement || !mediation.organisation) return undefined;
  return standing(
    'mediation',
    'mediation',
    organisation(mediation.organisation),
    organisationSince(readings, mediation),
  );
};

const offered = (readings: Readings): Standing | undefined => {
  const { triage, mediation } = readings;
  const offer = triage?.offer;
  if (!offer?.open || triage?.stage !== 'offered') return undefined;
  if (mediation?.offerId === offer.offerId) return undefined;
  const [first] = offer.organisations;
  const name = offer.organisations.map((one) => one.name).join('、');
  const holder: Holder =
    !offer.pool && offer.organisations.length === 1 && first ? organisation(first) : { kind: 'pool', id: null, name };
  return standing('offered', 'triage', holder, offer.at);
};

const withTriage = ({ intake, triage, mediation }: Readings): Standing | undefined => {
  if (intake?.stage === 'supplement-requested' && mediation === undefined) return undefined;
  if (!triage && !mediation && intake?.stage !== 'registered') return undefined;
  const since = latest(intake?.handedAt, triage?.offerEndedAt, mediation?.returnedAt);
  return standing('triage', 'triage', triageDesk, since);
};
