import type { Actor, Role } from '@one-window/contracts';
import type { FollowUpCase } from './follow-up-case';
import type { FollowUpCommand } from './transitions';

const hasRole = (actor: Actor, roles: readonly Role[]): boolean => roles.some((role) => actor.roles.includes(role));

const followUpRoles = ['follow-up-officer'] as const satisfies readonly Role[];
const mediatingRoles = ['organisation-manager', 'mediator'] as const satisfies readonly Role[];
/** Who looks at everything and changes nothing. */
const watchingRoles = ['supervisor', 'auditor'] as const satisfies readonly Role[];

/** Who may open these routes at all; which cases they then see is a matter of {@link mayKnow}. */
export const readingRoles = [...followUpRoles, ...mediatingRoles, ...watchingRoles] as const;

const ofTheOrganisation = (state: FollowUpCase, actor: Actor): boolean =>
  hasRole(actor, mediatingRoles) && state.agreement?.organisation.organisationId === actor.organisationId;

const ofTheCentre = (_: FollowUpCase, actor: Actor): boolean => hasRole(actor, followUpRoles);

const byOfficer = { roles: followUpRoles, relation: ofTheCentre };

/** The organisation that mediated also watches over performance (People's Mediation Law art. 31). */
export const policies = {
  'record-performance': {
    roles: [...followUpRoles, ...mediatingRoles],
    relation: (state: FollowUpCase, actor: Actor) => ofTheCentre(state, actor) || ofTheOrganisation(state, actor),
  },
  'record-default': byOfficer,
  'issue-enforcement-pack': byOfficer,
  'record-visit': byOfficer,
  close: byOfficer,
  archive: byOfficer,
} as const satisfies Record<
  FollowUpCommand,
  { roles: readonly Role[]; relation: (state: FollowUpCase, actor: Actor) => boolean }
>;

/** Which cases a person may find: all, or those the organisation mediated. */
export const scopeOf = (actor: Actor) => ({
  all: hasRole(actor, [...followUpRoles, ...watchingRoles]),
  mediated: hasRole(actor, mediatingRoles),
});

export const mayKnow = (state: FollowUpCase, actor: Actor): boolean =>
  scopeOf(actor).all || ofTheOrganisation(state, actor);
