import { laws } from '@one-window/law';
import { TextField } from '@one-window/platform';
import { reportOnOrder } from '../../domain/give-orders';
import { byWhoAnswers } from '../../domain/policies';
import { command } from '../declaring';

export class ReportRequest {
  @TextField({ min: 4, label: { zh: '办理情况', en: 'What was done' }, rows: 5 })
  text!: string;
}

/** Whoever has the case reports on what was ordered. */
export const report = command({
  name: 'report',
  leads: { ordered: ['reported'] },
  who: byWhoAnswers,
  request: ReportRequest,
  basis: [laws.shanxi13710()],
  title: { zh: '反馈督办', en: 'Report on the order' },
  effect: {
    zh: '向督办人员反馈办理情况；认可后销号，退回的继续办理，时限照算。',
    en: 'Tells the supervisor what was done; accepted, it is settled; sent back, it goes on and so does its limit.',
  },
  done: { zh: '已反馈', en: 'The report is with the supervisor' },
  decide: reportOnOrder,
});
