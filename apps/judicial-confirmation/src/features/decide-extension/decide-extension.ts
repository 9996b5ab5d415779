import { refuse } from '@one-window/contracts';
import { laws } from '@one-window/law';
import { FlagField, TextField } from '@one-window/platform';
import { awaitsExtension, decideExtension as decide } from '../../domain/late';
import { byCourtWhile } from '../../domain/policies';
import { command } from '../declaring';

export class DecideExtensionRequest {
  @FlagField({ label: { zh: '准许顺延', en: 'The time is extended' }, optional: true })
  allowed?: boolean;

  @TextField({ label: { zh: '理由', en: 'Reasons' } })
  reason!: string;
}

/** The court says whether an application that came late is taken as in time. */
export const decideExtension = command({
  name: 'decide-extension',
  leads: { applied: ['applied', 'lapsed', 'closed'] },
  who: byCourtWhile(awaitsExtension),
  explain: (state) =>
    state.stage === 'applied' && !awaitsExtension(state) ? refuse('extension-not-asked') : undefined,
  request: DecideExtensionRequest,
  basis: [laws.civilProcedureLaw('86')],
  title: { zh: '决定是否准许顺延', en: 'Decide whether to extend the time' },
  effect: {
    zh: '准许的，申请视为按期提出，继续审查是否受理；不准许的，申请程序结束。',
    en: 'Allowed, the application counts as in time and is examined; refused, it is over.',
  },
  inLaw: {
    zh: '不准许的，期限届满的后果不变：协议仍有约束力，当事人可以起诉。',
    en: 'Refused, the time stays missed: the agreement still binds and may be sued upon.',
  },
  done: { zh: '是否顺延已决定', en: 'The extension is decided' },
  refuses: ['extension-not-asked'],
  decide: (state, { allowed = false, reason }) => decide(state, { allowed, reason }),
});
