import { CodeListField, TextField } from '@one-window/platform';
import { type PersonalField, personalFields } from '@one-window/privacy';

export class RevealPartyRequest {
  @CodeListField(personalFields, { min: 1, max: 3, description: '需要查看的字段' })
  fields!: PersonalField[];

  @TextField({ min: 4, max: 500, description: '查看原因，将被记录' })
  reason!: string;
}
