import { laws } from '@one-window/law';
import { TextField, UuidField } from '@one-window/platform';
import { withdraw as decide } from '../../domain/decline';
import { byWindow } from '../../domain/policies';
import { command } from '../declaring';

export class WithdrawRequest {
  @UuidField({
    label: { zh: '撤回申请的申请人', en: 'Applicant who withdraws' },
    control: { kind: 'party', only: 'applicant' },
  })
  partyId!: string;

  @TextField({ label: { zh: '撤回原因', en: 'Reason for withdrawing' } })
  reason!: string;
}

/** The applicant withdraws before anybody has claimed the case. */
export const withdraw = command({
  name: 'withdraw',
  leads: { registered: ['withdrawn'], 'supplement-requested': ['withdrawn'] },
  who: byWindow,
  request: WithdrawRequest,
  basis: [laws.peoplesMediationLaw('23')],
  title: { zh: '登记撤回申请', en: 'Record the withdrawal' },
  effect: { zh: '申请人撤回后案件结束；以后可以重新申请。', en: 'The case ends; the applicant may apply anew later.' },
  inLaw: {
    zh: '案件就此结束；不影响当事人以后再次申请，也不影响起诉。',
    en: 'The case is closed; the applicant may apply again or sue.',
  },
  done: { zh: '撤回申请已登记', en: 'The withdrawal is recorded' },
  grave: true,
  refuses: ['party-unknown', 'only-the-applicant-withdraws'],
  decide: (state, { partyId, reason }) => decide(state, partyId, reason),
});
