import { TextField, UuidListField, WholeNumberField } from '@one-window/platform';

export class ExtendLimitRequest {
  @WholeNumberField({ min: 1, max: 365, description: '延长天数；期限以工作日计算的，为工作日' })
  days!: number;

  @UuidListField({ max: 50, description: '同意延长的当事人，须为全体' })
  consentedBy!: string[];

  @TextField({ description: '延长原因' })
  reason!: string;
}
