import { TextField } from '@one-window/platform';
import { withdrawOrder as decide } from '../../domain/give-orders';
import { bySupervisor } from '../../domain/policies';
import { command } from '../declaring';

export class WithdrawOrderRequest {
  @TextField({ min: 4, label: { zh: '撤销理由', en: 'Why' }, rows: 3 })
  reason!: string;
}

/** The supervisor takes an order back before it is settled. */
export const withdrawOrder = command({
  name: 'withdraw-order',
  leads: { ordered: ['kept'], reported: ['kept'] },
  who: bySupervisor,
  request: WithdrawOrderRequest,
  title: { zh: '撤销督办', en: 'Withdraw the order' },
  effect: { zh: '承办人不再需要反馈，时限终止。', en: 'Nobody has to report any more, and the limit ends.' },
  done: { zh: '督办已撤销', en: 'The order is withdrawn' },
  decide,
});
