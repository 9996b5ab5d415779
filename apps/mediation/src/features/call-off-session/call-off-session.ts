import { laws } from '@one-window/law';
import { TextField, UuidField } from '@one-window/platform';
import { leavingSession } from '../../domain/policies';
import { callOffSession as decide } from '../../domain/unheld-session';
import { command } from '../declaring';

export class CallOffSessionRequest {
  @UuidField({ label: { zh: '取消哪一次调解', en: 'Which session' }, control: { kind: 'open-session' } })
  sessionId!: string;

  @TextField({
    label: { zh: '原因', en: 'Why' },
    hint: { zh: '如调解员生病、当事人来电请求', en: 'As in: the mediator is ill, a party asked for it' },
    rows: 2,
    min: 2,
    max: 500,
  })
  reason!: string;
}

/** A session that was arranged is not held. */
export const callOffSession = command({
  name: 'call-off-session',
  leads: { mediating: ['mediating'], 'agreement-drafted': ['agreement-drafted'], renegotiating: ['renegotiating'] },
  ...leavingSession,
  request: CallOffSessionRequest,
  basis: [laws.peoplesMediationLaw('22')],
  title: { zh: '取消调解', en: 'Call a session off' },
  effect: {
    zh: '这次调解不再进行，案卷里记为取消；要另定时间的，请改期。',
    en: 'It is not held, and stays in the file as called off. Move it where it is to be held another day.',
  },
  done: { zh: '调解已取消，请通知当事人', en: 'The session is called off; tell the parties' },
  refuses: ['session-unknown', 'session-already-recorded', 'session-not-held', 'no-session-awaited'],
  decide: (state, { sessionId, reason }) => decide(state, { sessionId, reason }),
});
