import { type DismissalGround, dismissalGroundCodes } from '@one-window/contracts';
import { laws } from '@one-window/law';
import { CodeField, DayField, TextField } from '@one-window/platform';
import { dismiss as decide } from '../../domain/decide-application';
import { byCourt } from '../../domain/policies';
import { command } from '../declaring';

export class DismissRequest {
  @CodeField({ dismissalGrounds: dismissalGroundCodes }, { label: { zh: '法定理由', en: 'Ground' } })
  ground!: DismissalGround;

  @TextField({ label: { zh: '具体说明', en: 'Explanation' } })
  reason!: string;

  @DayField({ label: { zh: '裁定日期', en: 'Ruled on' }, starts: 'today', between: 'past' })
  ruledOn!: string;
}

/** The court dismisses the application. */
export const dismiss = command({
  name: 'dismiss',
  leads: { accepted: ['dismissed', 'closed'] },
  who: byCourt,
  request: DismissRequest,
  basis: [laws.civilProcedureInterpretation('358')],
  title: { zh: '裁定驳回申请', en: 'Dismiss the application' },
  effect: {
    zh: '协议不能确认；当事人可以变更调解协议、达成新的调解协议，或者另行起诉。',
    en: 'The agreement cannot be confirmed; the parties may change it, agree anew, or sue.',
  },
  inLaw: {
    zh: '申请程序就此结束，不能凭协议申请强制执行；当事人可以变更协议、另行达成协议或者起诉。',
    en: 'The application is over and the agreement cannot be enforced; the parties may change it, agree anew or sue.',
  },
  done: { zh: '已裁定驳回申请', en: 'Dismissed' },
  grave: true,
  refuses: ['confirmation-day-out-of-range'],
  decide,
});
