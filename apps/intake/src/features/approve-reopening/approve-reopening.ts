import { decidesOnReopening } from '../../domain/policies';
import { approveReopening as decide } from '../../domain/reopen';
import { command } from '../declaring';

/** The director lets the case go on under its number: under its agreement, or at the window and with triage. */
export const approveReopening = command({
  name: 'approve-reopening',
  leads: {
    declined: ['registered'],
    withdrawn: ['registered'],
    closed: ['registered', 'handed-over'],
    'handed-over': ['registered', 'handed-over'],
  },
  ...decidesOnReopening,
  title: { zh: '批准恢复办理', en: 'Reopen the case' },
  effect: {
    zh: '案件沿用原编号：有生效协议的，回到履行回访继续办理；没有的，回到登记和分流，重新确定去向。',
    en: 'The case goes on under its number: with follow-up where an agreement is in force, otherwise at the window and with triage.',
  },
  inLaw: {
    zh: '原来的结束不再有效；生效的协议和确认裁定照样有效，以前的办理经过和决定留在案卷中。',
    en: 'The end that was recorded no longer holds; an agreement in force, its confirmation and the whole history stay.',
  },
  done: { zh: '案件已恢复办理', en: 'The case is reopened' },
  refuses: ['no-reopening-asked'],
  decide: (state) => decide(state),
});
