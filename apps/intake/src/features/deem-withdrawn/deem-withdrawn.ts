import { consentMethods } from '@one-window/contracts';
import { CodeField, DayField, TextField } from '@one-window/platform';
import { whileAsked } from '../../domain/policies';
import { deemWithdrawn as decide } from '../../domain/supplement';
import { command } from '../declaring';

export class DeemWithdrawnRequest {
  @DayField({ label: { zh: '告知申请人的日期', en: 'Day on which the applicant was told' }, between: 'past' })
  toldOn!: string;

  @CodeField({ consentMethods }, { label: { zh: '告知方式', en: 'How they were told' } })
  manner!: (typeof consentMethods)[number];

  @TextField({ label: { zh: '说明', en: 'Explanation' } })
  reason!: string;
}

/** What was asked for did not come: after its day, and told so, the applicant counts as having withdrawn. */
export const deemWithdrawn = command({
  name: 'deem-withdrawn',
  leads: { 'supplement-requested': ['withdrawn'] },
  ...whileAsked,
  request: DeemWithdrawnRequest,
  title: { zh: '逾期未补正，按撤回处理', en: 'Count as withdrawn' },
  effect: {
    zh: '补正期满没有收到材料，告知申请人后按撤回申请处理；以后可以重新申请，或者报请恢复办理。',
    en: 'The papers did not come in time; once told, the applicant counts as having withdrawn. They may apply anew, or the case may be reopened.',
  },
  inLaw: {
    zh: '案件就此结束；不影响当事人以后再次申请，也不影响起诉。',
    en: 'The case is closed; the applicant may apply again or sue.',
  },
  done: { zh: '已按撤回申请处理', en: 'The application counts as withdrawn' },
  grave: true,
  refuses: ['no-supplement-asked', 'supplement-not-overdue', 'party-missing', 'day-out-of-range'],
  decide: (state, request, context) => decide(state, request, context),
});
