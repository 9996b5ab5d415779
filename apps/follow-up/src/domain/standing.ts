import type { NextStep, Standing } from '@one-window/contracts';
import { confirmationInForce, type FollowUpCase, type FollowUpStage, type TrackedObligation } from './case-state';

const verbs: { readonly [S in FollowUpStage]?: string } = {
  performing: 'record-performance',
  defaulted: 'issue-enforcement-pack',
  enforcement: 'close',
  performed: 'record-visit',
  visited: 'close',
  ended: 'close',
  closed: 'archive',
};

const untouched: ReadonlySet<FollowUpStage> = new Set(['none', 'performing', 'suspended', 'closed', 'archived']);

const isTouched = ({ performedFen, fulfilled, overdue, defaultReason }: TrackedObligation): boolean =>
  performedFen > 0 || fulfilled || overdue || defaultReason !== undefined;

/**
 * The desk has a case from the first word about its performance, or the court's, on; until then the organisation that
 * mediated has it. What ended without an agreement is the desk's to close.
 */
const isAtTheDesk = (state: FollowUpCase): boolean => {
  const { stage, obligations } = state;
  if (!untouched.has(stage)) return true;
  if (stage !== 'performing' && stage !== 'suspended') return false;
  return confirmationInForce(state) !== undefined || obligations.some(isTouched);
};

export const standing = (state: FollowUpCase): Pick<Standing, 'holder' | 'next'> => {
  const verb = verbs[state.stage];
  const next: NextStep[] = verb ? [{ verb, who: 'follow-up-officer' }] : [];
  return { ...(isAtTheDesk(state) ? { holder: { kind: 'desk', id: 'follow-up-desk' } } : {}), next };
};
