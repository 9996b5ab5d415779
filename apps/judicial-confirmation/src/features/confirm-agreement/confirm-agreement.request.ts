import { DayField } from '@one-window/platform';

export class ConfirmAgreementRequest {
  @DayField({ description: '裁定日期' })
  ruledOn!: string;
}
