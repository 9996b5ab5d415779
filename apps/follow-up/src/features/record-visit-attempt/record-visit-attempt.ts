import { visitAttemptResults, visitMethods } from '@one-window/contracts';
import { laws } from '@one-window/law';
import { CodeField, DayField, TextField, UuidField } from '@one-window/platform';
import { byOfficer } from '../../domain/policies';
import { recordVisitAttempt as decide } from '../../domain/visit';
import { command } from '../declaring';

export class RecordVisitAttemptRequest {
  @DayField({ label: { zh: '日期', en: 'On' }, starts: 'today', between: 'past' })
  attemptedOn!: string;

  @CodeField({ visitMethods }, { label: { zh: '回访方式', en: 'How' } })
  method!: (typeof visitMethods)[number];

  @UuidField({ label: { zh: '要回访的当事人', en: 'Party to be visited' }, control: { kind: 'party' } })
  partyId!: string;

  @CodeField({ visitAttemptResults }, { label: { zh: '未果的情况', en: 'How it ended' }, shown: 'select' })
  result!: (typeof visitAttemptResults)[number];

  @TextField({ label: { zh: '说明', en: 'Note' }, rows: 2, optional: true })
  note?: string;
}

/** Records an attempt to visit that reached nobody. */
export const recordVisitAttempt = command({
  name: 'record-visit-attempt',
  leads: { performed: ['performed'] },
  who: byOfficer,
  request: RecordVisitAttemptRequest,
  basis: [laws.peoplesMediationLaw('31')],
  title: { zh: '登记回访未果', en: 'Record an attempt to visit' },
  effect: {
    zh: '在三个不同的日期联系未果的，可以不经回访结案，不记满意度。',
    en: 'After attempts on three different days the case may be closed without a visit and without a mark.',
  },
  done: { zh: '回访未果已登记', en: 'The attempt is recorded' },
  refuses: ['follow-up-day-ahead', 'visited-person-not-a-party', 'day-out-of-range'],
  decide: (state, { attemptedOn, method, partyId, result, note }, { newId, today }) =>
    decide(
      state,
      { attemptId: newId(), attemptedOn, method, partyId, result, ...(note === undefined ? {} : { note }) },
      today,
    ),
});
