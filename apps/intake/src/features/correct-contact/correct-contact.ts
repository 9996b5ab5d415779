import { byWhoCalls } from '../../domain/policies';
import { handled, untilTheArchive } from '../declaring';
import { CorrectContactHandler } from './correct-contact.handler';
import { CorrectContactRequest } from './correct-contact.request';

/** Whoever calls or serves a party and learns where they are now says so; the old number stays in the file. */
export const correctContact = handled({
  name: 'correct-contact',
  leads: untilTheArchive,
  who: byWhoCalls,
  request: CorrectContactRequest,
  title: { zh: '更正联系方式', en: 'Correct how a party is reached' },
  effect: {
    zh: '电话、住址和送达地址；原来的内容以密文留在案卷。公开查询改用新电话号码的后四位。',
    en: 'Telephone, address, address for service; what stood there stays in the file, encrypted. The public page opens with the last four digits of the new number.',
  },
  done: { zh: '联系方式已更正', en: 'How the party is reached is corrected' },
  refuses: ['party-unknown', 'nothing-to-correct', 'party-field-unfit', 'day-out-of-range'],
  handler: CorrectContactHandler,
});
