import type { Actor, Refusal, Role } from '@one-window/contracts';
import { refuse } from '@one-window/contracts';
import type { TriageState } from './state';
import type { TriageCommand } from './transitions';

const officer = { roles: ['triage-officer'] } as const satisfies { roles: readonly Role[] };

/** Every command of triage is the triage officer's. */
export const policies: Readonly<Record<TriageCommand, { roles: readonly Role[] }>> = {
  classify: officer,
  'choose-route': officer,
  offer: officer,
  'take-back': officer,
  'refer-out': officer,
};

/** People of the centre who see triage's whole file. */
export const centreReaders = ['triage-officer', 'supervisor', 'auditor'] as const satisfies readonly Role[];

/** People of an organisation who read the summary while it is offered to them. */
export const offerReaders = ['organisation-manager', 'mediator'] as const satisfies readonly Role[];

const holdsOneOf = (actor: Actor, roles: readonly Role[]): boolean => roles.some((role) => actor.roles.includes(role));

/** The whole file is for the people of the centre only. */
export const seesWholeFile = (actor: Actor): boolean => holdsOneOf(actor, centreReaders);

/** The centre's people know every registered case; an organisation knows those that are on offer to it now. */
export const mayKnow = (state: TriageState, actor: Actor): boolean => {
  if (!state.registration) return false;
  if (seesWholeFile(actor)) return true;
  const offeredTo = state.stage === 'offered' ? (state.offer?.organisations ?? []) : [];
  return (
    holdsOneOf(actor, offerReaders) &&
    offeredTo.some((organisation) => organisation.organisationId === actor.organisationId)
  );
};

/** Where the stage alone says too little: what has to come first, or who holds the case since when. */
export const explainRefusal = (state: TriageState, _actor: Actor, command: TriageCommand): Refusal | undefined => {
  if (state.stage === 'with-mediation' && state.holder) {
    return refuse('held-by-organisation', { holder: state.holder.organisation.name, since: state.holder.since });
  }
  if (state.stage === 'awaiting' && (command === 'choose-route' || command === 'offer' || command === 'refer-out')) {
    return refuse('not-classified');
  }
  return undefined;
};
