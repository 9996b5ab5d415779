import type { Actor, Refusal, Role } from '@one-window/contracts';
import { refuse } from '@one-window/contracts';
import type { ConfirmationCase } from './confirmation-case';
import { whyNotConfirmable } from './eligibility';
import type { ConfirmationCommand } from './transitions';
import { windowClosed } from './window';

const hasRole = (actor: Actor, roles: readonly Role[]): boolean => roles.some((role) => actor.roles.includes(role));

const mediatingRoles = ['organisation-manager', 'mediator'] as const satisfies readonly Role[];
const courtRoles = ['court-clerk'] as const satisfies readonly Role[];
/** Who looks at everything and changes nothing. */
const watchingRoles = ['supervisor', 'auditor'] as const satisfies readonly Role[];

/** Who may open these routes at all; which cases they then see is a matter of {@link mayKnow}. */
export const readingRoles = [...mediatingRoles, ...courtRoles, ...watchingRoles] as const;

/** The organisation that mediated helps both parties with their application. */
const ofTheOrganisation = (state: ConfirmationCase, actor: Actor): boolean =>
  hasRole(actor, mediatingRoles) && state.agreement?.organisation.organisationId === actor.organisationId;

const ofTheCourt = (state: ConfirmationCase, actor: Actor): boolean =>
  hasRole(actor, courtRoles) && state.application?.court.organisationId === actor.organisationId;

const byOrganisation = { roles: mediatingRoles, relation: ofTheOrganisation };
const byCourt = { roles: courtRoles, relation: ofTheCourt };

export const policies = {
  apply: byOrganisation,
  correct: byOrganisation,
  'withdraw-application': byOrganisation,
  accept: byCourt,
  'ask-correction': byCourt,
  refuse: byCourt,
  confirm: byCourt,
  dismiss: byCourt,
} as const satisfies Record<
  ConfirmationCommand,
  { roles: readonly Role[]; relation: (state: ConfirmationCase, actor: Actor) => boolean }
>;

/** Which cases a person may find: all, those the organisation mediated, those before the court. */
export const scopeOf = (actor: Actor) => ({
  all: hasRole(actor, watchingRoles),
  mediated: hasRole(actor, mediatingRoles),
  beforeCourt: hasRole(actor, courtRoles),
});

export const mayKnow = (state: ConfirmationCase, actor: Actor): boolean =>
  hasRole(actor, watchingRoles) || ofTheOrganisation(state, actor) || ofTheCourt(state, actor);

/** An application that the law bars is refused with the law's reason, not merely with the stage. */
export const explainRefusal = (
  state: ConfirmationCase,
  _: Actor,
  command: ConfirmationCommand,
): Refusal | undefined => {
  const { agreement } = state;
  if (command !== 'apply' || !agreement) return undefined;
  const obstacle = state.stage === 'not-confirmable' ? whyNotConfirmable(agreement) : undefined;
  if (obstacle) return refuse('agreement-not-confirmable', { ...obstacle });
  return state.stage === 'lapsed' ? windowClosed(agreement) : undefined;
};
