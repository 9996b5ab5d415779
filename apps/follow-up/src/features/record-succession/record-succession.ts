import { successionGrounds } from '@one-window/contracts';
import { laws } from '@one-window/law';
import { CodeField, DayField, TextField, UuidField } from '@one-window/platform';
import { recordSuccession as decide } from '../../domain/discharge';
import { byOfficer } from '../../domain/policies';
import { command } from '../declaring';

export class RecordSuccessionRequest {
  @UuidField({
    label: { zh: '死亡或者终止的当事人', en: 'Party that died or ceased to exist' },
    control: { kind: 'party' },
  })
  partyId!: string;

  @CodeField({ successionGrounds }, { label: { zh: '承受的原因', en: 'By' } })
  ground!: (typeof successionGrounds)[number];

  @TextField({ label: { zh: '承受人姓名或者名称', en: 'Name of who stands in' }, max: 200 })
  name!: string;

  @DayField({ label: { zh: '承受日期', en: 'Since' }, starts: 'today', between: 'past' })
  succeededOn!: string;

  @TextField({
    label: { zh: '凭证', en: 'Evidence' },
    hint: {
      zh: '例如死亡证明、亲属关系证明、登记机关证明',
      en: 'Such as a death certificate, proof of kinship, a register extract',
    },
    rows: 2,
  })
  evidence!: string;
}

/** An heir or successor stands for a party under the agreement in force. */
export const recordSuccession = command({
  name: 'record-succession',
  leads: {
    performing: ['performing'],
    suspended: ['suspended'],
    defaulted: ['defaulted'],
    enforcement: ['enforcement'],
    performed: ['performed'],
    visited: ['visited'],
  },
  who: byOfficer,
  request: RecordSuccessionRequest,
  basis: [laws.civilCode('67', '1161')],
  title: { zh: '登记权利义务承受', en: 'Record a succession' },
  effect: {
    zh: '当事人死亡或者终止的，协议中的权利义务由承受人享有和履行；无人承继的，登记义务了结。',
    en: 'An heir or successor takes over what was agreed; where there is none, record that the obligation ended.',
  },
  done: { zh: '承受已登记', en: 'The succession is recorded' },
  refuses: ['party-unknown', 'day-out-of-range'],
  decide: (state, { partyId, ground, name, succeededOn, evidence }, { newId, today }) =>
    decide(state, { entryId: newId(), partyId, ground, name, succeededOn, evidence }, today),
});
