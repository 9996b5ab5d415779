import { laws } from '@one-window/law';
import { TextField } from '@one-window/platform';
import { byCourt } from '../../domain/policies';
import { handled } from '../declaring';
import { AcceptHandler } from './accept.handler';

export class AcceptRequest {
  @TextField({
    label: { zh: '案号', en: 'Court case number' },
    hint: { zh: '例如（2026）晋0502诉前调确12号', en: 'Year in brackets, code of the court, kind of case, number' },
    max: 60,
  })
  courtCaseNumber!: string;
}

/** The court takes the application in under its own number. */
export const accept = handled({
  name: 'accept',
  leads: { applied: ['accepted'] },
  who: byCourt,
  request: AcceptRequest,
  basis: [laws.judicialConfirmationProvisions('4', '5')],
  title: { zh: '受理申请', en: 'Accept the application' },
  effect: { zh: '法院立案，自受理起十五日内作出裁定。', en: 'The court takes it in and rules within fifteen days.' },
  inLaw: {
    zh: '法院立案，十五日的审查期限从受理之日起算。',
    en: 'The court takes the case; fifteen days for its ruling run from the day of acceptance.',
  },
  done: { zh: '申请已受理，十五日内裁定', en: 'Accepted; a ruling is due in fifteen days' },
  refuses: [
    'extension-undecided',
    'court-case-number-form',
    'court-case-number-taken',
    'confirmation-day-out-of-range',
  ],
  handler: AcceptHandler,
});
