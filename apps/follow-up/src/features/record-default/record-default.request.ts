import { FlagField, TextField, UuidField } from '@one-window/platform';

export class RecordDefaultRequest {
  @UuidField({ description: '协议中的义务' })
  obligationId!: string;

  @TextField({ description: '不履行的情况' })
  reason!: string;

  @FlagField({ optional: true, description: '义务人明确表示不履行' })
  refusalDeclared?: boolean;
}
