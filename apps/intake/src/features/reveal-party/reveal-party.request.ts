import { type RevealPurpose, revealPurposes } from '@one-window/contracts';
import { CodeField, CodeListField, TextField } from '@one-window/platform';
import { type PersonalField, personalFields } from '@one-window/privacy';

export class RevealPartyRequest {
  @CodeListField(personalFields, { min: 1, max: 3, description: '需要查看的字段' })
  fields!: PersonalField[];

  @CodeField(revealPurposes, { optional: true, description: '用途，将被记录；不选的视为其他用途' })
  purpose?: RevealPurpose;

  @TextField({ min: 4, max: 500, optional: true, description: '查看原因，将被记录；其他用途应当写明' })
  reason?: string;
}
