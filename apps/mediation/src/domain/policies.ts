import { type Actor, mayAct, organisationRoles, type Refusal, type Role } from '@one-window/contracts';
import { alreadyClaimed } from './claim';
import type { MediationCase } from './mediation-case';
import { alreadyConfirmed } from './renegotiate';
import { poolOffer } from './return';
import { standingOf, worksOn } from './standing';
import { limitRefusal } from './time-limit';
import type { MediationCommand } from './transitions';

/**
 * What forbids a command to somebody who otherwise might give it. The store answers with it before it looks at stage and
 * standing, and the same refusals keep the command out of the allowed actions.
 */
export const explainRefusal = (state: MediationCase, actor: Actor, command: MediationCommand): Refusal | undefined => {
  if (command === 'claim') return alreadyClaimed(state);
  if (command === 'return' && state.stage === 'offered') return poolOffer(state);
  if (!worksOn(state, actor)) return undefined;
  if (command === 'renegotiate') return alreadyConfirmed(state);
  return limitRefusal(state, command);
};

const standsIn = (state: MediationCase, actor: Actor): boolean =>
  state.stage === 'offered' ? mayAct(standingOf(state, actor), 'answer-an-offer') : worksOn(state, actor);

const policy = (command: MediationCommand) => ({
  roles: organisationRoles as readonly Role[],
  relation: (state: MediationCase, actor: Actor): boolean =>
    standsIn(state, actor) && explainRefusal(state, actor, command) === undefined,
});

/** Every step of mediation is the organisation's own; the centre and the court watch. */
export const policies = {
  claim: policy('claim'),
  return: policy('return'),
  'record-willingness': policy('record-willingness'),
  appoint: policy('appoint'),
  'give-rights-notice': policy('give-rights-notice'),
  convene: policy('convene'),
  'record-session': policy('record-session'),
  'draft-agreement': policy('draft-agreement'),
  sign: policy('sign'),
  end: policy('end'),
  extend: policy('extend'),
  renegotiate: policy('renegotiate'),
} satisfies Record<MediationCommand, { roles: readonly Role[] }>;
