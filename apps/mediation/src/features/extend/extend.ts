import { laws } from '@one-window/law';
import { TextField, UuidListField, WholeNumberField } from '@one-window/platform';
import { ownStep, toWhoWorksOnIt } from '../../domain/policies';
import { extend as decide, noLimitRuns } from '../../domain/clocks';
import { command } from '../declaring';

export class ExtendRequest {
  @WholeNumberField({
    label: { zh: '延长天数', en: 'Days more' },
    hint: { zh: '期限以工作日计算的，为工作日', en: 'Working days where the limit counts those' },
    min: 1,
    max: 365,
  })
  days!: number;

  @UuidListField({
    label: { zh: '同意延长的当事人', en: 'Parties who agree' },
    hint: { zh: '须为全体当事人', en: 'Every party' },
    control: { kind: 'parties', starts: 'none' },
    max: 50,
  })
  consentedBy!: string[];

  @TextField({ label: { zh: '延长原因', en: 'Reason for extending' } })
  reason!: string;
}

/** Lengthens the limit of mediation with the consent of all parties. */
export const extend = command({
  name: 'extend',
  leads: {
    claimed: ['claimed'],
    appointed: ['appointed'],
    mediating: ['mediating'],
    'agreement-drafted': ['agreement-drafted'],
    renegotiating: ['renegotiating'],
  },
  ...ownStep(toWhoWorksOnIt(noLimitRuns)),
  request: ExtendRequest,
  basis: [laws.peoplesMediationProvisions('33')],
  title: { zh: '延长调解期限', en: 'Extend the limit' },
  effect: {
    zh: '经各方当事人同意，期限按约定天数延长。',
    en: 'With the consent of every party the limit is longer by so many days.',
  },
  inLaw: {
    zh: '期限顺延所填的天数，新的到期日显示在案件页面上。',
    en: 'The limit moves by so many days; the new day is shown on the case page.',
  },
  done: { zh: '期限已延长', en: 'The limit is extended' },
  refuses: [
    'consent-of-all-parties-required',
    'party-unknown',
    'no-limit-running',
    'limit-not-extensible',
    'extension-over-already',
    'extension-too-long',
    'time-limit-passed',
  ],
  decide,
});
