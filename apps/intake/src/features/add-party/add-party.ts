import { byWindowOrTable } from '../../domain/policies';
import { handled, whileOpen } from '../declaring';
import { AddPartyHandler } from './add-party.handler';
import { AddPartyRequest } from './add-party.request';

/** Somebody more is a party, on either side or as a third party. */
export const addParty = handled({
  name: 'add-party',
  leads: whileOpen,
  who: byWindowOrTable,
  request: AddPartyRequest,
  title: { zh: '追加当事人', en: 'Add a party' },
  effect: {
    zh: '追加申请人、被申请人或者第三人；调解组织应当征询其意愿、告知权利义务，协议应当由其签署。',
    en: 'On either side or as a third party; they are asked and told their rights, and the agreement needs their signature.',
  },
  done: { zh: '当事人已追加', en: 'The party is added' },
  refuses: ['agreement-binds-its-parties', 'party-field-unfit', 'same-person-on-both-sides', 'day-out-of-range'],
  handler: AddPartyHandler,
});
