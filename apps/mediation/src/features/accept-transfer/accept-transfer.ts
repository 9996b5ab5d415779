import { laws } from '@one-window/law';
import { acceptingTransfer } from '../../domain/policies';
import { handled } from '../declaring';
import { AcceptTransferHandler } from './accept-transfer.handler';

/** The organisation that was asked takes the mediation over. */
export const acceptTransfer = handled({
  name: 'accept-transfer',
  leads: {
    claimed: ['claimed'],
    appointed: ['claimed'],
    mediating: ['claimed'],
    'agreement-drafted': ['claimed'],
  },
  ...acceptingTransfer,
  basis: [laws.peoplesMediationProvisions('27'), laws.onlineMediationRules('12')],
  title: { zh: '接受移交', en: 'Take the case over' },
  effect: {
    zh: '本单位成为承办组织，接着调解；请三天内指派调解员或者联系当事人。',
    en: 'Your organisation holds the case and goes on with it; appoint somebody or speak to a party within three days.',
  },
  inLaw: {
    zh: '调解期限连续计算，不因移交重新起算；当事人已经听取的告知、表示的意愿和约定的调解时间继续有效。',
    en: 'The limit goes on and does not begin anew; what the parties were told and said, and sessions arranged, stand.',
  },
  done: { zh: '已接受移交，请指派调解员', en: 'Taken over; appoint a mediator' },
  race: true,
  refuses: [
    'no-transfer-asked',
    'conflict-of-interest',
    'organisation-closed',
    'case-closed',
    'reassignment-too-late',
    'time-limit-passed',
    'suspicion-undecided',
  ],
  handler: AcceptTransferHandler,
});
