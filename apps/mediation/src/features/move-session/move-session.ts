import { sessionModes } from '@one-window/contracts';
import { laws } from '@one-window/law';
import { CodeField, InstantField, TextField, UuidField } from '@one-window/platform';
import { movingSession } from '../../domain/policies';
import { moveSession as decide } from '../../domain/unheld-session';
import { command } from '../declaring';

export class MoveSessionRequest {
  @UuidField({ label: { zh: '改期的调解', en: 'Which session' }, control: { kind: 'open-session' } })
  sessionId!: string;

  @InstantField({ label: { zh: '新的开始时间', en: 'Begins at' }, between: 'from-today' })
  startsAt!: string;

  @TextField({ label: { zh: '地点', en: 'Place' }, max: 200, opensWith: 'session' })
  place!: string;

  @CodeField({ sessionModes }, { label: { zh: '参加方式', en: 'Mode' }, opensWith: 'session' })
  mode!: (typeof sessionModes)[number];

  @TextField({ label: { zh: '改期的原因', en: 'Why it is moved' }, rows: 2, min: 2, max: 500 })
  reason!: string;
}

/** A session is held at another time or place. */
export const moveSession = command({
  name: 'move-session',
  leads: { mediating: ['mediating'], 'agreement-drafted': ['agreement-drafted'], renegotiating: ['renegotiating'] },
  ...movingSession,
  request: MoveSessionRequest,
  basis: [laws.peoplesMediationLaw('22')],
  title: { zh: '调解改期', en: 'Move a session' },
  effect: {
    zh: '参加的人不变；原定的调解在案卷里记为改期，当事人和窗口看到新的时间、地点。',
    en: 'The same people come; the old session stays in the file as moved, and parties and window see the new one.',
  },
  done: { zh: '调解已改期，请通知当事人', en: 'The session is moved; tell the parties' },
  refuses: [
    'mediation-suspended',
    'session-unknown',
    'session-already-recorded',
    'session-not-held',
    'session-unchanged',
    'no-session-awaited',
    'party-refuses-mediation',
    'party-unknown',
    'rights-notice-missing',
    'session-sides-wrong',
    'session-too-long-ago',
    'session-before-notice',
    'day-out-of-range',
    'invitation-unknown',
    'consent-to-invitation-required',
  ],
  decide: (state, { sessionId, startsAt, place, mode, reason }, context) =>
    decide(state, { sessionId, toSessionId: context.newId(), startsAt, place, mode, reason }, context),
});
