import { laws } from '@one-window/law';
import { TextField } from '@one-window/platform';
import { refusingTransfer } from '../../domain/policies';
import { refuseTransfer as decide } from '../../domain/transfer';
import { command } from '../declaring';

export class RefuseTransferRequest {
  @TextField({ min: 4, label: { zh: '不接受的理由', en: 'Reason' }, rows: 2, max: 2000 })
  reason!: string;
}

/** The organisation that was asked does not take the mediation over. */
export const refuseTransfer = command({
  name: 'refuse-transfer',
  leads: {
    claimed: ['claimed'],
    appointed: ['appointed'],
    mediating: ['mediating'],
    'agreement-drafted': ['agreement-drafted'],
  },
  ...refusingTransfer,
  request: RefuseTransferRequest,
  basis: [laws.onlineMediationRules('12')],
  title: { zh: '不接受移交', en: 'Refuse the transfer' },
  effect: {
    zh: '仍由原承办组织继续调解，理由告知对方。',
    en: 'The case stays with its holder, which is told the reason.',
  },
  done: { zh: '已答复不接受移交', en: 'Refused; the holder goes on' },
  refuses: ['no-transfer-asked'],
  decide: (state, { reason }) => decide(state, reason),
});
