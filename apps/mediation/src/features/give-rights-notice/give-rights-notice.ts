import { laws } from '@one-window/law';
import { CodeField, UuidListField } from '@one-window/platform';
import { giveRightsNotice as decide } from '../../domain/parties-asked';
import { whileLimitRuns } from '../../domain/policies';
import { command } from '../declaring';

export class GiveRightsNoticeRequest {
  @UuidListField({
    label: { zh: '已告知的当事人', en: 'Parties told' },
    control: { kind: 'parties', starts: 'all' },
    min: 1,
    max: 50,
  })
  partyIds!: string[];

  @CodeField({ noticeMethods: ['oral', 'written'] }, { label: { zh: '告知方式', en: 'How' } })
  method!: 'oral' | 'written';
}

/** Notes that parties were told their rights and duties. */
export const giveRightsNotice = command({
  name: 'give-rights-notice',
  leads: { claimed: ['claimed'], appointed: ['appointed'], mediating: ['mediating'], renegotiating: ['renegotiating'] },
  ...whileLimitRuns,
  request: GiveRightsNoticeRequest,
  basis: [laws.peoplesMediationProvisions('30')],
  title: { zh: '告知权利义务', en: 'Give the notice of rights' },
  effect: {
    zh: '调解前应当告知；没有告知的当事人不能安排参加调解。',
    en: 'Must be given before mediation; a party without it cannot be invited.',
  },
  inLaw: {
    zh: '告知的日期和方式记入案卷；所列当事人从现在起可以安排参加调解。',
    en: 'Day and manner go into the file; from now on these parties can be invited to mediation.',
  },
  done: { zh: '权利义务已告知', en: 'The notice is given' },
  refuses: ['party-unknown'],
  decide: (state, { partyIds, method }) => decide(state, { partyIds, method }),
});
