import { ObjectListField, TextField } from '@one-window/platform';
import { MaterialRequest } from '../request-supplement/request-supplement.request';

export class AnswerSupplementRequest {
  @ObjectListField(() => MaterialRequest, { min: 1, max: 30, description: '已提交的材料' })
  answers!: MaterialRequest[];

  @TextField({ max: 10_000, optional: true, description: '补充的事实' })
  addedFacts?: string;
}
