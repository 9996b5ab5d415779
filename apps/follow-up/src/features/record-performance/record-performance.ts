import { laws } from '@one-window/law';
import { DayField, FenField, TextField, UuidField } from '@one-window/platform';
import { recordPerformance as decide } from '../../domain/performance';
import { byWhoWatches } from '../../domain/policies';
import { command } from '../declaring';

export class RecordPerformanceRequest {
  @UuidField({ label: { zh: '协议中的义务', en: 'Obligation' }, control: { kind: 'obligation' } })
  obligationId!: string;

  @FenField({
    label: { zh: '本次给付金额（元）', en: 'Amount paid now (yuan)' },
    when: { obligationIs: 'payment' },
    required: true,
    optional: true,
  })
  amountFen?: number;

  @DayField({ label: { zh: '履行日期', en: 'Performed on' }, starts: 'today', between: 'past' })
  performedOn!: string;

  @TextField({
    label: { zh: '履行凭证', en: 'Evidence' },
    hint: { zh: '例如收条、转账记录', en: 'Such as a receipt or transfer' },
    rows: 2,
  })
  evidence!: string;
}

/** Records what a debtor did, in whole or in part. */
export const recordPerformance = command({
  name: 'record-performance',
  leads: {
    performing: ['performing', 'performed'],
    // While the parties talk after a dismissal nothing falls due, and what is paid is paid.
    suspended: ['suspended', 'performed'],
    defaulted: ['defaulted', 'performing', 'performed'],
    enforcement: ['enforcement', 'performed'],
  },
  who: byWhoWatches,
  request: RecordPerformanceRequest,
  basis: [laws.peoplesMediationLaw('31')],
  title: { zh: '登记履行', en: 'Record performance' },
  effect: {
    zh: '最后一项履行完毕即为协议履行完毕，七日内回访。',
    en: 'With the last obligation the agreement is performed; the parties are visited within seven days.',
  },
  done: { zh: '履行情况已登记', en: 'Performance is recorded' },
  refuses: [
    'obligation-unknown',
    'obligation-fulfilled',
    'amount-missing',
    'not-a-payment',
    'more-than-owed',
    'follow-up-day-ahead',
    'day-out-of-range',
  ],
  decide: (state, { obligationId, amountFen, performedOn, evidence }, { newId, today }) => {
    const sum = amountFen === undefined ? {} : { amountFen };
    return decide(state, { obligationId, ...sum, performedOn, evidence, entryId: newId() }, today);
  },
});
