import { suspicionFindings } from '@one-window/contracts';
import { laws } from '@one-window/law';
import { CodeField, TextField } from '@one-window/platform';
import { decidingSuspicion } from '../../domain/policies';
import { decideSuspicion as decide } from '../../domain/suspension';
import { command } from '../declaring';

export class DecideSuspicionRequest {
  @CodeField({ suspicionFindings }, { label: { zh: '认定', en: 'Finding' } })
  finding!: (typeof suspicionFindings)[number];

  @TextField({ label: { zh: '核查经过和理由', en: 'What was looked into, and why' }, min: 4, rows: 4 })
  reason!: string;
}

/** The director decides whether what is suspected of being a sham is mediated on. */
export const decideSuspicion = command({
  name: 'decide-suspicion',
  leads: {
    claimed: ['claimed', 'ended'],
    appointed: ['appointed', 'ended'],
    mediating: ['mediating', 'ended'],
    // The draft may amend an agreement in force, which stays.
    'agreement-drafted': ['agreement-drafted', 'ended', 'agreed'],
    renegotiating: ['renegotiating', 'agreed'],
  },
  ...decidingSuspicion,
  request: DecideSuspicionRequest,
  basis: [laws.courtInvitedMediationProvisions('18', '26')],
  title: { zh: '认定是否虚假调解', en: 'Decide on a suspected sham' },
  effect: {
    zh: '排除嫌疑的，调解继续；确有嫌疑的，调解终止，案件交分流岗告知其他途径。',
    en: 'Mediation goes on, or it ends and the triage desk names the ways that stay open.',
  },
  inLaw: {
    zh: '认定确有嫌疑的，以“疑似虚假调解”终止，并告知当事人其他途径。',
    en: 'Where the suspicion stands mediation ends on that ground, and the parties are told the ways that stay open.',
  },
  done: { zh: '已认定', en: 'Decided' },
  refuses: ['no-suspicion', 'case-closed'],
  decide,
});
