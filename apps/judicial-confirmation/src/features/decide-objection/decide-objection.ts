import { laws } from '@one-window/law';
import { CodeField, DayField, TextField } from '@one-window/platform';
import { decideObjection as decide, objectionRulings } from '../../domain/objection';
import { byCourt } from '../../domain/policies';
import { command } from '../declaring';

export class DecideObjectionRequest {
  @CodeField({ objectionOutcomes: objectionRulings }, { label: { zh: '审查结果', en: 'Outcome' }, some: true })
  outcome!: (typeof objectionRulings)[number];

  @DayField({ label: { zh: '裁定日期', en: 'Ruled on' }, starts: 'today', between: 'past' })
  ruledOn!: string;

  @TextField({ label: { zh: '具体说明', en: 'Explanation' } })
  reason!: string;
}

/** The court says what becomes of the objection. */
export const decideObjection = command({
  name: 'decide-objection',
  leads: { objected: ['confirmed', 'dismissed', 'closed'] },
  who: byCourt,
  request: DecideObjectionRequest,
  basis: [laws.civilProcedureInterpretation('372')],
  title: { zh: '登记异议审查结果', en: 'Record the decision on the objection' },
  effect: {
    zh: '异议不成立的，裁定不变；成立或者部分成立的，作出新的裁定撤销或者改变原裁定。',
    en: 'Unfounded, the ruling stands; founded, a new ruling revokes or changes it.',
  },
  inLaw: {
    zh: '撤销的，不能再凭原裁定申请强制执行；调解协议仍有约束力，当事人可以起诉。',
    en: 'Revoked, the ruling can no longer be enforced; the agreement still binds and may be sued upon.',
  },
  done: { zh: '异议审查结果已登记', en: 'The decision is recorded' },
  refuses: ['confirmation-day-out-of-range'],
  decide,
});
