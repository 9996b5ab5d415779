import { DayField, ObjectListField, TextField } from '@one-window/platform';
import { byDesk } from '../../domain/policies';
import { requestSupplement as decide } from '../../domain/supplement';
import { command } from '../declaring';

export class MaterialRequest {
  @TextField({ label: { zh: '材料名称', en: 'Paper' }, max: 200 })
  item!: string;

  @TextField({ label: { zh: '说明', en: 'Note' }, rows: 1, max: 2000, optional: true })
  note?: string;
}

export class RequestSupplementRequest {
  @ObjectListField(() => MaterialRequest, {
    label: { zh: '需要补正的材料', en: 'What is missing' },
    hint: { zh: '一次告知全部材料', en: 'Everything at once' },
    min: 1,
    max: 30,
  })
  items!: MaterialRequest[];

  @DayField({ label: { zh: '补正期限', en: 'To be brought by' }, between: 'future' })
  dueOn!: string;
}

/** Asks the applicant, once and for all of it, for what is missing. */
export const requestSupplement = command({
  name: 'request-supplement',
  leads: { registered: ['supplement-requested'] },
  who: byDesk,
  request: RequestSupplementRequest,
  title: { zh: '要求补正', en: 'Ask for a supplement' },
  effect: {
    zh: '一次告知全部需要补正的材料；补正期间案件不分流。',
    en: 'Tells everything that is missing at once; the case is not triaged until it is answered.',
  },
  inLaw: {
    zh: '要求补正的材料和期限即告知申请人；补正之前案件留在登记窗口。',
    en: 'The applicant is told what is missing and until when; until it comes the case stays at the window.',
  },
  done: { zh: '已告知补正材料和期限', en: 'The supplement and its day were told' },
  refuses: ['due-date-not-ahead', 'day-out-of-range'],
  decide: (_, { items, dueOn }, context) => decide(items, dueOn, context),
});
