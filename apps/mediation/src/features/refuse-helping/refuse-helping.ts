import { remembered } from '@one-window/contracts';
import { laws } from '@one-window/law';
import { TextField } from '@one-window/platform';
import { refuseHelping as decide } from '../../domain/help';
import { refusingHelp } from '../../domain/policies';
import { command } from '../declaring';

export class RefuseHelpingRequest {
  @TextField({ min: 4, label: { zh: '不接受的理由', en: 'Reason' }, rows: 2, max: 2000 })
  reason!: string;
}

/** The organisation that was asked does not help. */
export const refuseHelping = command({
  name: 'refuse-helping',
  leads: remembered(['claimed', 'appointed', 'mediating', 'agreement-drafted', 'renegotiating']),
  ...refusingHelp,
  request: RefuseHelpingRequest,
  basis: [laws.onlineMediationRules('12')],
  title: { zh: '不接受协助邀请', en: 'Refuse to help' },
  effect: { zh: '承办组织得知理由，可以另请其他组织。', en: 'The holder is told why and may ask another.' },
  done: { zh: '已答复不接受', en: 'Refused' },
  refuses: ['no-help-asked'],
  decide: (state, { reason }, context) => decide(state, reason, context),
});
