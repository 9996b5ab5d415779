import { DayField, FenField, TextField, UuidField } from '@one-window/platform';

export class RecordPerformanceRequest {
  @UuidField({ description: '协议中的义务' })
  obligationId!: string;

  @FenField({ optional: true, description: '本次给付金额（分），只用于给付金钱的义务' })
  amountFen?: number;

  @DayField({ description: '履行日期' })
  performedOn!: string;

  @TextField({ description: '履行凭证' })
  evidence!: string;
}
