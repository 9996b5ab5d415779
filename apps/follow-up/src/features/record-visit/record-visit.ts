import { visitMethods } from '@one-window/contracts';
import { laws } from '@one-window/law';
import { CodeField, DayField, TextField, UuidField, WholeNumberField } from '@one-window/platform';
import { byOfficer } from '../../domain/policies';
import { recordVisit as decide } from '../../domain/visit';
import { command } from '../declaring';

export class RecordVisitRequest {
  @DayField({ label: { zh: '回访日期', en: 'Visited on' }, starts: 'today', between: 'past' })
  visitedOn!: string;

  @CodeField({ visitMethods }, { label: { zh: '回访方式', en: 'How' } })
  method!: (typeof visitMethods)[number];

  @UuidField({ label: { zh: '被回访的当事人', en: 'Party visited' }, control: { kind: 'party' } })
  partyId!: string;

  @WholeNumberField({
    label: { zh: '满意度', en: 'Satisfaction' },
    control: { kind: 'rating', list: 'satisfaction' },
    min: 1,
    max: 5,
  })
  satisfaction!: number;

  @TextField({
    label: { zh: '回访情况', en: 'Findings' },
    hint: { zh: '履行、诉讼、激化隐患和采取的措施', en: 'Performance, suits, risks and what was done' },
    rows: 4,
  })
  note!: string;
}

/** Records a visit to a party. */
export const recordVisit = command({
  name: 'record-visit',
  leads: { enforcement: ['enforcement'], performed: ['visited'], visited: ['visited'], ended: ['ended'] },
  who: byOfficer,
  request: RecordVisitRequest,
  basis: [laws.peoplesMediationLaw('31')],
  title: { zh: '登记回访', en: 'Record a visit' },
  effect: { zh: '回访情况和满意度记入案卷。', en: 'Findings and satisfaction go into the file.' },
  done: { zh: '回访已登记', en: 'The visit is recorded' },
  refuses: ['follow-up-day-ahead', 'visited-person-not-a-party', 'day-out-of-range'],
  decide: (state, { visitedOn, method, partyId, satisfaction, note }, { newId, today }) =>
    decide(state, { visitId: newId(), visitedOn, method, partyId, satisfaction, note }, today),
});
