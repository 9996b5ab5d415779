import type { AnyRecordedEvent, DecisionContext, Fact } from '@one-window/contracts';
import type { MediationCase, MediationStage } from './case-state';
import { end } from './end';

const inHand: ReadonlySet<MediationStage> = new Set([
  'claimed',
  'appointed',
  'mediating',
  'agreement-drafted',
  'renegotiating',
] as const);

/**
 * Nothing goes on in a case that follow-up has closed: whoever had it in hand when that is heard, or when a court's late
 * dismissal would open talks anew, has it no longer. An agreement in force stays the one that was performed.
 */
export const endedByClosing = (
  _: MediationCase,
  state: MediationCase,
  __: AnyRecordedEvent,
  context: DecisionContext,
): Fact[] => {
  if (state.closedAt === undefined || !inHand.has(state.stage)) return [];
  const ended = end(state, { ground: 'E29', reason: '案件已经结案，调解不再进行' }, context);
  if (!ended.accepted) throw new Error(`${state.caseId}: what is closed does not end (${ended.code})`);
  return ended.facts;
};
