import { laws } from '@one-window/law';
import { DayField, TextField } from '@one-window/platform';
import { askExtension as decide, whyNotAskExtension } from '../../domain/extend-order';
import { byWhoAnswers } from '../../domain/policies';
import { command } from '../declaring';

export class AskExtensionRequest {
  @DayField({
    label: { zh: '延长至', en: 'Until' },
    hint: { zh: '晚于现在的到期日，最多延长一年', en: 'After the present last day, by a year at most' },
    between: 'future',
  })
  until!: string;

  @TextField({ min: 4, label: { zh: '不能按期办结的原因', en: 'Why it cannot be done in time' }, rows: 3 })
  reason!: string;

  @TextField({ min: 4, label: { zh: '办理方案', en: 'How it will be done by then' }, rows: 3 })
  plan!: string;
}

/** Whoever has the case asks the leader for more time, in time, with a day and a plan (13710). */
export const askExtension = command({
  name: 'ask-extension',
  leads: { ordered: ['ordered'] },
  who: {
    ...byWhoAnswers,
    relation: (state, actor) => byWhoAnswers.relation(state, actor) && whyNotAskExtension(state) === undefined,
  },
  explain: (state, actor) => (byWhoAnswers.relation(state, actor) ? whyNotAskExtension(state) : undefined),
  request: AskExtensionRequest,
  basis: [laws.shanxi13710()],
  title: { zh: '申请延长督办时限', en: 'Ask for a longer limit' },
  effect: {
    zh: '说明原因、办结日期和方案，报领导批准；批准前原时限照算。',
    en: 'Says why, until when and how; the leader decides. The limit runs on until then.',
  },
  done: { zh: '已报领导批准', en: 'The leader has the request' },
  refuses: ['extension-asked-already', 'order-limit-passed', 'day-out-of-range'],
  decide,
});
