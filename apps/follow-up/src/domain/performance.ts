import { accept, dayOutside, type Decision, fact, type Fact, refuse, type Refusal } from '@one-window/contracts';
import { agreementOf, type FollowUpCase, type TrackedObligation } from './case-state';
import { obligationClockName } from './clocks';
import {
  allFulfilled,
  isDischarged,
  isInDefault,
  isPayment,
  lastPerformed,
  outstandingFen,
  withPart,
} from './obligations';

export interface PerformanceInput {
  obligationId: string;
  /** The part that was paid, in fen; only for payments. */
  amountFen?: number;
  performedOn: string;
  evidence: string;
  /** Under which it is reversed, should it be wrong. */
  entryId?: string;
}

/** The obligation by its id, or a refusal that lists what is owed. */
export const findObligation = ({ obligations }: FollowUpCase, obligationId: string): TrackedObligation | Refusal => {
  const found = obligations.find((obligation) => obligation.obligationId === obligationId);
  const known = obligations.map(({ obligationId: id, description, fulfilled }) => ({
    obligationId: id,
    description,
    fulfilled,
  }));
  return found ?? refuse('obligation-unknown', { field: 'obligationId', obligationId, obligations: known });
};

/**
 * Records that a debtor performed, in whole or in part, on a day on which the agreement was there to be performed. With the last open obligation the agreement is performed, and
 * the parties are to be visited (People's Mediation Law art. 31).
 */
export const recordPerformance = (state: FollowUpCase, input: PerformanceInput, today: string): Decision => {
  const obligation = findObligation(state, input.obligationId);
  if ('accepted' in obligation) return obligation;
  const impossible =
    whyNotPerformed(obligation, input, today) ??
    dayOutside('performedOn', input.performedOn, agreementOf(state).effectiveOn, today);
  if (impossible) return impossible;

  const after = withPart(obligation, input);
  const { obligationId, amountFen, performedOn, evidence, entryId } = input;
  const recorded = fact('follow-up.performance-recorded.v1', {
    obligationId,
    ...(amountFen === undefined ? {} : { amountFen }),
    performedOn,
    evidence,
    fulfilled: after.fulfilled,
    ...(entryId === undefined ? {} : { entryId }),
    ...(after.fulfilled ? { clocks: { stopped: [obligationClockName(obligationId)] } } : {}),
  });
  return accept(recorded, ...whatFollows(state, obligation, after, 'cured'));
};

/** With an obligation of which nothing is left its default is over; with the last of them all is done. */
export const whatFollows = (
  state: FollowUpCase,
  before: TrackedObligation,
  after: TrackedObligation,
  ended: 'cured' | 'discharged',
): Fact[] => {
  const obligations = state.obligations.map((other) => (other === before ? after : other));
  const { obligationId } = before;
  return [
    ...(after.fulfilled && isInDefault(before) ? [fact('follow-up.default-ended.v1', { obligationId, ended })] : []),
    ...(allFulfilled(obligations) ? [agreementPerformed(state, obligations)] : []),
  ];
};

const whyNotPerformed = (
  obligation: TrackedObligation,
  { amountFen, performedOn }: PerformanceInput,
  today: string,
): Refusal | undefined => {
  const { obligationId, description, performedOn: on } = obligation;
  if (obligation.fulfilled) return refuse('obligation-fulfilled', { obligationId, description, performedOn: on });
  if (performedOn > today) return refuse('follow-up-day-ahead', { field: 'performedOn', day: performedOn, today });
  if (!isPayment(obligation)) {
    return amountFen === undefined ? undefined : refuse('not-a-payment', { field: 'amountFen', description });
  }
  if (amountFen === undefined || amountFen === 0) return refuse('amount-missing', { field: 'amountFen', description });
  const leftFen = outstandingFen(obligation);
  if (amountFen <= leftFen) return undefined;
  const { amountFen: owedFen, performedFen } = obligation;
  return refuse('more-than-owed', { field: 'amountFen', amountFen, owedFen, performedFen, leftFen });
};

const agreementPerformed = (state: FollowUpCase, obligations: readonly TrackedObligation[]) => {
  const { agreementId, effectiveOn } = agreementOf(state);
  const performedOn = lastPerformed(obligations, effectiveOn);
  const discharged = obligations.some(isDischarged);
  return fact('follow-up.agreement-performed.v1', {
    agreementId,
    performedOn,
    ...(discharged ? { discharged } : {}),
  });
};
