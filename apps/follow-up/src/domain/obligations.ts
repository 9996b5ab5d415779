import type { Obligation } from '@one-window/contracts';
import type { TrackedObligation } from './case-state';

export const tracked = (obligation: Obligation): TrackedObligation => ({
  ...obligation,
  performedFen: 0,
  fulfilled: false,
  overdue: false,
});

/** As it stands when performed on the day of the agreement itself. */
export const fulfilledOn = (obligation: Obligation, performedOn: string): TrackedObligation => ({
  ...tracked(obligation),
  performedFen: obligation.amountFen ?? 0,
  fulfilled: true,
  performedOn,
});

/** A sum of money is owed: it can be performed in parts. Anything else is done or not done. */
export const isPayment = ({ kind, amountFen }: Obligation): boolean => kind === 'payment' && amountFen !== undefined;

/** What is left of a payment, in fen; 0 for what is not a payment. Never negative. */
export const outstandingFen = (obligation: TrackedObligation): number =>
  isPayment(obligation) && !obligation.fulfilled ? (obligation.amountFen ?? 0) - obligation.performedFen : 0;

/** Something is still owed of it, and nobody has said yet that its day passed. */
export const isAwaited = ({ fulfilled, overdue }: TrackedObligation): boolean => !fulfilled && !overdue;

/** What is left of all payments together, in fen. */
export const totalOutstandingFen = (obligations: readonly TrackedObligation[]): number =>
  obligations.reduce((sum, obligation) => sum + outstandingFen(obligation), 0);

export const allFulfilled = (obligations: readonly TrackedObligation[]): boolean =>
  obligations.every(({ fulfilled }) => fulfilled);

/** The obligation after a part of it was performed: its last fen, or the act itself, fulfils it. */
export const withPart = (
  obligation: TrackedObligation,
  { amountFen, performedOn, evidence }: { amountFen?: number; performedOn: string; evidence: string },
): TrackedObligation => {
  const performedFen = obligation.performedFen + (amountFen ?? 0);
  return {
    ...obligation,
    performedFen,
    fulfilled: isPayment(obligation) ? performedFen === obligation.amountFen : true,
    performedOn: laterOf(obligation.performedOn, performedOn),
    evidence: [
      ...(obligation.evidence ?? []),
      { performedOn, ...(amountFen === undefined ? {} : { amountFen }), text: evidence },
    ],
  };
};

/** The last day on which anything was performed; ISO dates sort as text. */
export const lastPerformed = (obligations: readonly TrackedObligation[], otherwise: string): string =>
  obligations.reduce<string | undefined>((last, { performedOn }) => laterOf(last, performedOn), undefined) ?? otherwise;

const laterOf = <T extends string | undefined>(one: string | undefined, other: T): string | T =>
  one !== undefined && (other === undefined || one > other) ? one : other;
