import {
  type Actor,
  type CaseFacts,
  deciderOf,
  mayKnowOf,
  referralRoles,
  type Refusal,
  refuse,
  type Relation,
  relationsTo,
  type Role,
  rolesOfRelation,
} from '@one-window/contracts';
import { decidersOfCompetence } from '@one-window/law';
import type { CompetenceDispute, TriageCase } from './case-state';

/** The desk's daily work. */
export const officer = { roles: rolesOfRelation('triage') };

/** Returned twice, a case is decided by the director alone (rule R25); see `undecidable`. */
const mayDecide = ({ escalated }: TriageCase, { roles }: Actor): boolean =>
  !escalated || roles.includes('centre-director');

/** Who decides where a case goes: its route, the organisations it is offered to, another way. */
export const decider = {
  ...officer,
  relation: (state: TriageCase, actor: Actor): boolean => !state.dispute && mayDecide(state, actor),
};

/** Whose word ends a dispute about whose the case is: the director's own, or what the desk records of who is above. */
export const endsDispute = {
  ...officer,
  relation: ({ dispute }: TriageCase, { roles }: Actor): boolean =>
    dispute !== undefined && (recordsDecision(dispute) || roles.includes('centre-director')),
};

/** The decision comes from outside the house, on paper. */
export const recordsDecision = ({ decider: code }: Pick<CompetenceDispute, 'decider'>): boolean =>
  decidersOfCompetence[code].inWriting;

/** People of the centre who have triage's work list, its advice and its candidates. */
export const deskRoles = [...rolesOfRelation('triage'), 'supervisor', 'auditor'] as const satisfies readonly Role[];

/** Who stands where. Triage does not hear who is appointed, and shows a mediator of the holder nothing by it. */
const whoStands = ({ stage, offer, holder, formerly = [], returns, referral }: TriageCase): CaseFacts => ({
  offeredTo: stage === 'offered' ? (offer?.organisations ?? []).map(({ organisationId }) => organisationId) : [],
  holder: holder?.organisation.organisationId,
  appointed: [],
  formerly: [...formerly, ...returns.map(({ organisation }) => organisation.organisationId)],
  courts: [],
  referredTo: referral?.organisation?.organisationId,
});

/**
 * Of what was referred out: its body, for what was referred to it by name, and the desk, which writes down what it is told
 * on paper or by telephone.
 */
export const afterReferral = {
  roles: [...new Set([...rolesOfRelation('triage'), ...referralRoles])] satisfies readonly Role[],
  relation: (state: TriageCase, actor: Actor): boolean =>
    standingOf(state, actor).some((one) => one === 'referred' || one === 'triage'),
};

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
 * What has to come before it is decided where a case goes; or who decides it, of a case that came back twice or of which
 * it is disputed whose it is.
 * @rule R25
 * @rule R26
 */
export const undecidable = (state: TriageCase, actor: Actor): Refusal | undefined => {
  const first =
    heldByMediation(state) ??
    (state.stage === 'awaiting' ? refuse('not-classified') : undefined) ??
    (state.dispute ? refuse('competence-disputed', { decider: deciderOf(state.dispute, 'zh') }) : undefined);
  return (
    first ?? (mayDecide(state, actor) ? undefined : refuse('not-permitted', { requiredRoles: ['centre-director'] }))
  );
};

/** Why there is nothing to decide about whose the case is, or not by this person. */
export const whyNotDecide = (state: TriageCase, actor: Actor): Refusal | undefined => {
  if (!state.dispute) return heldByMediation(state) ?? refuse('competence-not-disputed');
  return endsDispute.relation(state, actor)
    ? undefined
    : refuse('not-permitted', { requiredRoles: ['centre-director'] });
};
