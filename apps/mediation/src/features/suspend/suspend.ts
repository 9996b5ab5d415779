import { suspensionGrounds } from '@one-window/contracts';
import { laws } from '@one-window/law';
import { CodeField, DayField, TextField } from '@one-window/platform';
import { suspending } from '../../domain/policies';
import { suspend as decide } from '../../domain/suspension';
import { command } from '../declaring';

export class SuspendRequest {
  @CodeField({ suspensionGrounds }, { label: { zh: '中止的情形', en: 'Why' } })
  ground!: (typeof suspensionGrounds)[number];

  @TextField({
    label: { zh: '依据和具体情况', en: 'What it rests on' },
    hint: {
      zh: '如委托鉴定的机构和事项、线索和证据、当事人的说明',
      en: 'As in: who appraises what, the signs and proofs, what a party said',
    },
    min: 4,
    rows: 3,
    alerting: true,
  })
  reason!: string;

  @DayField({
    label: { zh: '最迟核查日期', en: 'To be looked at again by' },
    hint: { zh: '到期由承办人核查能否恢复；可以在核查时延后', en: 'By then it is looked at whether it can go on' },
    between: 'future',
  })
  reviewOn!: string;
}

/** Mediation stands still until what stopped it is over. */
export const suspend = command({
  name: 'suspend',
  leads: {
    claimed: ['claimed'],
    appointed: ['appointed'],
    mediating: ['mediating'],
    'agreement-drafted': ['agreement-drafted'],
    renegotiating: ['renegotiating'],
  },
  ...suspending,
  request: SuspendRequest,
  basis: [laws.peoplesMediationLaw('25'), laws.onlineMediationRules('26'), laws.courtInvitedMediationProvisions('18')],
  title: { zh: '中止调解', en: 'Suspend mediation' },
  effect: {
    zh: '恢复以前不再安排、改期、拟定、签署。疑似虚假调解的，报督办人员和中心主任，由中心主任认定；涉嫌犯罪、可能发生暴力的，立即提醒值班负责人和当地公安。',
    en: 'Nothing is convened, moved, drafted or signed until it goes on. Of a sham the supervisor and the director are told, who decides; of crime and violence the duty officer and the police of the place at once.',
  },
  inLaw: {
    zh: '只有鉴定、评估期间不计入法院委派调解和医疗纠纷调解的期限，至多到核查日期；其他期限照常计算。当事人随时可以终止调解、起诉。',
    en: 'Days of an appraisal, up to that day, do not count in court-referred and medical mediation; every other limit runs on. The parties may end it or sue at any time.',
  },
  again: {
    effect: {
      zh: '写明情形和新的核查日期，继续中止，或者因新的情形再次中止。',
      en: 'Says why, and by when it is looked at again.',
    },
    inLaw: {
      zh: '只有鉴定、评估期间不计入法院委派调解和医疗纠纷调解的期限，至多到核查日期；其他期限照常计算。',
      en: 'Days of an appraisal, up to that day, do not count in court-referred and medical mediation; every other limit runs on.',
    },
  },
  done: { zh: '调解已中止', en: 'Mediation is suspended' },
  refuses: ['day-out-of-range', 'suspicion-undecided', 'time-limit-passed', 'case-closed'],
  decide,
});
