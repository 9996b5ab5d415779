import { DayField, ObjectListField, TextField } from '@one-window/platform';

export class MaterialRequest {
  @TextField({ max: 200, description: '材料名称' })
  item!: string;

  @TextField({ max: 2000, optional: true, description: '说明' })
  note?: string;
}

export class AskCorrectionRequest {
  @ObjectListField(() => MaterialRequest, { min: 1, max: 30, description: '需要补充的全部材料' })
  items!: MaterialRequest[];

  @DayField({ description: '补充材料期限' })
  dueOn!: string;
}
