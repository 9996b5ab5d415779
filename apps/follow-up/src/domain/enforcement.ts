import { accept, type Decision, fact } from '@one-window/contracts';
import { enforcementDeadline } from './enforcement-limits';
import { confirmationInForce, type FollowUpCase } from './follow-up-case';
import { totalOutstandingFen } from './obligations';

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
 * Hands the creditor what they need to go to court. A confirmed agreement is enforced by the court that confirmed it
 * (Civil Procedure Law art. 206 and 250); any other is sued upon, or, where money is owed, taken to a payment order
 * (People's Mediation Law art. 32, Civil Procedure Law art. 225).
 */
export const issueEnforcementPack = (state: FollowUpCase, packId: string): Decision => {
  const confirmation = confirmationInForce(state);
  const basis = confirmation ? 'court-ruling' : 'mediation-agreement';
  return accept(
    fact('follow-up.enforcement-pack-issued.v1', {
      packId,
      basis,
      ...(confirmation ? { court: confirmation.court, courtCaseNumber: confirmation.courtCaseNumber } : {}),
      outstandingFen: totalOutstandingFen(state.obligations),
      applyBy: enforcementDeadline(state, basis).lastDay,
      papers: [...papersOf[basis]],
      clocks: { stopped: state.clocks.map(({ name }) => name) },
    }),
  );
};
