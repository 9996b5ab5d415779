import { accept, type Decision, type DecisionContext, fact, refuse } from '@one-window/contracts';
import type { FollowUpCase } from './case-state';
import { obligationClockName } from './clocks';
import { recourseOf } from './enforcement';
import { isPayment, outstandingFen } from './obligations';
import { findObligation } from './performance';

export interface DefaultInput {
  obligationId: string;
  reason: string;
  /** The debtor declared that they will not perform; the day it is due need then not be awaited. */
  refusalDeclared: boolean;
  /** Under which it is reversed, should it be wrong. */
  entryId?: string;
}

/**
 * Records that a debtor does not perform: past the day agreed, or by their own declaration. A declared refusal leaves the
 * day agreed watched: until then the debtor may still think better of it. It says where the creditor may go, and until when.
 */
export const recordDefault = (
  state: FollowUpCase,
  input: DefaultInput,
  { today, calendar }: Pick<DecisionContext, 'today' | 'calendar'>,
): Decision => {
  const obligation = findObligation(state, input.obligationId);
  if ('accepted' in obligation) return obligation;
  const { obligationId, description, dueOn, fulfilled, performedOn } = obligation;
  if (fulfilled) return refuse('obligation-fulfilled', { obligationId, description, performedOn });
  const due = dueOn < today;
  if (!due && !input.refusalDeclared) {
    return refuse('obligation-not-due', { field: 'refusalDeclared', obligationId, description, dueOn, today });
  }
  return accept(
    fact('follow-up.default-recorded.v1', {
      obligationId,
      reason: input.reason,
      ...(isPayment(obligation) ? { outstandingFen: outstandingFen(obligation) } : {}),
      recourse: recourseOf(state, calendar),
      ...(input.entryId === undefined ? {} : { entryId: input.entryId }),
      ...(due ? { clocks: { stopped: [obligationClockName(obligationId)] } } : {}),
    }),
  );
};
