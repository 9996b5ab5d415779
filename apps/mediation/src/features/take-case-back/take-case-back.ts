import { laws } from '@one-window/law';
import { TextField } from '@one-window/platform';
import { takingCaseBack } from '../../domain/policies';
import { handled } from '../declaring';
import { TakeCaseBackHandler } from './take-case-back.handler';

export class TakeCaseBackRequest {
  @TextField({ min: 4, label: { zh: '收回的理由', en: 'Reason for taking it back' }, rows: 4 })
  reason!: string;
}

/** The director of the centre takes a case back from its holder, for triage to find another. */
export const takeCaseBack = handled({
  name: 'take-case-back',
  leads: {
    claimed: ['returned'],
    appointed: ['returned'],
    mediating: ['returned'],
    'agreement-drafted': ['returned'],
  },
  ...takingCaseBack,
  request: TakeCaseBackRequest,
  basis: [laws.onlineMediationRules('12'), laws.petitionRegulation('24')],
  title: { zh: '收回案件', en: 'Take the case back' },
  effect: {
    zh: '案件退回分流，另行确定承办组织；已经安排过调解或者约定延长期限的，逾期以后或者承办组织停止受理的，才能收回。',
    en: 'The case goes back to triage, which finds another; once a session is convened or a longer limit agreed, only where it is overdue or the holder works no more.',
  },
  inLaw: {
    zh: '原承办组织不再承办，其调解期限终止；没有签署完毕的协议稿作废。',
    en: 'The holder has the case no longer and its limit ends; a draft that is not wholly signed is given up.',
  },
  done: { zh: '案件已收回，退回分流', en: 'Taken back to triage' },
  grave: true,
  refuses: ['reassignment-too-late', 'case-closed'],
  handler: TakeCaseBackHandler,
});
