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

/** The triage desk answers what supervision proposed; it reassigns by its own steps. */
export const answerProposal = command({
  name: 'answer-proposal',
  leads: { kept: ['kept'], ordered: ['ordered'], reported: ['reported'] },
  who: { roles: rolesOfRelation('triage'), relation: (state) => whyNotAnswer(state) === undefined },
  explain: whyNotAnswer,
  request: AnswerProposalRequest,
  title: { zh: '答复改派建议', en: 'Answer the proposal' },
  effect: {
    zh: '答复督办人员；改派另按分流的步骤办理。',
    en: 'Answers the supervisor; the case is reassigned by the steps of triage.',
  },
  done: { zh: '已答复', en: 'The proposal is answered' },
  refuses: ['no-proposal'],
  decide: (_, { agreed, text }) => accept(fact('supervision.proposal-answered.v1', { agreed, text })),
});
