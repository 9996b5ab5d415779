import { byWindow } from '../../domain/policies';
import { handled, untilTheArchive } from '../declaring';
import { CorrectPartyHandler } from './correct-party.handler';
import { CorrectPartyRequest } from './correct-party.request';

/** Corrects or completes what was registered of one party. */
export const correctParty = handled({
  name: 'correct-party',
  leads: untilTheArchive,
  who: byWindow,
  request: CorrectPartyRequest,
  title: { zh: '更正当事人', en: 'Correct a party' },
  effect: {
    zh: '只改需要更正的项目；个人信息不改的留空。原来的内容和更正原因留在案卷。',
    en: 'Change only what is wrong and leave personal fields empty that stay. What stood there stays in the file with the reason.',
  },
  done: { zh: '当事人信息已更正', en: 'The party is corrected' },
  refuses: [
    'party-unknown',
    'nothing-to-correct',
    'party-field-unfit',
    'party-missing',
    'same-person-on-both-sides',
    'day-out-of-range',
  ],
  handler: CorrectPartyHandler,
});
