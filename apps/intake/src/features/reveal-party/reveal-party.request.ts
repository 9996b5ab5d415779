import { type RevealPurpose, revealPurposes } from '@one-window/contracts';
import { CodeField, CodeListField, TextField, WholeNumberField } from '@one-window/platform';
import { type PersonalField, personalFields } from '@one-window/privacy';

export class RevealPartyRequest {
  @CodeListField(personalFields, { min: 1, max: personalFields.length, description: '需要查看的字段' })
  fields!: PersonalField[];

  @CodeField(revealPurposes, { optional: true, description: '用途，将被记录；不选的视为其他用途' })
  purpose?: RevealPurpose;

  @TextField({ min: 4, max: 500, optional: true, description: '查看原因，将被记录；其他用途应当写明' })
  reason?: string;

  @WholeNumberField({
    min: 1,
    max: 10_000,
    optional: true,
    description: '查看这次更正（corrections 中的 amendment）之前登记的内容；不填的，为现在登记的内容',
  })
  before?: number;
}
