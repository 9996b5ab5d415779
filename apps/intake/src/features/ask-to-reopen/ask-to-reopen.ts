import { TextField } from '@one-window/platform';
import { asksToReopen } from '../../domain/policies';
import { askToReopen as decide } from '../../domain/reopen';
import { command } from '../declaring';

export class AskToReopenRequest {
  @TextField({
    label: { zh: '恢复办理的理由', en: 'Reason for reopening' },
    hint: { zh: '例如：登记有误，或者纠纷再起', en: 'Such as: ended by mistake, or the quarrel began again' },
  })
  reason!: string;
}

/** Asks the director to reopen what has ended, archived or not: by mistake, or because the quarrel began again. */
export const askToReopen = command({
  name: 'ask-to-reopen',
  leads: { declined: ['declined'], withdrawn: ['withdrawn'], closed: ['closed'], 'handed-over': ['handed-over'] },
  ...asksToReopen,
  request: AskToReopenRequest,
  title: { zh: '报请恢复办理', en: 'Ask to reopen' },
  effect: {
    zh: '报中心主任决定；批准后沿用原编号，以前的办理经过全部保留。',
    en: 'The director decides; with approval the case goes on under its number, with all its history.',
  },
  done: { zh: '已报请恢复办理', en: 'Reopening was asked for' },
  refuses: ['case-still-open', 'reopening-asked-already'],
  decide: (state, request, context) => decide(state, request, context),
});
