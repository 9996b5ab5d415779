import { accept, fact, rolesOfRelation } from '@one-window/contracts';
import { FlagField, TextField } from '@one-window/platform';
import { whyNotAnswer } from '../../domain/remarks';
import { command } from '../declaring';

export class AnswerProposalRequest {
  @FlagField({ label: { zh: '同意改派', en: 'We follow it' } })
  agreed!: boolean;

  @TextField({ min: 4, label: { zh: '答复', en: 'Answer' }, rows: 3 })
  text!: string;
}

/** The triage desk answers what supervision proposed; the director reassigns what is held. */
export const answerProposal = command({
  name: 'answer-proposal',
  leads: { kept: ['kept'], ordered: ['ordered'], reported: ['reported'] },
  who: { roles: rolesOfRelation('triage'), relation: (state) => whyNotAnswer(state) === undefined },
  explain: whyNotAnswer,
  request: AnswerProposalRequest,
  title: { zh: '答复改派建议', en: 'Answer the proposal' },
  effect: {
    zh: '答复督办人员；案件已由组织承办的，由中心主任改派，改派即为答复。',
    en: 'Answers the supervisor; a case that is held is reassigned by the director, which answers it too.',
  },
  done: { zh: '已答复', en: 'The proposal is answered' },
  refuses: ['no-proposal'],
  decide: (_, { agreed, text }) => accept(fact('supervision.proposal-answered.v1', { agreed, text })),
});
