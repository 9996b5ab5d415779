import { accept, dayOutside, type Decision, type EventData, fact, refuse, type Refusal } from '@one-window/contracts';
import { agreementOf, type FollowUpCase, parties, type TrackedObligation } from './case-state';
import { obligationClockName } from './clocks';
import { isPayment, outstandingFen, withDischarge } from './obligations';
import { findObligation, whatFollows } from './performance';

export type DischargeInput = Pick<
  EventData['follow-up.obligation-discharged.v1'],
  'entryId' | 'obligationId' | 'ground' | 'amountFen' | 'dischargedOn' | 'evidence'
>;

/**
 * An obligation ends without being performed here (Civil Code art. 557): the creditor waives it, the court that enforces
 * settles it, or nobody is left to owe or to claim it. A payment may end in part.
 */
export const dischargeObligation = (state: FollowUpCase, input: DischargeInput, today: string): Decision => {
  const obligation = findObligation(state, input.obligationId);
  if ('accepted' in obligation) return obligation;
  const impossible =
    whyNotDischarged(state, obligation, input) ??
    dayOutside('dischargedOn', input.dischargedOn, agreementOf(state).effectiveOn, today);
  if (impossible) return impossible;
  const { entryId, obligationId, ground, dischargedOn, evidence } = input;
  const left = isPayment(obligation) ? { amountFen: input.amountFen ?? outstandingFen(obligation) } : {};
  const after = withDischarge(obligation, { entryId, ground, dischargedOn, ...left, text: evidence });
  const discharged = fact('follow-up.obligation-discharged.v1', {
    entryId,
    obligationId,
    ground,
    ...left,
    dischargedOn,
    evidence,
    fulfilled: after.fulfilled,
    ...(after.fulfilled ? { clocks: { stopped: [obligationClockName(obligationId)] } } : {}),
  });
  return accept(discharged, ...whatFollows(state, obligation, after, 'discharged'));
};

const whyNotDischarged = (
  { stage }: FollowUpCase,
  obligation: TrackedObligation,
  { ground, amountFen }: DischargeInput,
): Refusal | undefined => {
  const { obligationId, description, performedOn } = obligation;
  if (obligation.fulfilled) return refuse('obligation-fulfilled', { obligationId, description, performedOn });
  if (ground === 'settled-in-enforcement' && stage !== 'enforcement') {
    return refuse('not-in-enforcement', { field: 'ground', stage });
  }
  if (!isPayment(obligation)) {
    return amountFen === undefined ? undefined : refuse('not-a-payment', { field: 'amountFen', description });
  }
  if (amountFen === 0) return refuse('amount-missing', { field: 'amountFen', description });
  const leftFen = outstandingFen(obligation);
  if (amountFen === undefined || amountFen <= leftFen) return undefined;
  const { amountFen: owedFen, performedFen } = obligation;
  return refuse('more-than-owed', { field: 'amountFen', amountFen, owedFen, performedFen, leftFen });
};

export type SuccessionInput = Pick<
  EventData['follow-up.party-succeeded.v1'],
  'entryId' | 'partyId' | 'ground' | 'name' | 'succeededOn' | 'evidence'
>;

/**
 * An heir or successor stands for a party that died or ceased to exist: what was agreed binds and benefits them (Civil Code
 * arts. 67 and 1161). The parties of the agreement stay as they signed it.
 */
export const recordSuccession = (state: FollowUpCase, input: SuccessionInput, today: string): Decision => {
  const { entryId, partyId, ground, name, succeededOn, evidence } = input;
  const known = parties(state).map((party) => ({ partyId: party.partyId, name: party.name }));
  if (!known.some((party) => party.partyId === partyId)) {
    return refuse('party-unknown', { field: 'partyId', partyId, parties: known });
  }
  const impossible = dayOutside('succeededOn', succeededOn, agreementOf(state).effectiveOn, today);
  if (impossible) return impossible;
  return accept(fact('follow-up.party-succeeded.v1', { entryId, partyId, ground, name, succeededOn, evidence }));
};
