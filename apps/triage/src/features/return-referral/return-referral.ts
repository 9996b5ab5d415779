import { TextField } from '@one-window/platform';
import { afterReferral } from '../../domain/policies';
import { returnReferral as decide } from '../../domain/refer-out';
import { command } from '../declaring';

export class ReturnReferralRequest {
  @TextField({ label: { zh: '退回的理由', en: 'Why it is sent back' } })
  reason!: string;
}

/** The case is not the body's to decide: it comes back under its number, and the desk chooses its way anew. */
export const returnReferral = command({
  name: 'return-referral',
  leads: { referred: ['classified', 'to-refer'] },
  who: afterReferral,
  request: ReturnReferralRequest,
  title: { zh: '退回中心', en: 'Send back to the centre' },
  effect: {
    zh: '不属于本单位办理的，退回中心；案件沿用原编号，由分流岗重新确定去向。',
    en: 'What is not theirs to decide comes back under its number, and triage chooses its way anew.',
  },
  inLaw: {
    zh: '退回后本单位不再查看本案；已经告知当事人的期限照常计算，请同时告知当事人。',
    en: 'The body reads the case no longer; limits that were told run on, so the parties are told as well.',
  },
  done: { zh: '案件已退回中心', en: 'The case went back to the centre' },
  decide: (state, request) => decide(state, request),
});
