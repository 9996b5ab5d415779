import { TextField } from '@one-window/platform';
import { decidesOnReopening } from '../../domain/policies';
import { refuseReopening as decide } from '../../domain/reopen';
import { command } from '../declaring';

export class RefuseReopeningRequest {
  @TextField({ label: { zh: '不恢复办理的理由', en: 'Why it is not reopened' } })
  reason!: string;
}

/** The case stays as it ended; the window may ask again with other reasons. */
export const refuseReopening = command({
  name: 'refuse-reopening',
  leads: { declined: ['declined'], withdrawn: ['withdrawn'], closed: ['closed'], 'handed-over': ['handed-over'] },
  ...decidesOnReopening,
  request: RefuseReopeningRequest,
  title: { zh: '不予恢复办理', en: 'Do not reopen' },
  effect: {
    zh: '案件维持原来的结果；窗口有新的理由可以再次报请。',
    en: 'The case stays as it ended; the window may ask again with other reasons.',
  },
  done: { zh: '已决定不恢复办理', en: 'The case is not reopened' },
  refuses: ['no-reopening-asked'],
  decide: (state, request) => decide(state, request),
});
