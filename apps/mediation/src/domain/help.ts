import {
  accept,
  type Actor,
  type Decision,
  type DecisionContext,
  fact,
  type OrganisationRef,
  refuse,
  type Refusal,
} from '@one-window/contracts';
import { organisationIs } from '@one-window/law';
import { startClock } from '@one-window/time-limits';
import { disclosureOf, type ListedMediator, mayNotMediate, type Tie } from './appoint';
import type { Help, MediationCase } from './case-state';
import { type KnownClaimant, partyThatIs } from './claim';
import { limitRefusal } from './clocks';
import { helpClockName } from './help-clock';
import { unknownParties } from './parties-asked';
import type { KnownTaker } from './reassign';
import { whileSuspicionWaits } from './suspension';

/** Why nobody begins to help: the director has yet to decide on a suspicion, or the limit has passed (R08). */
export const whyNotHelp = (state: MediationCase): Refusal | undefined =>
  whileSuspicionWaits(state) ?? limitRefusal(state);

/** What this organisation was asked to help with, or helps with. */
export const helpOf = ({ helps = [] }: Pick<MediationCase, 'helps'>, organisationId: string): Help | undefined =>
  helps.find(({ organisation }) => organisation.organisationId === organisationId);

export const nobodyHelps = ({ helps = [] }: MediationCase): Refusal | undefined =>
  helps.length === 0 ? refuse('nobody-helps') : undefined;

/** Of whoever answers without being asked, or when it is over. */
export const noHelpAsked = (): Refusal => refuse('no-help-asked');

interface InvitingHelp {
  helpId: string;
  organisationId: string;
  /** What the directory knows of it; nothing where there is no such organisation. */
  organisation: KnownTaker | undefined;
  reason: string;
  /** What it is asked to do. */
  task: string;
}

/**
 * The holder asks another organisation to mediate beside it (Provisions on People's Mediation Work art. 27), which answers
 * within three working days, as to any case that is offered to it (Online Mediation Rules art. 12). The holder holds it
 * alone meanwhile and afterwards.
 */
export const inviteHelper = (
  state: MediationCase,
  { helpId, organisationId, organisation, reason, task }: InvitingHelp,
  { today, calendar }: DecisionContext,
): Decision => {
  const { holder } = state;
  const field = 'organisationId';
  if (!holder) return refuse('not-the-holder', {});
  if (!organisation) return refuse('organisation-unknown', { field, organisationIds: [organisationId] });
  if (organisationId === holder.organisationId) {
    return refuse('already-the-holder', { field, holder: holder.name, since: holder.since });
  }
  const unfit = helpsAlready(state, organisation) ?? whyNotBeside(state, organisation);
  if (unfit) return unfit;
  const answer = startClock(helpClockName(helpId), 'L-03', today, calendar);
  return accept(
    fact('mediation.help-asked.v1', {
      helpId,
      from: refOf(holder),
      organisation: refOf(organisation),
      reason,
      task,
      answerBy: answer.dueOn,
      clocks: { started: [answer] },
    }),
  );
};

const helpsAlready = (state: MediationCase, { organisationId, name }: OrganisationRef): Refusal | undefined =>
  helpOf(state, organisationId) && refuse('helps-already', { field: 'organisationId', organisation: name });

/** Whoever helps brings what the holder lacks: it mediates, whatever kinds it takes; it works, and is no party. */
const whyNotBeside = (state: MediationCase, organisation: KnownTaker): Refusal | undefined => {
  const { organisationId, name, kind = '', closed, reachable } = organisation;
  const at = { field: 'organisationId', organisations: [{ organisationId, name }] };
  if (!organisationIs(kind, 'mediates')) {
    return refuse('organisation-does-not-mediate', { field: 'organisationId', organisation: name });
  }
  if (closed) return refuse('organisation-closed', at);
  return reachable === false ? refuse('organisation-without-account', at) : partyThatIs(state, organisation);
};

export interface AcceptingHelp {
  mediatorIds: readonly string[];
  ties: readonly Tie[];
  consentedBy: readonly string[];
}

/**
 * The organisation that was asked agrees and names mediators of its own, to whom the same applies as to the holder's:
 * ties are disclosed, and with one nobody takes part unless every party agrees; a party or its agent never does (R06).
 * Given again while it helps, it names others.
 * @rule R06
 */
export const acceptHelping = (
  state: MediationCase,
  { mediatorIds, ties, consentedBy }: AcceptingHelp,
  { known, listed }: { known: KnownClaimant; listed: readonly ListedMediator[] },
  { actor }: Pick<DecisionContext, 'actor'>,
): Decision => {
  const help = helpOf(state, actor.organisationId);
  if (!help) return noHelpAsked();
  const { helpId, organisation, helping } = help;
  if (known.closed) return refuse('organisation-closed', { organisations: [organisation] });
  const wanted = [...new Set(mediatorIds)];
  const own = wanted.flatMap((id) => {
    const found = listed.find((one) => one.mediatorId === id && one.organisationId === organisation.organisationId);
    return found ? [{ mediatorId: id, name: found.name }] : [];
  });
  const request = { ties: [...ties], consentedBy: [...consentedBy] };
  return (
    strangers(organisation, 'mediatorIds', wanted, own) ??
    strangers(
      organisation,
      'ties',
      ties.map(({ mediatorId }) => mediatorId),
      own,
    ) ??
    unknownParties(state, [...consentedBy], 'consentedBy') ??
    partyThatIs(state, { ...known, ...organisation }) ??
    mayNotMediate(state, own, request, listed, 'mediatorIds') ??
    accept(
      fact('mediation.help-agreed.v1', {
        helpId,
        organisation,
        mediators: own,
        disclosure: disclosureOf(own, request),
        ...(helping ? { again: true } : { clocks: { stopped: [helpClockName(helpId)] } }),
      }),
    )
  );
};

const strangers = (
  { name }: OrganisationRef,
  field: string,
  ids: readonly string[],
  own: readonly { mediatorId: string }[],
): Refusal | undefined => {
  const mediatorIds = ids.filter((id) => !own.some(({ mediatorId }) => mediatorId === id));
  return mediatorIds.length > 0
    ? refuse('mediator-not-of-organisation', { field, mediatorIds, organisation: name })
    : undefined;
};

export const refuseHelping = (
  state: MediationCase,
  reason: string,
  { actor }: Pick<DecisionContext, 'actor'>,
): Decision => {
  const help = helpOf(state, actor.organisationId);
  if (!help || help.helping) return noHelpAsked();
  const { helpId, organisation } = help;
  return accept(
    fact('mediation.help-refused.v1', {
      helpId,
      organisation,
      reason,
      clocks: { stopped: [helpClockName(helpId)] },
    }),
  );
};

/** Whose help this person may end: the holder's people any, those who help their own. */
export const mayEnd = (
  { holder }: MediationCase,
  { organisation, helping }: Help,
  { organisationId }: Pick<Actor, 'organisationId'>,
): boolean =>
  organisationId === holder?.organisationId ||
  (helping !== undefined && organisationId === organisation.organisationId);

/** The holder takes the invitation back or ends the help; whoever helps leaves. */
export const endHelp = (
  state: MediationCase,
  { helpId, reason }: { helpId: string; reason: string },
  { actor }: Pick<DecisionContext, 'actor'>,
): Decision => {
  const help = state.helps?.find((one) => one.helpId === helpId);
  if (!help || !mayEnd(state, help, actor)) return refuse('help-unknown', { field: 'helpId' });
  const { organisation, helping } = help;
  const ending = { helpId, organisation, reason };
  if (!helping) {
    const clocks = { stopped: [helpClockName(helpId)] };
    return accept(fact('mediation.help-ended.v1', { ...ending, by: 'taken-back', clocks }));
  }
  const by = actor.organisationId === organisation.organisationId ? 'helper' : 'holder';
  return accept(fact('mediation.help-ended.v1', { ...ending, by }));
};

/** Everybody of the organisations that help who takes part. */
export const helpersOf = ({ helps = [] }: Pick<MediationCase, 'helps'>) =>
  helps.flatMap(({ helping }) => helping?.mediators ?? []);

/** `stopped` of a fact by which the case goes to another holder: nobody is asked to help the one before any more. */
export const helpClocks = ({ helps = [] }: MediationCase): string[] =>
  helps.filter(({ helping }) => !helping).map(({ helpId }) => helpClockName(helpId));

const refOf = ({ organisationId, name }: OrganisationRef): OrganisationRef => ({ organisationId, name });
