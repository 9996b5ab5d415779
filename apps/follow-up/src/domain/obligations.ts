import type { Obligation } from '@one-window/contracts';
import type { DefaultEntry, DischargeEntry, TrackedObligation } from './case-state';

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

/** What ended of a payment without being paid, in fen. */
export const dischargedFen = ({ discharges = [] }: TrackedObligation): number =>
  discharges.reduce((sum, { amountFen = 0, reversed }) => (reversed ? sum : sum + amountFen), 0);

/** What is left of a payment, in fen; 0 for what is not a payment. Never negative. */
export const outstandingFen = (obligation: TrackedObligation): number =>
  isPayment(obligation) && !obligation.fulfilled
    ? (obligation.amountFen ?? 0) - obligation.performedFen - dischargedFen(obligation)
    : 0;

/** What is left of the payments whose day has passed, in fen: what is not due yet is no arrears. `today`: Shanghai civil date. */
export const arrearsFen = (obligations: readonly TrackedObligation[], today: string): number =>
  totalOutstandingFen(obligations.filter(({ dueOn }) => dueOn < today));

/** It counts as not performed. */
export const isInDefault = ({ fulfilled, defaultReason }: TrackedObligation): boolean =>
  !fulfilled && defaultReason !== undefined;

/** It, or part of it, ended without performance. */
export const isDischarged = ({ discharges = [] }: TrackedObligation): boolean =>
  discharges.some(({ reversed }) => reversed === undefined);

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
  part: { amountFen?: number; performedOn: string; evidence: string; entryId?: string },
): TrackedObligation => {
  const { amountFen, performedOn, evidence: text, entryId } = part;
  const performedFen = obligation.performedFen + (amountFen ?? 0);
  const named = entryId === undefined ? {} : { entryId };
  return {
    ...obligation,
    performedFen,
    fulfilled: isPayment(obligation) ? performedFen + dischargedFen(obligation) === obligation.amountFen : true,
    performedOn: laterOf(obligation.performedOn, performedOn),
    evidence: [
      ...(obligation.evidence ?? []),
      { ...named, performedOn, ...(amountFen === undefined ? {} : { amountFen }), text },
    ],
  };
};

/** The obligation after it, or part of a payment, ended without performance. */
export const withDischarge = (obligation: TrackedObligation, discharge: DischargeEntry): TrackedObligation => {
  const next = { ...obligation, discharges: [...(obligation.discharges ?? []), discharge] };
  return { ...next, fulfilled: !isPayment(next) || next.performedFen + dischargedFen(next) === next.amountFen };
};

/** The obligation without a performance that was entered wrongly; the entry stays. */
const withoutPerformance = (
  obligation: TrackedObligation,
  entryId: string,
  reversed: { on: string; reason: string },
): TrackedObligation => {
  const evidence = (obligation.evidence ?? []).map((one) => (one.entryId === entryId ? { ...one, reversed } : one));
  const amountFen = evidence.find((one) => one.entryId === entryId)?.amountFen ?? 0;
  const { performedOn: before, ...rest } = obligation;
  const left = evidence.filter((one) => one.reversed === undefined).map(({ performedOn }) => performedOn);
  const last = left.toSorted().at(-1) ?? (obligation.performedFen > amountFen ? before : undefined);
  return {
    ...rest,
    evidence,
    performedFen: obligation.performedFen - amountFen,
    fulfilled: false,
    ...(last === undefined ? {} : { performedOn: last }),
  };
};

/** The obligation without an entry that was wrong: performed, discharged or in default. What was due by then is late. */
export const withoutEntry = (
  obligation: TrackedObligation,
  { entryId, kind, on, reason }: { entryId: string; kind: string; on: string; reason: string },
): TrackedObligation => {
  if (kind === 'default') return withDefaultEnded(obligation, { how: 'reversed', on, reason }, entryId);
  const reversed = { on, reason };
  const next =
    kind === 'performance'
      ? withoutPerformance(obligation, entryId, reversed)
      : {
          ...obligation,
          fulfilled: false,
          discharges: (obligation.discharges ?? []).map((one) =>
            one.entryId === entryId ? { ...one, reversed } : one,
          ),
        };
  return { ...next, overdue: next.overdue || next.dueOn < on };
};

/** The obligation in default once more; each time is an entry of its own. */
export const withDefault = (
  obligation: TrackedObligation,
  { entryId, on, reason }: { entryId?: string; on: string; reason: string },
): TrackedObligation => ({
  ...obligation,
  defaultReason: reason,
  ...(entryId === undefined ? {} : { defaults: [...(obligation.defaults ?? []), { entryId, recordedOn: on, reason }] }),
});

/**
 * The obligation after its default is over: all that were recorded, or the one that was entered wrongly, after which the
 * latest that still stands says why.
 */
export const withDefaultEnded = (
  obligation: TrackedObligation,
  ended: NonNullable<DefaultEntry['ended']>,
  entryId?: string,
): TrackedObligation => {
  const { defaultReason: _, defaults, ...rest } = obligation;
  const after = defaults?.map((one) =>
    one.ended === undefined && (entryId === undefined || one.entryId === entryId) ? { ...one, ended } : one,
  );
  const standing = after?.findLast((one) => one.ended === undefined);
  return {
    ...rest,
    ...(after ? { defaults: after } : {}),
    ...(standing ? { defaultReason: standing.reason } : {}),
  };
};

/** The last day on which anything was performed, or ended otherwise; ISO dates sort as text. */
export const lastPerformed = (obligations: readonly TrackedObligation[], otherwise: string): string =>
  obligations.reduce<string | undefined>(
    (last, one) =>
      one.discharges?.reduce(laterDischarge, laterOf(last, one.performedOn)) ?? laterOf(last, one.performedOn),
    undefined,
  ) ?? otherwise;

const laterDischarge = (last: string | undefined, { dischargedOn, reversed }: DischargeEntry): string | undefined =>
  reversed ? last : laterOf(last, dischargedOn);

const laterOf = <T extends string | undefined>(one: string | undefined, other: T): string | T =>
  one !== undefined && (other === undefined || one > other) ? one : other;
