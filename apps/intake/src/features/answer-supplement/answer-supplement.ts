import { ObjectListField, TextField } from '@one-window/platform';
import { whileAsked } from '../../domain/policies';
import { answerSupplement as decide } from '../../domain/supplement';
import { command } from '../declaring';
import { MaterialRequest } from '../request-supplement/request-supplement';

export class AnswerSupplementRequest {
  @ObjectListField(() => MaterialRequest, {
    label: { zh: '收到的材料', en: 'What was brought' },
    starts: 'asked-materials',
    min: 1,
    max: 30,
  })
  answers!: MaterialRequest[];

  @TextField({ label: { zh: '补充的事实', en: 'Added facts' }, rows: 4, max: 10_000, optional: true, alerting: true })
  addedFacts?: string;
}

/** Takes in what the applicant brought. */
export const answerSupplement = command({
  name: 'answer-supplement',
  leads: { 'supplement-requested': ['registered'], 'handed-over': ['handed-over'] },
  ...whileAsked,
  request: AnswerSupplementRequest,
  title: { zh: '登记补正', en: 'Record the supplement' },
  effect: {
    zh: '补正完成后案件照常办理。',
    en: 'The case goes on.',
  },
  done: { zh: '补正已登记', en: 'The supplement is recorded' },
  refuses: ['no-supplement-asked'],
  decide: (_, { answers, addedFacts }) => decide(answers, addedFacts),
});
