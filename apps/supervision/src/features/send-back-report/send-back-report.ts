import { TextField } from '@one-window/platform';
import { sendReportBack as decide } from '../../domain/give-orders';
import { bySupervisor } from '../../domain/policies';
import { command } from '../declaring';

export class SendBackReportRequest {
  @TextField({ min: 4, label: { zh: '退回理由', en: 'Why' }, rows: 3 })
  reason!: string;
}

/** The report is not enough: whoever has the case goes on, and the limit with them. */
export const sendBackReport = command({
  name: 'send-back-report',
  leads: { reported: ['ordered'] },
  who: bySupervisor,
  request: SendBackReportRequest,
  title: { zh: '退回反馈', en: 'Send the report back' },
  effect: {
    zh: '说明理由，由承办人继续办理并重新反馈；时限不重新计算。',
    en: 'Says why; whoever has the case goes on and reports again. The limit does not start anew.',
  },
  done: { zh: '反馈已退回', en: 'The report is sent back' },
  decide,
});
