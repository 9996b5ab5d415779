import { laws } from '@one-window/law';
import { TextField } from '@one-window/platform';
import { byOrganisation } from '../../domain/policies';
import { withdraw as decide } from '../../domain/withdraw';
import { command } from '../declaring';

export class WithdrawApplicationRequest {
  @TextField({ label: { zh: '撤回原因', en: 'Reason for withdrawing' } })
  reason!: string;
}

/** The applicants withdraw before the ruling. */
export const withdrawApplication = command({
  name: 'withdraw-application',
  leads: {
    applied: ['eligible', 'lapsed', 'closed'],
    'correction-asked': ['eligible', 'lapsed', 'closed'],
    accepted: ['eligible', 'lapsed', 'closed'],
  },
  who: byOrganisation,
  request: WithdrawApplicationRequest,
  basis: [laws.civilProcedureInterpretation('357')],
  title: { zh: '撤回确认申请', en: 'Withdraw the application' },
  effect: {
    zh: '裁定作出前可以撤回；协议生效三十日内还可以再次申请。',
    en: 'Possible before the ruling; within thirty days of effect one may apply again.',
  },
  inLaw: {
    zh: '申请程序就此结束；协议仍有约束力，期限之内可以再次申请。',
    en: 'The application is over; the agreement still binds, and within the limit one may apply again.',
  },
  done: { zh: '确认申请已撤回', en: 'The application is withdrawn' },
  grave: true,
  decide,
});
