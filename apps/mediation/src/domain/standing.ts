import { duties, type NextStep, type Role, type Standing } from '@one-window/contracts';
import { civilDate, startOfDay } from '@one-window/time-limits';
import {
  agreementInForce,
  isAwaited,
  type MediationCase,
  type MediationStage,
  parties,
  presiding,
  type Suspension,
} from './case-state';

/** Stages in which an organisation has the case. */
const held: ReadonlySet<MediationStage> = new Set([
  'claimed',
  'appointed',
  'mediating',
  'agreement-drafted',
  'agreed',
  'renegotiating',
]);

const step = (verb: string, who: Role = 'mediator', notBefore?: string): NextStep => ({
  verb,
  who,
  ...(notBefore === undefined ? {} : { notBefore }),
});

/** Who says that what stopped it is over, and when somebody has to look. */
const overOf = ({ ground, reviewOn }: Suspension): NextStep =>
  ground === 'sham'
    ? step('decide-suspicion', 'centre-director')
    : step('resume', 'mediator', startOfDay(civilDate(reviewOn)));

/** What mediation wants next, by what the parties were asked, told and heard. */
const steps = (state: MediationCase): NextStep[] => {
  const { willingness, notifiedPartyIds, sessions, limit, stage, suspended } = state;
  const last = sessions.findLast(({ unheld }) => unheld === undefined);
  const awaited = sessions.filter(isAwaited);
  const asked = new Set(willingness.map(({ partyId }) => partyId));
  const found: NextStep[] = [];
  if (suspended) return [...(limit?.passed ? [step('extend'), step('end')] : []), overOf(suspended)];
  if (limit?.passed) found.push(step('extend'), step('end'));
  else if (willingness.some(({ willing }) => !willing) || last?.record?.outcome === 'no-agreement')
    found.push(step('end'));
  if (!presiding(state)) found.push(step('appoint', 'organisation-manager'));
  // Who applied has said so by applying (People's Mediation Law, art. 17: the other side is asked).
  if (parties(state).some(({ role, partyId }) => role === 'respondent' && !asked.has(partyId))) {
    found.push(step(duties.asked.verb));
  }
  if (parties(state).some(({ partyId }) => !notifiedPartyIds.includes(partyId))) found.push(step(duties.told.verb));
  const toHear = awaited.map(({ startsAt }) => step(duties.heard.verb, 'mediator', startsAt));
  if (stage === 'agreement-drafted') return [...found, step('sign'), ...toHear];
  if (last?.record?.outcome === 'agreed-in-principle') found.push(step('draft-agreement'));
  found.push(...toHear);
  if (awaited.length === 0) found.push(step('convene'));
  return found;
};

/** Of whoever is asked to take the case over, or to help with it, beside what its holder goes on with. */
const answerWanted = ({ transfer, helps = [] }: MediationCase): NextStep[] => [
  ...(transfer ? [step('accept-transfer', 'organisation-manager')] : []),
  ...(helps.some(({ helping }) => !helping) ? [step('accept-helping', 'organisation-manager')] : []),
];

/** The organisation has the case until it is taken over, and an agreement in force also after an end of the talks. */
const isHeld = (state: MediationCase): boolean =>
  held.has(state.stage) || (state.stage === 'ended' && agreementInForce(state) !== undefined);

export const standing = (state: MediationCase): Pick<Standing, 'holder' | 'next'> => {
  const { stage, holder } = state;
  if (stage === 'offered') return { next: [step('claim', 'organisation-manager')] };
  if (!holder || !isHeld(state)) return { next: [] };
  return {
    holder: { kind: 'organisation', id: holder.organisationId, name: holder.name },
    next: stage === 'agreed' || stage === 'ended' ? [] : [...steps(state), ...answerWanted(state)],
  };
};
