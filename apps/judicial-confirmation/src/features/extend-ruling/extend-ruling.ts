import { laws } from '@one-window/law';
import { TextField, WholeNumberField } from '@one-window/platform';
import { extendRuling as decide } from '../../domain/decide-application';
import { byCourt } from '../../domain/policies';
import { command } from '../declaring';

export class ExtendRulingRequest {
  @WholeNumberField({
    label: { zh: '延长天数', en: 'Days more' },
    hint: { zh: '总共不超过十日', en: 'Ten altogether at most' },
    min: 1,
    max: 10,
  })
  days!: number;

  @TextField({ label: { zh: '批准的院长', en: 'President of the court who approved it' }, max: 100 })
  approvedBy!: string;

  @TextField({ label: { zh: '需要延长的特殊情况', en: 'Special circumstances' } })
  reason!: string;
}

/** The court's president gives it longer to rule. */
export const extendRuling = command({
  name: 'extend-ruling',
  leads: { accepted: ['accepted'] },
  who: byCourt,
  request: ExtendRulingRequest,
  basis: [laws.judicialConfirmationProvisions('5')],
  title: { zh: '延长审查期限', en: 'Extend the time to rule' },
  effect: {
    zh: '因特殊情况经本院院长批准，作出裁定的期限可以延长，总共不超过十日。',
    en: "In special circumstances, with the approval of the court's president; ten days at most.",
  },
  done: { zh: '审查期限已延长', en: 'The time to rule is extended' },
  refuses: ['ruling-limit-passed', 'ruling-extended-enough'],
  decide,
});
