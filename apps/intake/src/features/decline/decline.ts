import { type DeclineGround, declineGroundCodes } from '@one-window/contracts';
import { laws } from '@one-window/law';
import { CodeField, TextField } from '@one-window/platform';
import { decline as decide } from '../../domain/decline';
import { byDesk } from '../../domain/policies';
import { command } from '../declaring';

export class DeclineRequest {
  @CodeField({ declineGrounds: declineGroundCodes }, { label: { zh: '法定理由', en: 'Ground' } })
  ground!: DeclineGround;

  @TextField({ label: { zh: '具体说明', en: 'Explanation' } })
  reason!: string;
}

/** The centre declines with a ground of the list and tells the ways that remain. */
export const decline = command({
  name: 'decline',
  leads: { registered: ['declined'], 'supplement-requested': ['declined'] },
  who: byDesk,
  request: DeclineRequest,
  basis: [laws.peoplesMediationProvisions('22', '24')],
  title: { zh: '决定不予受理', en: 'Decline the case' },
  effect: {
    zh: '中心不再办理本案，系统向申请人告知其他途径。',
    en: 'The centre no longer handles the case; the applicant is told the other ways.',
  },
  inLaw: {
    zh: '案件就此结束，不进入分流；申请人仍可以通过所告知的途径主张权利。',
    en: 'The case is closed and not triaged; the applicant may still go the ways that are told.',
  },
  done: { zh: '已决定不予受理，并告知其他途径', en: 'Declined; the other ways were told' },
  grave: true,
  refuses: ['sent-by-the-court'],
  decide: (state, { ground, reason }) => decide(state, ground, reason),
});
