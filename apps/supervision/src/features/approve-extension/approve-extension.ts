import { laws } from '@one-window/law';
import { TextField } from '@one-window/platform';
import { approveExtension as decide } from '../../domain/extend-order';
import { command } from '../declaring';
import { onExtension } from '../on-extension';

export class ApproveExtensionRequest {
  @TextField({ optional: true, label: { zh: '批示', en: 'Remark' }, rows: 3 })
  remark?: string;
}

/** The leader approves that an order have until the day that was asked for (13710). */
export const approveExtension = command({
  name: 'approve-extension',
  leads: { ordered: ['ordered'] },
  ...onExtension,
  request: ApproveExtensionRequest,
  basis: [laws.shanxi13710()],
  title: { zh: '批准延长督办时限', en: 'Approve the longer limit' },
  effect: {
    zh: '督办时限延长至申请的日期，承办人和督办人员可见。',
    en: 'The order is due on the day that was asked for; whoever has the case and the supervisor see it.',
  },
  done: { zh: '已批准', en: 'The longer limit is approved' },
  refuses: ['no-extension-asked', 'extension-day-passed'],
  decide,
});
