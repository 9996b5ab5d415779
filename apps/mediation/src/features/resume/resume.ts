import { laws } from '@one-window/law';
import { TextField } from '@one-window/platform';
import { resuming } from '../../domain/policies';
import { resume as decide } from '../../domain/suspension';
import { command } from '../declaring';

export class ResumeRequest {
  @TextField({ label: { zh: '情形如何消除，作了哪些处理', en: 'How it is over, and what was done' }, min: 4, rows: 3 })
  reason!: string;
}

/** What stopped mediation is over. */
export const resume = command({
  name: 'resume',
  leads: {
    claimed: ['claimed'],
    appointed: ['appointed'],
    mediating: ['mediating'],
    'agreement-drafted': ['agreement-drafted'],
    renegotiating: ['renegotiating'],
  },
  ...resuming,
  request: ResumeRequest,
  basis: [laws.onlineMediationRules('26')],
  title: { zh: '恢复调解', en: 'Resume mediation' },
  effect: {
    zh: '写明处理情况，调解继续；依法不计入的日子，从期限中扣除到昨天为止。',
    en: 'Says what was done, and mediation goes on; days that do not count are those before today.',
  },
  done: { zh: '调解已恢复', en: 'Mediation goes on' },
  refuses: ['mediation-not-suspended', 'suspicion-undecided', 'case-closed'],
  decide,
});
