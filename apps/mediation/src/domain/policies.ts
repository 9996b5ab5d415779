import {
  type Actor,
  actingRelations,
  type CaseFacts,
  invitedRoles,
  mayAct,
  mayKnowOf,
  mayReadRecord,
  organisationRoles,
  type Refusal,
  refuse,
  type Relation,
  relationsTo,
  type Role,
} from '@one-window/contracts';
import { inTalks, type MediationCase, type Session } from './case-state';
import { limitRefusal } from './clocks';
import { helpOf, nobodyHelps, noHelpAsked, whyNotHelp } from './help';
import { nobodyInvited } from './invite';
import { whyNotReassign, whyNotTakeBack } from './reassign';
import { poolOffer } from './return';
import { whileSuspended, whileSuspicionWaits, whyNotDecide, whyNotResume } from './suspension';
import { noTransferAsked, transferAsked, whyNotTransfer } from './transfer';
import { noSessionAwaited } from './unheld-session';

/** Who lists every case of mediation without acting in it. */
export const supervisingRoles = ['supervisor', 'auditor'] as const satisfies readonly Role[];

/** Who stands where, as mediation knows it. An invitation opens the case while the parties are talked with, and no longer. */
const whoStands = (state: MediationCase): CaseFacts => {
  const { stage, offer, holder, mediators, returns, formerly = [], invitations = [], transfer, helps = [] } = state;
  const inTheOffer = (offer?.organisations ?? []).map(({ organisationId }) => organisationId);
  const toHelp = helps.filter(({ helping }) => !helping).map(({ organisation }) => organisation.organisationId);
  const asked = [...(transfer ? [transfer.organisation.organisationId] : []), ...toHelp];
  return {
    offeredTo: stage === 'offered' ? inTheOffer : asked,
    holder: holder?.organisationId,
    appointed: mediators.map(({ mediatorId }) => mediatorId),
    formerly: [...formerly, ...inTheOffer, ...returns.map(({ organisation }) => organisation.organisationId)],
    courts: [],
    invited: inTalks.has(stage) ? invitations.flatMap(({ organisation }) => organisation?.organisationId ?? []) : [],
    helping: helps.flatMap(({ organisation: { organisationId }, helping }) =>
      helping ? [{ organisationId, mediatorIds: helping.mediators.map(({ mediatorId }) => mediatorId) }] : [],
    ),
  };
};

export const mayKnow = (state: MediationCase, actor: Actor): boolean => mayKnowOf(whoStands(state), actor);

export const standingOf = (state: MediationCase, actor: Actor): readonly Relation[] =>
  relationsTo(whoStands(state), actor);

/** The holder's manager, or an appointed mediator; before the appointment any mediator of the holder. */
const worksOn = (state: MediationCase, actor: Actor): boolean =>
  mayAct(actingRelations(whoStands(state), actor), 'mediate');

/** Whether this person may open the record that was made of the session; false while there is none. */
export const mayOpenRecord = (state: MediationCase, actor: Actor, { kind, record }: Session): boolean =>
  record !== undefined && mayReadRecord(whoStands(state), actor, { kind, appointed: record.appointed });

const standsIn = (state: MediationCase, actor: Actor): boolean =>
  state.stage === 'offered' ? mayAct(standingOf(state, actor), 'answer-an-offer') : worksOn(state, actor);

type Explain = (state: MediationCase, actor: Actor) => Refusal | undefined;

/** Told to those who have the case; others hear that it is not theirs. */
export const toWhoWorksOnIt =
  (explain: (state: MediationCase) => Refusal | undefined): Explain =>
  (state, actor) =>
    worksOn(state, actor) ? explain(state) : undefined;

/** A closed case is one file, one volume: nothing is added to it (People's Mediation Law art. 27). */
const closed = toWhoWorksOnIt(({ closedAt }) =>
  closedAt === undefined ? undefined : refuse('case-closed', { closedAt }),
);

/**
 * Every step of mediation is the organisation's own; the centre and the court watch. What forbids a step to somebody who
 * otherwise might take it is answered before stage and standing, and keeps it out of the allowed actions.
 */
export const ownStep = (explainMore: Explain = () => undefined) => {
  const explain: Explain = (state, actor) => closed(state, actor) ?? explainMore(state, actor);
  return {
    who: {
      roles: organisationRoles,
      relation: (state: MediationCase, actor: Actor): boolean =>
        standsIn(state, actor) && explain(state, actor) === undefined,
    },
    explain,
  };
};

/** Who notes down what the others should know: whoever has the case, helps with it, or is invited to it as an expert. */
export const noting = (() => {
  const { who, explain } = ownStep();
  return {
    who: {
      roles: [...organisationRoles, ...invitedRoles] as const satisfies readonly Role[],
      relation: (state: MediationCase, actor: Actor): boolean =>
        who.relation(state, actor) || standingOf(state, actor).some((one) => one === 'invited' || one === 'helper'),
    },
    explain,
  };
})();

/** Who draws up the papers of a case, which name the parties in full: whoever reads those fields of them. */
export const drawingUp = (() => {
  const { explain } = ownStep();
  return {
    who: {
      roles: organisationRoles,
      relation: (state: MediationCase, actor: Actor): boolean =>
        mayAct(actingRelations(whoStands(state), actor), 'read-personal-fields') && explain(state, actor) === undefined,
    },
    explain,
  };
})();

const limitPassed = toWhoWorksOnIt(limitRefusal);

/** Steps of an organisation that the end of the limit forbids. */
export const whileLimitRuns = ownStep(limitPassed);

const suspended = toWhoWorksOnIt(whileSuspended);

/** Steps that a suspension forbids as well, for as long as it lasts. */
export const whileItGoesOn = ownStep((state, actor) => limitPassed(state, actor) ?? suspended(state, actor));

/** It stands still while the limit runs; of a suspicion of a sham that waits, nobody makes anything else. */
export const suspending = ownStep(
  (state, actor) => limitPassed(state, actor) ?? toWhoWorksOnIt(whileSuspicionWaits)(state, actor),
);
/** It goes on also after the limit has passed: whoever extends or ends it has to have it in hand. */
export const resuming = ownStep(toWhoWorksOnIt(whyNotResume));

/** An offer is given back unless it is a pool's, a case that is held while its limit runs. */
export const returning = ownStep((state, actor) =>
  state.stage === 'offered' ? poolOffer(state) : limitPassed(state, actor),
);

/** An invitation is taken back while one stands. */
export const takingBackInvitation = ownStep(
  (state, actor) => limitPassed(state, actor) ?? toWhoWorksOnIt(nobodyInvited)(state, actor),
);

/** What was arranged and is not held is said of it also after the limit has passed: nothing is mediated by it. */
export const leavingSession = ownStep(toWhoWorksOnIt(noSessionAwaited));

/** A session is held another day while the limit runs. */
export const movingSession = ownStep(
  (state, actor) =>
    limitPassed(state, actor) ?? suspended(state, actor) ?? toWhoWorksOnIt(noSessionAwaited)(state, actor),
);

/** Steps of whoever manages the holder, as long as these forbid none. */
const managersStep = (whyNot: (state: MediationCase) => Refusal | undefined) => {
  const step = ownStep(toWhoWorksOnIt(whyNot));
  const { relation } = step.who;
  return {
    ...step,
    who: {
      roles: ['organisation-manager'] as const satisfies readonly Role[],
      relation: (state: MediationCase, actor: Actor): boolean =>
        relation(state, actor) && standingOf(state, actor).includes('manager'),
    },
  };
};

export const offeringTransfer = managersStep((state) => transferAsked(state) ?? whyNotTransfer(state));

/** What was asked may be taken back whatever came since. */
export const takingTransferBack = managersStep(noTransferAsked);

type IsAsked = (state: MediationCase, actor: Actor) => boolean;
type WhyNot = (state: MediationCase) => Refusal | undefined;
const nothing: WhyNot = () => undefined;

/** Of whoever the holder asks for something, as of whoever a case is offered to. */
const answering = (isAsked: IsAsked, notAsked: WhyNot, whyNot: WhyNot) => ({
  who: {
    roles: organisationRoles,
    relation: (state: MediationCase, actor: Actor): boolean => isAsked(state, actor) && whyNot(state) === undefined,
  },
  explain: (state: MediationCase, actor: Actor): Refusal | undefined =>
    isAsked(state, actor) ? whyNot(state) : notAsked(state),
});

const isToTakeOver: IsAsked = (state, actor) =>
  state.transfer?.organisation.organisationId === actor.organisationId &&
  mayAct(standingOf(state, actor), 'answer-an-offer');

export const acceptingTransfer = answering(isToTakeOver, noTransferAsked, whyNotTransfer);
export const refusingTransfer = answering(isToTakeOver, noTransferAsked, nothing);

/** Whom to let into the case beside the own people, the manager decides. */
export const invitingHelper = managersStep(whyNotHelp);

const isToHelp: IsAsked = (state, actor) => {
  const help = helpOf(state, actor.organisationId);
  return help !== undefined && help.helping === undefined && mayAct(standingOf(state, actor), 'answer-an-offer');
};
const helps: IsAsked = (state, actor) => standingOf(state, actor).includes('helper');

/** Whoever helps already names others by it. */
export const acceptingHelp = answering(
  (state, actor) => isToHelp(state, actor) || helps(state, actor),
  noHelpAsked,
  whyNotHelp,
);
export const refusingHelp = answering(isToHelp, noHelpAsked, nothing);

/** It ends whatever came since: on the holder's side as its manager says, on the other by anybody who helps. */
export const endingHelp = (() => {
  const ofTheHolder = managersStep(nobodyHelps);
  return {
    who: {
      roles: organisationRoles,
      relation: (state: MediationCase, actor: Actor): boolean =>
        helps(state, actor) || ofTheHolder.who.relation(state, actor),
    },
    explain: ofTheHolder.explain,
  };
})();

const isDirector = ({ roles }: Actor): boolean => roles.includes('centre-director');

/** The director of the centre decides who has a case that another holds. */
const directorsStep = (whyNot: (state: MediationCase) => Refusal | undefined) => ({
  who: {
    roles: ['centre-director'] as const satisfies readonly Role[],
    relation: (state: MediationCase): boolean => whyNot(state) === undefined,
  },
  explain: (state: MediationCase, actor: Actor): Refusal | undefined => (isDirector(actor) ? whyNot(state) : undefined),
});

export const directing = directorsStep(whyNotReassign);

export const takingCaseBack = directorsStep(whyNotTakeBack);

export const decidingSuspicion = directorsStep(whyNotDecide);
