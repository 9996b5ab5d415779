import { laws } from '@one-window/law';
import { alreadyClaimed } from '../../domain/claim';
import { ownStep } from '../../domain/policies';
import { handled } from '../declaring';
import { ClaimHandler } from './claim.handler';

/** Takes an offered case for the actor's organisation. */
export const claim = handled({
  name: 'claim',
  leads: { offered: ['claimed'] },
  ...ownStep(alreadyClaimed),
  basis: [laws.peoplesMediationLaw('17')],
  title: { zh: '签收案件', en: 'Claim the case' },
  effect: {
    zh: '签收即受理，本单位成为承办组织，调解期限开始计算。',
    en: 'Your organisation holds the case from now on and its limit begins to run.',
  },
  done: { zh: '案件已签收，调解期限开始计算', en: 'Claimed; the limit runs' },
  race: true,
  refuses: ['already-claimed', 'case-closed', 'conflict-of-interest', 'organisation-closed'],
  handler: ClaimHandler,
});
