import { FlagField, TextField, UuidField } from '@one-window/platform';

export class RecordWillingnessRequest {
  @UuidField({ description: '被询问的当事人' })
  partyId!: string;

  @FlagField({ description: '是否同意调解' })
  willing!: boolean;

  @TextField({ optional: true, description: '当事人的说明' })
  note?: string;
}
