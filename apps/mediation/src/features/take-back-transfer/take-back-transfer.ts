import { laws } from '@one-window/law';
import { TextField } from '@one-window/platform';
import { takingTransferBack } from '../../domain/policies';
import { takeBackTransfer as decide } from '../../domain/transfer';
import { command } from '../declaring';

export class TakeBackTransferRequest {
  @TextField({ min: 2, label: { zh: '撤回的理由', en: 'Reason' }, rows: 2, max: 2000 })
  reason!: string;
}

/** The holder asks the other organisation no longer. */
export const takeBackTransfer = command({
  name: 'take-back-transfer',
  leads: {
    claimed: ['claimed'],
    appointed: ['appointed'],
    mediating: ['mediating'],
    'agreement-drafted': ['agreement-drafted'],
  },
  ...takingTransferBack,
  request: TakeBackTransferRequest,
  basis: [laws.onlineMediationRules('12')],
  title: { zh: '撤回移交', en: 'Take the transfer back' },
  effect: {
    zh: '对方不能再接受，本案仍由本单位承办。',
    en: 'The other organisation can accept it no longer; the case stays with you.',
  },
  done: { zh: '移交已撤回', en: 'The transfer is taken back' },
  refuses: ['no-transfer-asked'],
  decide: (state, { reason }) => decide(state, reason),
});
