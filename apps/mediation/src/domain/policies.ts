import { type Actor, mayAct, organisationRoles, type Refusal } from '@one-window/contracts';
import type { MediationCase } from './mediation-case';
import { poolOffer } from './return';
import { standingOf, worksOn } from './standing';
import { limitRefusal } from './time-limit';

const standsIn = (state: MediationCase, actor: Actor): boolean =>
  state.stage === 'offered' ? mayAct(standingOf(state, actor), 'answer-an-offer') : worksOn(state, actor);

type Explain = (state: MediationCase, actor: Actor) => Refusal | undefined;

/**
 * Every step of mediation is the organisation's own; the centre and the court watch. What forbids a step to somebody who
 * otherwise might take it is answered before stage and standing, and keeps it out of the allowed actions.
 */
export const ownStep = (explain: Explain = () => undefined) => ({
  who: {
    roles: organisationRoles,
    relation: (state: MediationCase, actor: Actor): boolean =>
      standsIn(state, actor) && explain(state, actor) === undefined,
  },
  explain,
});

/** Told to those who have the case; others hear that it is not theirs. */
export const toWhoWorksOnIt =
  (explain: (state: MediationCase) => Refusal | undefined): Explain =>
  (state, actor) =>
    worksOn(state, actor) ? explain(state) : undefined;

const limitPassed = toWhoWorksOnIt(limitRefusal);

/** Steps of an organisation that the end of the limit forbids. */
export const whileLimitRuns = ownStep(limitPassed);

/** An offer is given back unless it is a pool's, a case that is held while its limit runs. */
export const returning = ownStep((state, actor) =>
  state.stage === 'offered' ? poolOffer(state) : limitPassed(state, actor),
);
