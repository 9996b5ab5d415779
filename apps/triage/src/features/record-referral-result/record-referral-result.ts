import { referralResults } from '@one-window/contracts';
import { CodeField, TextField } from '@one-window/platform';
import { afterReferral } from '../../domain/policies';
import { recordReferralResult as decide } from '../../domain/refer-out';
import { command } from '../declaring';

export class RecordReferralResultRequest {
  @CodeField({ referralResults }, { label: { zh: '结果', en: 'Result' } })
  result!: (typeof referralResults)[number];

  @TextField({ label: { zh: '文书编号', en: 'Number of the paper' }, max: 100, optional: true })
  document?: string;

  @TextField({ label: { zh: '说明', en: 'What was done' } })
  text!: string;
}

/** What became of a case at the body to which it was referred. */
export const recordReferralResult = command({
  name: 'record-referral-result',
  leads: { referred: ['referred'] },
  who: afterReferral,
  request: RecordReferralResultRequest,
  title: { zh: '登记办理结果', en: 'Record the result' },
  effect: {
    zh: '接收单位的受理情况或者决定写入本案，当事人和中心都能看到结果。',
    en: 'What the body took or decided stands in the case, for the parties and the centre to read.',
  },
  done: { zh: '办理结果已登记', en: 'The result is recorded' },
  decide: (state, request) => decide(state, request),
});
