import { sessionOutcomes } from '@one-window/contracts';
import { laws } from '@one-window/law';
import { CodeField, TextField, UuidField, UuidListField } from '@one-window/platform';
import { whileLimitRuns } from '../../domain/policies';
import { handled } from '../declaring';
import { RecordSessionHandler } from './record-session.handler';

export class RecordSessionRequest {
  @UuidField({ label: { zh: '哪一次调解', en: 'Which session' }, control: { kind: 'open-session' } })
  sessionId!: string;

  @UuidListField({
    label: { zh: '到场的当事人', en: 'Parties present' },
    control: { kind: 'parties', starts: 'all', of: 'session' },
    max: 50,
  })
  attendedPartyIds!: string[];

  @UuidListField({
    label: { zh: '到场的受邀人员', en: 'Invited people present' },
    control: { kind: 'invitations' },
    optional: true,
    max: 50,
  })
  attendedInvitationIds?: string[];

  @UuidListField({
    label: { zh: '到场的协助人员', en: 'Helpers present' },
    control: { kind: 'helpers' },
    optional: true,
    max: 50,
  })
  attendedHelperIds?: string[];

  @TextField({ label: { zh: '调解记录', en: 'Mediation record' }, rows: 10, max: 20_000, alerting: true })
  text!: string;

  @CodeField({ sessionOutcomes }, { label: { zh: '调解结果', en: 'Outcome' } })
  outcome!: (typeof sessionOutcomes)[number];
}

/** Keeps the record of a session. */
export const recordSession = handled({
  name: 'record-session',
  leads: { mediating: ['mediating'], 'agreement-drafted': ['agreement-drafted'], renegotiating: ['renegotiating'] },
  ...whileLimitRuns,
  request: RecordSessionRequest,
  basis: [laws.peoplesMediationLaw('27')],
  title: { zh: '登记调解记录', en: 'Record the session' },
  effect: {
    zh: '记录加密保存后不能修改；背对背调解的记录只有本案调解员能看。',
    en: 'The record is sealed and cannot be changed; that of a caucus is for the mediators only.',
  },
  inLaw: {
    zh: '调解情况以这份记录为准，从现在起封存，不能修改、不能删除。',
    en: 'This record proves what happened; it is sealed now and can be neither changed nor deleted.',
  },
  done: { zh: '调解记录已封存', en: 'The record is sealed' },
  refuses: [
    'session-unknown',
    'session-already-recorded',
    'session-not-held',
    'session-not-begun',
    'invitation-unknown',
    'helper-unknown',
  ],
  handler: RecordSessionHandler,
});
