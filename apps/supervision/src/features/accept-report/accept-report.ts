import { laws } from '@one-window/law';
import { TextField } from '@one-window/platform';
import { acceptReport as decide } from '../../domain/give-orders';
import { bySupervisor } from '../../domain/policies';
import { command } from '../declaring';

export class AcceptReportRequest {
  @TextField({ optional: true, label: { zh: '意见', en: 'Remark' }, rows: 3 })
  remark?: string;
}

/** The supervisor accepts the report: the order is settled (13710: followed until none is left). */
export const acceptReport = command({
  name: 'accept-report',
  leads: { reported: ['kept'] },
  who: bySupervisor,
  request: AcceptReportRequest,
  basis: [laws.shanxi13710()],
  title: { zh: '认可反馈并销号', en: 'Accept the report' },
  effect: { zh: '督办销号，不再计算时限。', en: 'The order is settled and its limit ends.' },
  done: { zh: '督办已销号', en: 'The order is settled' },
  decide,
});
