import { type RefusalGround, refusalGroundCodes } from '@one-window/contracts';
import { laws } from '@one-window/law';
import { CodeField, TextField } from '@one-window/platform';
import { refuseApplication as decide } from '../../domain/decide-application';
import { byCourt } from '../../domain/policies';
import { command } from '../declaring';

export class RefuseRequest {
  @CodeField({ refusalGrounds: refusalGroundCodes }, { label: { zh: '法定理由', en: 'Ground' } })
  ground!: RefusalGround;

  @TextField({ label: { zh: '具体说明', en: 'Explanation' } })
  reason!: string;
}

/** The court does not take the application in. */
export const refuse = command({
  name: 'refuse',
  leads: { applied: ['refused', 'eligible', 'lapsed', 'closed'] },
  who: byCourt,
  request: RefuseRequest,
  basis: [laws.civilProcedureInterpretation('355')],
  title: { zh: '裁定不予受理', en: 'Refuse the application' },
  effect: {
    zh: '法院不受理本申请；协议本身仍然有效。不属于本院管辖的，当事人可以在剩余期限内向有管辖权的法院申请。',
    en: 'The court does not take it in; the agreement stays in force. Where it is not competent, another court may be asked within the time left.',
  },
  inLaw: {
    zh: '申请程序就此结束；调解协议的效力不受影响，当事人可以就争议起诉。',
    en: 'The application is over; the agreement still binds and the dispute may be taken to court.',
  },
  done: { zh: '已裁定不予受理', en: 'Refused' },
  grave: true,
  refuses: ['extension-undecided'],
  decide,
});
