import { byWindowOrTable } from '../../domain/policies';
import { handled, whileOpen } from '../declaring';
import { ReplacePartyHandler } from './replace-party.handler';
import { ReplacePartyRequest } from './replace-party.request';

/** An heir or a successor in rights and duties stands in a party's place. */
export const replaceParty = handled({
  name: 'replace-party',
  leads: whileOpen,
  who: byWindowOrTable,
  request: ReplacePartyRequest,
  title: { zh: '变更当事人', en: 'Put another in a party’s place' },
  effect: {
    zh: '当事人死亡、终止或者转让权利义务的，由继承人、权利义务承受人承受；重新征询意愿、告知权利义务。',
    en: 'An heir or successor takes the place of somebody who died, ended or handed over; they are asked and told anew.',
  },
  done: { zh: '当事人已变更', en: 'Another stands in the place of the party' },
  grave: true,
  refuses: [
    'party-unknown',
    'agreement-binds-its-parties',
    'party-field-unfit',
    'same-person-on-both-sides',
    'day-out-of-range',
  ],
  handler: ReplacePartyHandler,
});
