import {
  type ActKind,
  type Actor,
  type CaseFacts,
  courtRoles,
  mayAct,
  mayKnowOf,
  organisationRoles,
  type Refusal,
  refuse,
  type Relation,
  relationsTo,
  type Role,
} from '@one-window/contracts';
import type { WorkingCalendar } from '@one-window/time-limits';
import type { ConfirmationCase } from './case-state';
import { whyNotConfirmable } from './eligibility';
import { windowClosed } from './window';

/** Who looks at everything and changes nothing. */
const watchingRoles = ['supervisor', 'auditor'] as const satisfies readonly Role[];

/** Who has a work list here; which cases stand in it is a matter of {@link scopeOf}. */
export const listingRoles = [...organisationRoles, ...courtRoles, ...watchingRoles] as const;

/** Who stands where: the organisation that mediated, those who did it for them, and the courts that were asked. */
const whoStands = ({ agreement, application, leftCourts = [] }: ConfirmationCase): CaseFacts => ({
  offeredTo: [],
  holder: agreement?.organisation.organisationId,
  appointed: (agreement?.mediators ?? []).map(({ mediatorId }) => mediatorId),
  court: application?.court.organisationId,
  formerly: [],
  courts: leftCourts,
});

export const standingOf = (state: ConfirmationCase, actor: Actor): readonly Relation[] =>
  relationsTo(whoStands(state), actor);

const policy = (roles: readonly Role[], kind: ActKind) => ({
  roles,
  relation: (state: ConfirmationCase, actor: Actor): boolean => mayAct(standingOf(state, actor), kind),
});
/** Those who mediated help both parties with their application. */
export const byOrganisation = policy(organisationRoles, 'act-at-court');
/** Once nothing of the dispute is mediated any more. */
export const byOrganisationOnceSettled = {
  roles: byOrganisation.roles,
  relation: (state: ConfirmationCase, actor: Actor): boolean =>
    whyNotYet(state) === undefined && byOrganisation.relation(state, actor),
};
export const byCourt = policy(courtRoles, 'decide');
/** An objection is given up without the court having to act: whoever hears it records it. */
export const byWhoHearsTheObjector = policy(
  [...organisationRoles, 'window-clerk', ...courtRoles],
  'take-back-an-objection',
);

/** Of the court whose application it is, only while there is something to decide in it. */
export const byCourtWhile = (asked: (state: ConfirmationCase) => boolean) => ({
  roles: byCourt.roles,
  relation: (state: ConfirmationCase, actor: Actor): boolean => asked(state) && byCourt.relation(state, actor),
});

const hasRole = (actor: Actor, roles: readonly Role[]): boolean => roles.some((role) => actor.roles.includes(role));

/** Which cases stand in a person's work list: all, those the organisation mediated, those before the court. */
export const scopeOf = (actor: Actor) => ({
  all: hasRole(actor, watchingRoles),
  mediated: hasRole(actor, organisationRoles),
  beforeCourt: hasRole(actor, courtRoles),
});

export const mayKnow = (state: ConfirmationCase, actor: Actor): boolean => mayKnowOf(whoStands(state), actor);

/**
 * What settles the rest of the dispute takes the place of the agreement on a part, and a court confirms it as a whole; until
 * then, or until the mediation of the rest has ended, no court is asked.
 */
export const whyNotYet = ({ agreement }: ConfirmationCase): Refusal | undefined =>
  agreement?.rest?.mediation === 'goes-on'
    ? refuse('rest-still-mediated', { openClaims: agreement.rest.openClaims, effectiveOn: agreement.effectiveOn })
    : undefined;

/** An application that the law bars is refused with the law's reason, not merely with the stage. */
export const whyNotApply = (state: ConfirmationCase, _: Actor, calendar: WorkingCalendar): Refusal | undefined => {
  const { agreement } = state;
  if (!agreement) return undefined;
  const obstacle = state.stage === 'not-confirmable' ? whyNotConfirmable(agreement) : undefined;
  if (obstacle) return refuse('agreement-not-confirmable', { ...obstacle });
  return state.stage === 'lapsed' ? windowClosed(agreement, calendar) : whyNotYet(state);
};
