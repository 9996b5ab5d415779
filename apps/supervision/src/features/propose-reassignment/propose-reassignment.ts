import { accept, fact } from '@one-window/contracts';
import { TextField } from '@one-window/platform';
import { bySupervisor } from '../../domain/policies';
import { whyNotPropose } from '../../domain/remarks';
import { anyStage } from '../any-stage';
import { handled } from '../declaring';
import { onKnownCase } from '../on-known-case';

export class ProposeReassignmentRequest {
  @TextField({ min: 4, label: { zh: '理由和建议', en: 'Why, and to whom' }, rows: 4 })
  reason!: string;
}

/** Proposes to the triage desk that another organisation have the case. */
export const proposeReassignment = handled({
  name: 'propose-reassignment',
  leads: anyStage,
  who: { ...bySupervisor, relation: (state) => whyNotPropose(state) === undefined },
  explain: whyNotPropose,
  request: ProposeReassignmentRequest,
  title: { zh: '建议改派', en: 'Propose reassignment' },
  effect: {
    zh: '列在分流岗和中心主任的首页，由其答复；承办组织看不到。',
    en: 'Stands on the page of the triage desk and the director, who answer it; the organisation does not see it.',
  },
  done: { zh: '已向分流岗建议', en: 'The triage desk has the proposal' },
  refuses: ['proposal-open'],
  handler: onKnownCase<ProposeReassignmentRequest>('propose-reassignment', (_, { reason }) =>
    accept(fact('supervision.reassignment-proposed.v1', { reason })),
  ),
});
