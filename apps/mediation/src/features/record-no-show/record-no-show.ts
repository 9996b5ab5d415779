import { excuses } from '@one-window/contracts';
import { laws } from '@one-window/law';
import { CodeField, ObjectListField, TextField, UuidField } from '@one-window/platform';
import { leavingSession } from '../../domain/policies';
import { recordNoShow as decide } from '../../domain/unheld-session';
import { command } from '../declaring';

export class AbsenceRequest {
  @UuidField({ label: { zh: '没有到场的当事人', en: 'Who did not come' }, control: { kind: 'party' } })
  partyId!: string;

  @CodeField({ excuses }, { label: { zh: '情形', en: 'Why' } })
  excuse!: (typeof excuses)[number];

  @TextField({ label: { zh: '所说的理由', en: 'What was said' }, rows: 1, max: 500, optional: true })
  reason?: string;
}

export class RecordNoShowRequest {
  @UuidField({ label: { zh: '哪一次调解', en: 'Which session' }, control: { kind: 'open-session' } })
  sessionId!: string;

  @ObjectListField(() => AbsenceRequest, {
    label: { zh: '没有到场的当事人', en: 'Who did not come' },
    hint: { zh: '每人一条', en: 'One entry for each' },
    min: 1,
    max: 50,
  })
  absences!: AbsenceRequest[];
}

/** A session could not be held because somebody did not come. */
export const recordNoShow = command({
  name: 'record-no-show',
  leads: { mediating: ['mediating'], 'agreement-drafted': ['agreement-drafted'], renegotiating: ['renegotiating'] },
  ...leavingSession,
  request: RecordNoShowRequest,
  basis: [laws.peoplesMediationLaw('23')],
  title: { zh: '登记未到场', en: 'Record who did not come' },
  effect: {
    zh: '这次调解没有开成，记明谁没有到场、是否说明理由；有人没有到场而照常进行的，登记调解记录。',
    en: 'It was not held: who did not come, and whether they said why. Where it was held without them, record the session.',
  },
  done: { zh: '未到场的情况已登记', en: 'It is recorded who did not come' },
  refuses: [
    'session-unknown',
    'session-already-recorded',
    'session-not-held',
    'session-not-begun',
    'no-session-awaited',
    'party-unknown',
    'absent-twice',
  ],
  decide: (state, { sessionId, absences }, context) =>
    decide(
      state,
      {
        sessionId,
        absences: absences.map(({ partyId, excuse, reason }) => ({
          partyId,
          excuse,
          ...(reason === undefined ? {} : { reason }),
        })),
      },
      context,
    ),
});
