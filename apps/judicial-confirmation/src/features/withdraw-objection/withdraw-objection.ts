import { laws } from '@one-window/law';
import { DayField, TextField } from '@one-window/platform';
import { withdrawObjection as decide } from '../../domain/objection';
import { byWhoHearsTheObjector } from '../../domain/policies';
import { command } from '../declaring';

export class WithdrawObjectionRequest {
  @DayField({ label: { zh: '撤回之日', en: 'Withdrawn on' }, starts: 'today', between: 'past' })
  withdrawnOn!: string;

  @TextField({
    label: { zh: '撤回的原因', en: 'Why it is withdrawn' },
    hint: {
      zh: '例如：异议人本人到窗口书面撤回',
      en: 'Such as: the objector came to the window and said so in writing',
    },
  })
  reason!: string;
}

/** Whoever objected gives it up; it is recorded where they say so. */
export const withdrawObjection = command({
  name: 'withdraw-objection',
  leads: { objected: ['confirmed', 'closed'] },
  who: byWhoHearsTheObjector,
  request: WithdrawObjectionRequest,
  basis: [laws.civilProcedureInterpretation('372')],
  title: { zh: '登记撤回异议', en: 'Record that the objection is withdrawn' },
  effect: {
    zh: '异议人撤回异议的，确认裁定不变，法院不再审查。',
    en: 'Withdrawn by whoever raised it, the ruling stands and the court examines nothing.',
  },
  inLaw: {
    zh: '确认裁定继续有效；期限之内可以再次提出异议。',
    en: 'The ruling stays in force; within the limit one may object again.',
  },
  done: { zh: '异议已撤回', en: 'The objection is withdrawn' },
  refuses: ['confirmation-day-out-of-range'],
  decide,
});
