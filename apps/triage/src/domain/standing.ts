import type { Holder, NextStep, Standing } from '@one-window/contracts';
import { isAtTheDesk } from './clocks';
import { isContested, type Stage, type TriageCase } from './case-state';
import { recordsDecision } from './policies';

const toOffer = ({ route }: TriageCase): string => (route?.route === 'refer-out' ? 'refer-out' : 'offer');

/** The officer's next act in each stage; in the others the case waits for somebody else. */
const verbs: { readonly [S in Stage]?: string | ((state: TriageCase) => string) } = {
  awaiting: 'classify',
  classified: 'choose-route',
  routed: toOffer,
  returned: toOffer,
  'to-refer': 'refer-out',
};

const next = (state: TriageCase): NextStep[] => {
  const { dispute } = state;
  if (dispute) {
    return [{ verb: 'decide-competence', who: recordsDecision(dispute) ? 'triage-officer' : 'centre-director' }];
  }
  const verb = verbs[state.stage];
  if (verb === undefined) return [];
  const who = state.escalated && state.stage !== 'awaiting' ? 'centre-director' : 'triage-officer';
  const own: NextStep = { verb: typeof verb === 'string' ? verb : verb(state), who };
  return isContested(state) ? [{ verb: 'dispute-competence', who }, own] : [own];
};

/** The desk has it, or those to whom it is offered: one of them, or a pool. */
const holder = (state: TriageCase): Holder | undefined => {
  if (isAtTheDesk(state)) return { kind: 'desk', id: 'triage-desk' };
  const { offer } = state;
  const [first, ...others] = offer?.organisations ?? [];
  if (state.stage !== 'offered' || !offer || !first) return undefined;
  if (!offer.pool && others.length === 0) return { kind: 'organisation', id: first.organisationId, name: first.name };
  return { kind: 'pool', name: offer.organisations.map(({ name }) => name).join('、') };
};

export const standing = (state: TriageCase): Pick<Standing, 'holder' | 'next'> => {
  const has = holder(state);
  return { ...(has ? { holder: has } : {}), next: next(state) };
};
