import { ObjectListField } from '@one-window/platform';
import { MaterialRequest } from '../ask-correction/ask-correction.request';

export class CorrectApplicationRequest {
  @ObjectListField(() => MaterialRequest, { min: 1, max: 30, description: '补充的材料' })
  answers!: MaterialRequest[];
}
