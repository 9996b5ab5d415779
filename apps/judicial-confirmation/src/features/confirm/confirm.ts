import { laws } from '@one-window/law';
import { DayField } from '@one-window/platform';
import { confirm as decide } from '../../domain/decide-application';
import { byCourt } from '../../domain/policies';
import { command } from '../declaring';

export class ConfirmRequest {
  @DayField({ label: { zh: '裁定日期', en: 'Ruled on' }, starts: 'today', between: 'past' })
  ruledOn!: string;
}

/** The court rules that the agreement is valid. */
export const confirm = command({
  name: 'confirm',
  leads: { accepted: ['confirmed', 'closed'] },
  who: byCourt,
  request: ConfirmRequest,
  basis: [laws.civilProcedureLaw('206')],
  title: { zh: '裁定确认有效', en: 'Confirm the agreement' },
  effect: {
    zh: '调解协议经确认有效，一方不履行的，对方可以直接申请强制执行。',
    en: 'The agreement is valid; if it is not performed the other party may ask for enforcement at once.',
  },
  inLaw: {
    zh: '裁定确认之后协议可以强制执行；一方不履行或者没有全部履行的，对方可以向法院申请执行。',
    en: 'With the ruling the agreement can be enforced: the other party may ask the court for it.',
  },
  done: { zh: '已裁定确认有效', en: 'Confirmed' },
  refuses: ['confirmation-day-out-of-range'],
  decide,
});
