import {
  type ActKind,
  type Actor,
  type CaseFacts,
  mayAct,
  mayKnowOf,
  organisationRoles,
  type Relation,
  relationsTo,
  type Role,
} from '@one-window/contracts';
import { type FollowUpCase, mediatorsOf } from './case-state';

const followUpRoles = ['follow-up-officer'] as const satisfies readonly Role[];
/** Who looks at everything and changes nothing. */
const watchingRoles = ['supervisor', 'auditor'] as const satisfies readonly Role[];

/** Who has a work list here; which cases stand in it is a matter of {@link scopeOf}. */
export const listingRoles = [...followUpRoles, ...organisationRoles, ...watchingRoles] as const;

/** Who stands where: the organisation that mediated, and those who did it for them. */
const whoStands = (state: FollowUpCase): CaseFacts => ({
  offeredTo: [],
  holder: state.agreement?.organisation.organisationId,
  appointed: mediatorsOf(state).map(({ mediatorId }) => mediatorId),
  formerly: [],
  courts: [],
});

const standingOf = (state: FollowUpCase, actor: Actor): readonly Relation[] => relationsTo(whoStands(state), actor);

const policy = (roles: readonly Role[], kind: ActKind) => ({
  roles,
  relation: (state: FollowUpCase, actor: Actor): boolean => mayAct(standingOf(state, actor), kind),
});
export const byOfficer = policy(followUpRoles, 'follow-up');

/** Of the desk, only while the case is so. */
export const byOfficerWhile = (so: (state: FollowUpCase) => boolean) => ({
  roles: byOfficer.roles,
  relation: (state: FollowUpCase, actor: Actor): boolean => so(state) && byOfficer.relation(state, actor),
});

export const byWhoWatches = policy([...followUpRoles, ...organisationRoles], 'watch-performance');

const hasRole = (actor: Actor, roles: readonly Role[]): boolean => roles.some((role) => actor.roles.includes(role));

/** Which cases stand in a person's work list: all, or those the organisation mediated. */
export const scopeOf = (actor: Actor) => ({
  all: hasRole(actor, [...followUpRoles, ...watchingRoles]),
  mediated: hasRole(actor, organisationRoles),
});

/**
 * Whoever may know of a case here may read the file: the centre, and the organisation that mediated. What is remembered of
 * a case before its agreement or its end makes no file.
 */
export const mayKnow = (state: FollowUpCase, actor: Actor): boolean =>
  state.stage !== 'none' && mayKnowOf(whoStands(state), actor);
