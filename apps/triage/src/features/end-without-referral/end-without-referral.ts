import { laws } from '@one-window/law';
import { TextField } from '@one-window/platform';
import { decider, undecidable } from '../../domain/policies';
import { endWithoutReferral as decide } from '../../domain/refer-out';
import { command } from '../declaring';

export class EndWithoutReferralRequest {
  @TextField({
    label: { zh: '当事人的意思', en: 'What the parties say' },
    hint: { zh: '例如：暂不主张，或者自行向有关机关提出', en: 'Such as: nothing for now, or they go there themselves' },
  })
  reason!: string;
}

/** Mediation ended, and nobody wants to be referred anywhere: the ways are told, and the case ends. */
export const endWithoutReferral = command({
  name: 'end-without-referral',
  leads: { 'to-refer': ['closed'] },
  who: decider,
  explain: undecidable,
  request: EndWithoutReferralRequest,
  basis: [laws.peoplesMediationLaw('26')],
  title: { zh: '不转办，结束案件', en: 'End without a referral' },
  effect: {
    zh: '当事人不要求转其他途径的，告知全部途径和期限后结束。',
    en: 'Where nobody wants a referral, the case ends once every way that stays open was told with its limit.',
  },
  inLaw: {
    zh: '中心的办理就此结束；当事人仍可以在期限内走所告知的途径。',
    en: 'The centre has done its part; the parties may still go the ways that are told, within their limits.',
  },
  done: { zh: '案件已结束，途径和期限已告知', en: 'Ended; the ways were told' },
  grave: true,
  refuses: ['not-classified', 'held-by-organisation'],
  decide: (state, request, context) => decide(state, request, context),
});
