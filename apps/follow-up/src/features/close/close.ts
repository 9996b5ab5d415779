import { laws } from '@one-window/law';
import { close as decide, whyNotClose } from '../../domain/close';
import { byOfficerWhile } from '../../domain/policies';
import { command } from '../declaring';

/** Closes the case with the outcome that the record shows. */
export const close = command({
  name: 'close',
  leads: { enforcement: ['closed'], performed: ['closed'], visited: ['closed'], ended: ['closed'] },
  who: byOfficerWhile((state) => whyNotClose(state) === undefined),
  explain: whyNotClose,
  basis: [laws.peoplesMediationLaw('27')],
  title: { zh: '结案', en: 'Close the case' },
  effect: {
    zh: '结案后不再计算任何期限；结果按办理经过自动得出。',
    en: 'The case is closed and no limit runs any more; the outcome follows from what happened.',
  },
  done: { zh: '案件已结案', en: 'The case is closed' },
  refuses: ['visit-attempts-needed', 'obligations-still-to-fall-due', 'rest-still-mediated'],
  decide: (state, _, { today }) => decide(state, today),
});
