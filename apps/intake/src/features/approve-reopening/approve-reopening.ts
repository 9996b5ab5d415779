import { decidesOnReopening } from '../../domain/policies';
import { approveReopening as decide } from '../../domain/reopen';
import { command } from '../declaring';

/** The director lets the case go on, at the window and with triage, under its number. */
export const approveReopening = command({
  name: 'approve-reopening',
  leads: { declined: ['registered'], withdrawn: ['registered'] },
  ...decidesOnReopening,
  title: { zh: '批准恢复办理', en: 'Reopen the case' },
  effect: {
    zh: '案件沿用原编号回到登记和分流，重新确定去向。',
    en: 'The case goes back to the window and to triage under its number.',
  },
  inLaw: {
    zh: '原来的结束不再有效，案件重新分流；以前的办理经过和决定留在案卷中。',
    en: 'The end that was recorded no longer holds and the case is triaged anew; its history stays in the file.',
  },
  done: { zh: '案件已恢复办理', en: 'The case is reopened' },
  refuses: ['no-reopening-asked'],
  decide: (state) => decide(state),
});
