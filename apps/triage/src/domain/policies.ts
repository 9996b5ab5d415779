import {
  type Actor,
  type CaseFacts,
  mayKnowOf,
  type Refusal,
  refuse,
  type Relation,
  relationsTo,
  type Role,
  rolesOfRelation,
} from '@one-window/contracts';
import type { TriageCase } from './case-state';

/** The desk's daily work. */
export const officer = { roles: rolesOfRelation('triage') };

/** Returned twice, a case is decided by the director alone (rule R25); see `undecidable`. */
const mayDecide = ({ escalated }: TriageCase, { roles }: Actor): boolean =>
  !escalated || roles.includes('centre-director');

/** Who decides where a case goes: its route, the organisations it is offered to, another way. */
export const decider = { ...officer, relation: mayDecide };

/** People of the centre who have triage's work list, its advice and its candidates. */
export const deskRoles = [...rolesOfRelation('triage'), 'supervisor', 'auditor'] as const satisfies readonly Role[];

/** Who stands where. Triage does not hear who is appointed, and shows a mediator of the holder nothing by it. */
const whoStands = ({ stage, offer, holder, formerly = [], returns }: TriageCase): CaseFacts => ({
  offeredTo: stage === 'offered' ? (offer?.organisations ?? []).map(({ organisationId }) => organisationId) : [],
  holder: holder?.organisation.organisationId,
  appointed: [],
  formerly: [...formerly, ...returns.map(({ organisation }) => organisation.organisationId)],
  courts: [],
});

export const standingOf = (state: TriageCase, actor: Actor): readonly Relation[] =>
  relationsTo(whoStands(state), actor);

/** Of registered cases only: before the window's event there is nothing to know. */
export const mayKnow = (state: TriageCase, actor: Actor): boolean =>
  state.registration !== undefined && mayKnowOf(whoStands(state), actor);

/** Where the stage alone says too little: who holds the case, and since when. */
export const heldByMediation = ({ stage, holder }: TriageCase): Refusal | undefined =>
  stage === 'with-mediation' && holder
    ? refuse('held-by-organisation', { holder: holder.organisation.name, since: holder.since })
    : undefined;

/**
 * What has to come before it is decided where a case goes; or who decides it, of a case that came back twice.
 * @rule R25
 */
export const undecidable = (state: TriageCase, actor: Actor): Refusal | undefined => {
  const first = heldByMediation(state) ?? (state.stage === 'awaiting' ? refuse('not-classified') : undefined);
  return (
    first ?? (mayDecide(state, actor) ? undefined : refuse('not-permitted', { requiredRoles: ['centre-director'] }))
  );
};
