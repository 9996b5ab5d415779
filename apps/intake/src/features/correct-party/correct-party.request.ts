import { partyKinds, partyRoles } from '@one-window/contracts';
import { type DocumentKind, documentKinds, foldCreditCode, foldIdentityNumber } from '@one-window/inputs';
import { CodeField, DivisionField, TextField } from '@one-window/platform';
import { IsCreditCode } from '@one-window/privacy';
import { ChosenParty, reachedAt } from '../correct-contact/correct-contact.request';

class IdentityOfParty extends ChosenParty {
  @CodeField({ partyRoles }, { label: { zh: '当事人地位', en: 'Role' }, optional: true, recorded: 'party' })
  role?: (typeof partyRoles)[number];

  @CodeField({ partyKinds }, { label: { zh: '当事人类型', en: 'Kind' }, optional: true, recorded: 'party' })
  kind?: (typeof partyKinds)[number];

  @TextField({ label: { zh: '姓名或名称', en: 'Name' }, max: 100, optional: true, recorded: 'party' })
  name?: string;

  @CodeField(
    { documentKinds },
    {
      label: { zh: '证件种类', en: 'Kind of document' },
      shown: 'select',
      when: { field: 'kind', is: 'natural-person' },
      optional: true,
      clearable: true,
      recorded: 'party',
    },
  )
  documentKind?: DocumentKind | null;

  @TextField({
    label: { zh: '身份证件号码', en: 'Identity number' },
    hint: {
      zh: '没有同时更正证件种类的，为已登记的种类',
      en: 'Of the kind that is registered, unless the kind is corrected too',
    },
    control: { kind: 'identity-number' },
    when: { field: 'kind', is: 'natural-person' },
    min: 2,
    max: 30,
    read: foldIdentityNumber,
    optional: true,
    clearable: true,
    recorded: 'party',
  })
  identityNumber?: string | null;

  @TextField({
    label: { zh: '签发国家或机关', en: 'Issued by' },
    hint: { zh: '护照和其他证件填写', en: 'For passports and other documents' },
    when: { field: 'kind', is: 'natural-person' },
    max: 100,
    optional: true,
    clearable: true,
    recorded: 'party',
  })
  documentIssuer?: string | null;

  @TextField({
    label: { zh: '统一社会信用代码', en: 'Credit code' },
    control: { kind: 'credit-code' },
    when: { field: 'kind', isNot: 'natural-person' },
    min: 18,
    max: 18,
    read: foldCreditCode,
    optional: true,
    clearable: true,
    recorded: 'party',
  })
  @IsCreditCode()
  creditCode?: string | null;

  @DivisionField({
    label: { zh: '居住地', en: 'Residence' },
    control: { kind: 'region' },
    optional: true,
    clearable: true,
    recorded: 'party',
  })
  regionCode?: string | null;
}

export class CorrectPartyRequest extends reachedAt(IdentityOfParty) {}
