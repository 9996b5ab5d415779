import { visitMethods } from '@one-window/contracts';
import { CodeField, DayField, TextField, UuidField, WholeNumberField } from '@one-window/platform';

export class RecordVisitRequest {
  @DayField({ description: '回访日期' })
  visitedOn!: string;

  @CodeField(visitMethods, { description: '回访方式' })
  method!: (typeof visitMethods)[number];

  @UuidField({ description: '被回访的当事人' })
  partyId!: string;

  @WholeNumberField({ min: 1, max: 5, description: '满意度，5 为非常满意' })
  satisfaction!: number;

  @TextField({ description: '回访情况：履行、诉讼、激化隐患、措施' })
  note!: string;
}
