import { type fulfilments, funnelSteps, type results } from '@one-window/contracts';
import type { CaseReading, Readings } from './case-reading';
import type { Standing } from './standing';

export type FunnelStep = (typeof funnelSteps)[number];
export type Result = (typeof results)[number];
/** As far as it does not depend on the day: what is being performed is overdue after the first day owed. */
export type Fulfilment = Exclude<(typeof fulfilments)[number], 'overdue'>;

/** What the numbers of the city count of a case. */
interface Progress {
  steps: FunnelStep[];
  result: Result;
  /** Absent where there was no agreement. */
  fulfilment?: Fulfilment;
  /** The first day, YYYY-MM-DD in Shanghai, until which something is owed under the agreement; absent where nothing is. */
  owedOn?: string;
}

const isPerformed = ({ mediation, 'follow-up': followUp }: Readings, outcome: Standing['outcome']): boolean =>
  followUp?.stage === 'performed' ||
  followUp?.stage === 'visited' ||
  outcome === 'performed' ||
  outcome === 'confirmed-and-performed' ||
  mediation?.agreement?.performedOnTheSpot === true;

/** By the law's own words: that there was no agreement is E11 to E15, an end on other grounds is no result of mediation. */
const withoutAgreement: ReadonlySet<string> = new Set(['E11', 'E12', 'E13', 'E14', 'E15']);

const resultOf = ({ intake, triage, mediation }: Readings): Result => {
  if (mediation?.agreement) return 'agreed';
  if (mediation?.endGround) return withoutAgreement.has(mediation.endGround) ? 'failed' : 'terminated';
  if (intake?.stage === 'withdrawn' || intake?.ending === 'withdrawn') return 'withdrawn';
  if (intake?.stage === 'declined' || intake?.ending === 'declined') return 'declined';
  return triage?.referredAt === undefined ? 'open' : 'referred';
};

/** Of an agreement that is not performed. */
const fulfilmentOf = (stage: string | undefined, { phase, outcome }: Standing): Fulfilment => {
  if (stage === 'enforcement' || outcome === 'enforcement') return 'enforcement';
  if (stage === 'defaulted') return 'defaulted';
  return phase === 'closed' ? 'other' : 'performing';
};

/** `standing`: what the reading comes to. */
export const progressOf = (reading: CaseReading, standing: Standing): Progress => {
  const { triage, mediation, 'judicial-confirmation': court, 'follow-up': followUp } = reading.readings;
  const reached: Record<FunnelStep, boolean> = {
    registered: reading.registration !== undefined,
    triaged: triage?.disputeKind !== undefined,
    offered: triage?.offer !== undefined,
    claimed: mediation?.claimedAt !== undefined,
    agreed: mediation?.agreement !== undefined,
    applied: court?.appliedAt !== undefined,
    confirmed: court?.stage === 'confirmed' || court?.confirmedAt !== undefined,
    performed: isPerformed(reading.readings, standing.outcome),
    closed: followUp?.closedAt !== undefined,
  };
  const owed = (reading.clocks['follow-up'] ?? [])
    .filter(({ kind }) => kind === 'obligation')
    .map(({ dueOn }) => dueOn);
  const [owedOn] = owed.toSorted();
  return {
    steps: funnelSteps.filter((step) => reached[step]),
    result: resultOf(reading.readings),
    ...(reached.agreed
      ? { fulfilment: reached.performed ? ('performed' as const) : fulfilmentOf(followUp?.stage, standing) }
      : {}),
    ...(owedOn === undefined ? {} : { owedOn }),
  };
};
