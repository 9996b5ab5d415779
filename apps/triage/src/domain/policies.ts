import {
  type Actor,
  type CaseFacts,
  mayKnowOf,
  type Refusal,
  refuse,
  type Relation,
  relationsTo,
  type Role,
} from '@one-window/contracts';
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

/** People of the centre who have triage's work list, its advice and its candidates. */
export const deskRoles = ['triage-officer', 'supervisor', 'auditor'] as const satisfies readonly Role[];

/** Who stands where. Triage does not hear who is appointed, and shows a mediator of the holder nothing by it. */
const whoStands = ({ stage, offer, holder, formerly = [], returns }: TriageState): CaseFacts => ({
  offeredTo: stage === 'offered' ? (offer?.organisations ?? []).map(({ organisationId }) => organisationId) : [],
  holder: holder?.organisation.organisationId,
  appointed: [],
  formerly: [...formerly, ...returns.map(({ organisation }) => organisation.organisationId)],
  courts: [],
});

export const standingOf = (state: TriageState, actor: Actor): readonly Relation[] =>
  relationsTo(whoStands(state), actor);

/** Of registered cases only: before the window's event there is nothing to know. */
export const mayKnow = (state: TriageState, actor: Actor): boolean =>
  state.registration !== undefined && mayKnowOf(whoStands(state), actor);

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
