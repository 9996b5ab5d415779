import { laws } from '@one-window/law';
import { DayField, ObjectListField, TextField } from '@one-window/platform';
import { askCorrection as decide } from '../../domain/correction';
import { byCourt } from '../../domain/policies';
import { command } from '../declaring';

export class MaterialRequest {
  @TextField({ label: { zh: '材料名称', en: 'Paper' }, max: 200 })
  item!: string;

  @TextField({ label: { zh: '说明', en: 'Note' }, rows: 1, max: 2000, optional: true })
  note?: string;
}

export class AskCorrectionRequest {
  @ObjectListField(() => MaterialRequest, {
    label: { zh: '需要补正的材料', en: 'What is missing' },
    hint: { zh: '一次告知全部材料', en: 'Everything at once' },
    min: 1,
    max: 30,
  })
  items!: MaterialRequest[];

  @DayField({ label: { zh: '补充材料期限', en: 'To be handed in by' }, between: 'future' })
  dueOn!: string;
}

/** The court asks, once and for all of it, for what is missing. */
export const askCorrection = command({
  name: 'ask-correction',
  leads: { applied: ['correction-asked'] },
  who: byCourt,
  request: AskCorrectionRequest,
  basis: [laws.civilProcedureInterpretation('354')],
  title: { zh: '要求补充材料', en: 'Ask for further papers' },
  effect: {
    zh: '法院的三日受理期限停止，自补充后重新计算。',
    en: 'The three days stand still and begin anew with the answer.',
  },
  inLaw: {
    zh: '三日的受理期限停止，收到补充材料后重新计算。',
    en: 'The three days stop and begin anew when the answer comes.',
  },
  done: { zh: '补充材料和期限已告知', en: 'The papers and their day were told' },
  refuses: ['extension-undecided', 'correction-day-not-ahead', 'confirmation-day-out-of-range'],
  decide,
});
