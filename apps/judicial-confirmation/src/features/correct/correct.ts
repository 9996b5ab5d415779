import { ObjectListField } from '@one-window/platform';
import { correct as decide } from '../../domain/correction';
import { byOrganisation } from '../../domain/policies';
import { MaterialRequest } from '../ask-correction/ask-correction';
import { command } from '../declaring';

export class CorrectRequest {
  @ObjectListField(() => MaterialRequest, {
    label: { zh: '收到的材料', en: 'What was brought' },
    starts: 'asked-materials',
    min: 1,
    max: 30,
  })
  answers!: MaterialRequest[];
}

/** The applicants hand in what the court asked for. */
export const correct = command({
  name: 'correct',
  leads: { 'correction-asked': ['applied'] },
  who: byOrganisation,
  request: CorrectRequest,
  title: { zh: '补充材料', en: 'Hand in the papers' },
  effect: { zh: '材料补充后，法院三日内决定是否受理。', en: 'The court decides within three days.' },
  done: { zh: '已向法院补充材料', en: 'Handed in' },
  decide,
});
