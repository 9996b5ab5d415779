import { dischargeGrounds } from '@one-window/contracts';
import { laws } from '@one-window/law';
import { CodeField, DayField, FenField, TextField, UuidField } from '@one-window/platform';
import { dischargeObligation as decide } from '../../domain/discharge';
import { byOfficer } from '../../domain/policies';
import { command } from '../declaring';

export class DischargeObligationRequest {
  @UuidField({ label: { zh: '协议中的义务', en: 'Obligation' }, control: { kind: 'obligation' } })
  obligationId!: string;

  @CodeField({ dischargeGrounds }, { label: { zh: '了结的原因', en: 'How it ended' } })
  ground!: (typeof dischargeGrounds)[number];

  @FenField({
    label: { zh: '了结的金额（元）', en: 'Amount that is owed no more (yuan)' },
    hint: { zh: '不填即为全部尚欠金额', en: 'All that is left where it stays empty' },
    when: { obligationIs: 'payment' },
    optional: true,
  })
  amountFen?: number;

  @DayField({ label: { zh: '了结日期', en: 'Ended on' }, starts: 'today', between: 'past' })
  dischargedOn!: string;

  @TextField({
    label: { zh: '凭证', en: 'Evidence' },
    hint: {
      zh: '例如免除债务的书面声明、执行和解协议、结案通知书、死亡证明',
      en: 'Such as a written waiver, a settlement in enforcement, a notice of its end, a death certificate',
    },
    rows: 2,
  })
  evidence!: string;
}

/** Records that an obligation ended without being performed here. */
export const dischargeObligation = command({
  name: 'discharge-obligation',
  leads: {
    performing: ['performing', 'performed'],
    suspended: ['suspended', 'performed'],
    defaulted: ['defaulted', 'performing', 'performed'],
    enforcement: ['enforcement', 'performed'],
  },
  who: byOfficer,
  request: DischargeObligationRequest,
  basis: [laws.civilCode('557')],
  title: { zh: '登记义务了结', en: 'Record that an obligation ended' },
  effect: {
    zh: '权利人免除、执行中了结或者无人承继的，不再作为尚未履行计算；登记有误可以冲正。',
    en: 'Waived, settled in enforcement or without successor, it is owed no more; a wrong entry can be reversed.',
  },
  inLaw: {
    zh: '该项义务或者所填金额就此了结，不再催促，也不能再凭此出具执行材料。',
    en: 'The obligation, or that amount of it, is over: it is urged no more and no papers are issued for it.',
  },
  done: { zh: '义务了结已登记', en: 'It is recorded' },
  grave: true,
  refuses: [
    'obligation-unknown',
    'obligation-fulfilled',
    'not-in-enforcement',
    'amount-missing',
    'not-a-payment',
    'more-than-owed',
    'day-out-of-range',
  ],
  decide: (state, { obligationId, ground, amountFen, dischargedOn, evidence }, { newId, today }) => {
    const sum = amountFen === undefined ? {} : { amountFen };
    return decide(state, { entryId: newId(), obligationId, ground, ...sum, dischargedOn, evidence }, today);
  },
});
