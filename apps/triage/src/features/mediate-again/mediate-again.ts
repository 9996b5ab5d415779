import { laws } from '@one-window/law';
import { TextField } from '@one-window/platform';
import { decider, undecidable } from '../../domain/policies';
import { mediateAgain as decide } from '../../domain/refer-out';
import { command } from '../declaring';

export class MediateAgainRequest {
  @TextField({ label: { zh: '当事人同意再次调解的情况', en: 'How the parties agreed to try once more' } })
  reason!: string;
}

/** A second attempt after mediation ended: the case is offered again, to the same organisation or another. */
export const mediateAgain = command({
  name: 'mediate-again',
  leads: { 'to-refer': ['routed'] },
  who: decider,
  explain: undecidable,
  request: MediateAgainRequest,
  basis: [laws.peoplesMediationLaw('3', '17')],
  title: { zh: '再次调解', en: 'Mediate again' },
  effect: {
    zh: '当事人愿意再谈的，重新转办原来的组织或者其他组织；期限从再次签收起算。',
    en: 'Where the parties want to try once more, the case is offered anew, there or elsewhere; the limit runs from the new claim.',
  },
  done: { zh: '已定再次调解，请转办', en: 'To be mediated once more; offer it' },
  refuses: ['agreement-in-force-already', 'already-pending-elsewhere', 'held-by-organisation', 'not-classified'],
  decide: (state, request) => decide(state, request),
});
