import { accept, type Decision, type DecisionContext, fact, refuse } from '@one-window/contracts';
import { enforcementDeadline } from './enforcement-limits';
import { confirmationInForce, type EnforcementPack, type FollowUpCase, type TrackedObligation } from './case-state';
import { obligationClockName } from './clocks';
import { isPayment, totalOutstandingFen } from './obligations';

const papersOf = {
  'court-ruling': [
    '强制执行申请书',
    '确认调解协议有效的民事裁定书',
    '人民调解协议书',
    '申请执行人身份证明',
    '履行情况说明及凭证',
    '送达地址确认书',
    '被执行人财产线索',
  ],
  'mediation-agreement': [
    '民事起诉状或者支付令申请书',
    '人民调解协议书',
    '调解组织主持调解的证明',
    '当事人身份证明',
    '履行情况说明及凭证',
    '送达地址确认书',
  ],
} as const;

/**
 * What a court can be asked for on `today`, a Shanghai civil date: what was not performed in its time, and what the debtor
 * declared not to perform at all (拒绝履行; Civil Procedure Law art. 206, Civil Code art. 578). What is merely not yet due
 * is left out; all that one debtor owes one creditor is due with the first overdue instalment only where the agreement
 * says so.
 */
export const enforceable = (
  { agreement, obligations }: Pick<FollowUpCase, 'agreement' | 'obligations'>,
  today: string,
): TrackedObligation[] => {
  const open = obligations.filter(({ fulfilled }) => !fulfilled);
  const overdue = open.filter(({ dueOn }) => dueOn < today);
  const accelerated = (one: TrackedObligation) =>
    agreement?.acceleration === true &&
    isPayment(one) &&
    overdue.some((first) => isPayment(first) && sameParties(first, one));
  return open.filter((one) => overdue.includes(one) || one.defaultReason !== undefined || accelerated(one));
};

const sameParties = (one: TrackedObligation, other: TrackedObligation): boolean =>
  one.debtorPartyId === other.debtorPartyId && one.creditorPartyId === other.creditorPartyId;

/** What a pack asks for: what it names, or as earlier builds named nothing, what could be asked for on its day. */
export const askedForIn = (state: FollowUpCase, pack: EnforcementPack): TrackedObligation[] => {
  const { obligationIds } = pack;
  if (obligationIds === undefined) return enforceable(state, pack.issuedOn);
  return state.obligations.filter(({ obligationId, fulfilled }) => !fulfilled && obligationIds.includes(obligationId));
};

/**
 * Hands the creditor what they need to go to court about what is due; what falls due later stays watched, and a later
 * pack asks for it. A confirmed agreement is enforced by the court that confirmed it
 * (Civil Procedure Law art. 206 and 250); any other is sued upon, or, where money is owed, taken to a payment order
 * (People's Mediation Law art. 32, Civil Procedure Law art. 225).
 */
export const issueEnforcementPack = (
  state: FollowUpCase,
  packId: string,
  { today, calendar }: Pick<DecisionContext, 'today' | 'calendar'>,
): Decision => {
  const recourse = recourseOf(state, calendar);
  const due = enforceable(state, today);
  if (due.length === 0) return nothingDue(state, today);
  return accept(
    fact('follow-up.enforcement-pack-issued.v1', {
      packId,
      ...recourse,
      outstandingFen: totalOutstandingFen(due),
      obligationIds: due.map(({ obligationId }) => obligationId),
      papers: [...papersOf[recourse.basis]],
      clocks: {
        stopped: due.filter(({ dueOn }) => dueOn < today).map(({ obligationId }) => obligationClockName(obligationId)),
      },
    }),
  );
};

/**
 * Where the creditors may go and until when: a confirmed agreement is enforced by the court that confirmed it, within two
 * years (Civil Procedure Law art. 206 and 250); on any other they may sue. `applyBy`: Shanghai civil date.
 */
export const recourseOf = (state: FollowUpCase, calendar: DecisionContext['calendar']) => {
  const confirmation = confirmationInForce(state);
  const basis = confirmation ? ('court-ruling' as const) : ('mediation-agreement' as const);
  return {
    basis,
    ...(confirmation ? { court: confirmation.court, courtCaseNumber: confirmation.courtCaseNumber } : {}),
    applyBy: enforcementDeadline(state, basis, calendar).lastDay,
  };
};

const nothingDue = ({ obligations }: FollowUpCase, today: string): Decision => {
  const days = obligations.filter(({ fulfilled }) => !fulfilled).map(({ dueOn }) => dueOn);
  return refuse('nothing-due-to-enforce', { today, nextDueOn: days.toSorted()[0] });
};
