import type { Actor, Role } from '@one-window/contracts';
import type { MediationCase } from './mediation-case';

/** Who works in a mediation organisation. */
export const organisationRoles = ['organisation-manager', 'mediator'] as const satisfies readonly Role[];

/** Who watches over every case without acting in it. */
export const supervisingRoles = ['supervisor', 'auditor'] as const satisfies readonly Role[];

const hasRole = (actor: Actor, roles: readonly Role[]): boolean => actor.roles.some((role) => roles.includes(role));

/** The actor's organisation is named in the latest offer. */
export const offeredTo = (state: MediationCase, actor: Actor): boolean =>
  hasRole(actor, organisationRoles) &&
  (state.offer?.organisations.some(({ organisationId }) => organisationId === actor.organisationId) ?? false);

export const ofHoldingOrganisation = (state: MediationCase, actor: Actor): boolean =>
  hasRole(actor, organisationRoles) && state.holder?.organisationId === actor.organisationId;

export const isAppointed = (state: MediationCase, actor: Actor): boolean =>
  ofHoldingOrganisation(state, actor) &&
  actor.mediatorId !== undefined &&
  state.mediators.some(({ mediatorId }) => mediatorId === actor.mediatorId);

/** The holder's manager, or an appointed mediator; before the appointment any mediator of the holder. */
export const worksOn = (state: MediationCase, actor: Actor): boolean =>
  ofHoldingOrganisation(state, actor) &&
  (hasRole(actor, ['organisation-manager']) || state.mediators.length === 0 || isAppointed(state, actor));

/**
 * How much of a case a person may see. `outside`: only that it exists and who holds it, for organisations that were
 * offered a case which another one holds now.
 */
export type Sight = 'holder' | 'supervision' | 'offered' | 'outside' | 'none';

export const sightOf = (state: MediationCase, actor: Actor): Sight => {
  if (ofHoldingOrganisation(state, actor)) return 'holder';
  if (hasRole(actor, supervisingRoles)) return 'supervision';
  if (!offeredTo(state, actor)) return 'none';
  return state.stage === 'offered' ? 'offered' : 'outside';
};

export const mayKnow = (state: MediationCase, actor: Actor): boolean => sightOf(state, actor) !== 'none';

/** What was said in confidence to the mediator stays with the mediator: a caucus record is read by the appointed only. */
export const mayReadRecord = (state: MediationCase, actor: Actor, kind: 'joint-session' | 'caucus'): boolean =>
  kind === 'caucus'
    ? isAppointed(state, actor)
    : worksOn(state, actor) || (!ofHoldingOrganisation(state, actor) && hasRole(actor, supervisingRoles));
