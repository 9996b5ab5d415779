import { accept, type Decision, fact, refuse, type RemedyKind } from '@one-window/contracts';
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
export const chooseRoute = ({ registration }: TriageCase, { route, reason, target }: ChooseRouteInput): Decision => {
  if (route === 'mediation' && registration?.pendingElsewhere && !sentByCourt(registration.source)) {
    return refuse('already-pending-elsewhere', {
      basis: basisText(laws.peoplesMediationProvisions('22')).zh,
      rule: 'R03',
      source: registration.source,
      exceptions: courtReferrals,
    });
  }
  return accept(
    fact('triage.route-chosen.v1', { route, reason, ...(route === 'refer-out' && target ? { target } : {}) }),
  );
};
