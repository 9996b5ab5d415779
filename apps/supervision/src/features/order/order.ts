import { orderLimits } from '@one-window/contracts';
import { laws } from '@one-window/law';
import { CodeField, TextField } from '@one-window/platform';
import { giveOrder } from '../../domain/give-orders';
import { bySupervisor } from '../../domain/policies';
import { answering } from '../../domain/standing';
import { handled } from '../declaring';
import { onKnownCase } from '../on-known-case';

export class OrderRequest {
  @CodeField({ orderLimits }, { label: { zh: '时限', en: 'Limit' } })
  limit!: (typeof orderLimits)[number];

  @TextField({ min: 4, label: { zh: '督办要求', en: 'What is wanted' }, rows: 4 })
  wanted!: string;
}

/** Orders whoever has the case to do something and report on it within a limit. */
export const order = handled({
  name: 'order',
  leads: { none: ['ordered'], kept: ['ordered'] },
  who: bySupervisor,
  request: OrderRequest,
  basis: [laws.shanxi13710()],
  title: { zh: '督办', en: 'Give an order' },
  effect: {
    zh: '要求现在的承办人在时限内办理并反馈；案件移交的，督办随案移交，直到销号。',
    en: 'Whoever has the case acts on it and reports within the limit; it goes on with the case until it is settled.',
  },
  inLaw: {
    zh: '督办列入承办人的首页和案件的期限，逾期标红，直到您认可反馈或者撤销。',
    en: 'It stands on the page of whoever has the case and among its limits, red once it is late, until you accept the report or withdraw it.',
  },
  done: { zh: '已督办', en: 'The order is given' },
  refuses: ['nobody-answers-yet'],
  handler: onKnownCase<OrderRequest>('order', (_, request, deciding, reading) =>
    giveOrder(request, answering(reading), deciding),
  ),
});
