import { accept, type Decision, fact, type Refusal, refuse, type RemedyKind } from '@one-window/contracts';
import { basisText, courtReferrals, laws, sentByCourt } from '@one-window/law';
import type { Route, TriageCase } from './case-state';

export interface ChooseRouteInput {
  route: Route;
  reason: string;
  /** Where to, for the route out of the centre. */
  target?: RemedyKind;
}

/**
 * Mediation, or out of the centre. What a court, arbitration body or authority has already accepted is not mediated,
 * unless the court itself referred it (Provisions on People's Mediation Work art. 22; rule R03).
 * @rule R03
 */
export const whyNotMediated = ({ registration }: TriageCase): Refusal | undefined =>
  registration?.pendingElsewhere && !sentByCourt(registration.source)
    ? refuse('already-pending-elsewhere', {
        basis: basisText(laws.peoplesMediationProvisions('22')).zh,
        rule: 'R03',
        source: registration.source,
        exceptions: courtReferrals,
      })
    : undefined;

/** The officer's word on where the case goes. */
export const chooseRoute = (state: TriageCase, { route, reason, target }: ChooseRouteInput): Decision => {
  const barred = route === 'mediation' ? whyNotMediated(state) : undefined;
  if (barred) return barred;
  return accept(
    fact('triage.route-chosen.v1', { route, reason, ...(route === 'refer-out' && target ? { target } : {}) }),
  );
};
