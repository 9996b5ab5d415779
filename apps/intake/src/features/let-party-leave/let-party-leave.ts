import { TextField } from '@one-window/platform';
import { letPartyLeave as decide } from '../../domain/parties';
import { byWindowOrTable } from '../../domain/policies';
import { command, whileOpen } from '../declaring';
import { ChosenParty } from '../party-fields';

export class LetPartyLeaveRequest extends ChosenParty {
  @TextField({ label: { zh: '退出原因', en: 'Reason for leaving' }, rows: 1, min: 2, max: 500 })
  reason!: string;
}

/** Somebody is no longer a party. */
export const letPartyLeave = command({
  name: 'let-party-leave',
  leads: whileOpen,
  who: byWindowOrTable,
  request: LetPartyLeaveRequest,
  title: { zh: '当事人退出', en: 'Let a party leave' },
  effect: {
    zh: '不再是本案当事人，协议无需其签署；申请人和被申请人各至少留一名。',
    en: 'No longer a party, and nobody asks for their signature; one stays on each side.',
  },
  done: { zh: '退出已登记', en: 'The party has left' },
  grave: true,
  refuses: ['party-unknown', 'party-missing', 'agreement-binds-its-parties'],
  decide: (state, { partyId, reason }, { today }) => decide(state, partyId, reason, today),
});
