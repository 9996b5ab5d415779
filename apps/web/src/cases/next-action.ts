import { actionWith } from '../actions/actions';
import type { Action } from '../actions/action';
import { roadServices } from '../api/types';
import { type CaseFile, partiesOf } from './case-file';

/** Every command that the services permit this person now, in the order of the road. */
export const permittedActions = ({ parts }: CaseFile): Action[] =>
  roadServices.flatMap((service) =>
    (parts[service]?.allowedActions ?? []).flatMap((verb) => {
      const action = actionWith(service, verb);
      return action ? [action] : [];
    }),
  );

type Step = readonly [service: Action['service'], verb: string];

/** What mediation wants next, by what the parties were asked, told and heard. */
const mediationSteps = (file: CaseFile, now: string): Step[] => {
  const mediation = file.parts.mediation;
  if (!mediation) return [];
  const { stage, mediators = [], willingness = [], notifiedPartyIds = [], sessions = [] } = mediation;
  const steps: Step[] = [['mediation', 'claim']];
  const asked = new Set(willingness.map(({ partyId }) => partyId));
  const refused = willingness.some(({ willing }) => !willing);
  const last = sessions.at(-1);
  if (mediation.limit?.passed) steps.push(['mediation', 'extend'], ['mediation', 'end']);
  if (refused || last?.outcome === 'no-agreement') steps.push(['mediation', 'end']);
  if (mediators.length === 0) steps.push(['mediation', 'appoint']);
  // Who applied has said so by applying (People's Mediation Law, art. 17: the other side is asked).
  const mustBeAsked = partiesOf(file).filter(({ role }) => role === 'respondent');
  if (mustBeAsked.some(({ partyId }) => !asked.has(partyId))) steps.push(['mediation', 'record-willingness']);
  if (partiesOf(file).some(({ partyId }) => !notifiedPartyIds.includes(partyId))) {
    steps.push(['mediation', 'give-rights-notice']);
  }
  if (stage === 'agreement-drafted') steps.push(['mediation', 'sign']);
  const convened = sessions.filter(({ recorded }) => !recorded);
  if (convened.some(({ startsAt }) => startsAt <= now)) steps.push(['mediation', 'record-session']);
  if (last?.outcome === 'agreed-in-principle') steps.push(['mediation', 'draft-agreement']);
  // One that is to come is waited for.
  if (convened.length === 0) steps.push(['mediation', 'convene']);
  return steps;
};

/** What the rest of the road wants next; triage's way out comes first when it was chosen. */
const otherSteps = ({ parts }: CaseFile): Step[] => [
  ['intake', 'answer-supplement'],
  ...(parts.triage?.stage === 'awaiting' ? ([['triage', 'classify']] as Step[]) : []),
  ...(parts.triage?.route?.route === 'refer-out' || parts.triage?.stage === 'to-refer'
    ? ([['triage', 'refer-out']] as Step[])
    : []),
  ['triage', 'offer'],
  ['triage', 'choose-route'],
  ['triage', 'classify'],
  ['judicial-confirmation', 'correct'],
  ['judicial-confirmation', 'accept'],
  ['judicial-confirmation', 'confirm'],
  ['judicial-confirmation', 'apply'],
  ['follow-up', 'archive'],
  ['follow-up', 'issue-enforcement-pack'],
  ...(parts['follow-up']?.stage === 'ended' ? ([['follow-up', 'close']] as Step[]) : []),
  ...(parts['follow-up']?.visits.length === 0 && parts['follow-up'].stage === 'performed'
    ? ([['follow-up', 'record-visit']] as Step[])
    : []),
  ['follow-up', 'close'],
  ['follow-up', 'record-performance'],
  ['follow-up', 'record-visit'],
];

/** The permitted command that the road wants first; undefined when it waits for somebody else. */
export const mainAction = (file: CaseFile, now: string): Action | undefined => {
  const permitted = permittedActions(file);
  for (const [service, verb] of [...mediationSteps(file, now), ...otherSteps(file)]) {
    const action = permitted.find((one) => one.service === service && one.verb === verb);
    if (action) return action;
  }
  return undefined;
};
