import { capacities, ethnicities, partyKinds, partyRoles, sexes } from '@one-window/contracts';
import {
  type DocumentKind,
  documentKinds,
  foldCreditCode,
  foldIdentityNumber,
  foldTelephone,
} from '@one-window/inputs';
import { CodeField, DayField, DivisionField, TextField, UuidField } from '@one-window/platform';
import { IsCreditCode, IsTelephone } from '@one-window/privacy';

type Class<T = object> = new () => T;
/** Where a request begins that is about nobody who is known. */
export const Nothing: Class = Object;

/** Which party it is about. */
export class ChosenParty {
  @UuidField({ label: { zh: '当事人', en: 'Party' }, control: { kind: 'party' } })
  partyId!: string;
}

/** What is told of a party anew; of one that is corrected only what changes, and null takes away. */
type Told = { readonly required: true } | { readonly required: false };
const optional = { optional: true, clearable: true } as const;
const recordedIn = ({ required }: Told) => (required ? {} : ({ recorded: 'party' } as const));
/** What every party has: never taken away. */
const always = (told: Told) => ({ ...recordedIn(told), ...(told.required ? {} : { optional: true }) });
const perhaps = (told: Told) => ({ ...recordedIn(told), ...optional });

/** On which side somebody stands. */
export const onSide = <Base extends Class>(base: Base, told: Told) => {
  class OnSide extends (base as Class) {
    @CodeField({ partyRoles }, { label: { zh: '当事人地位', en: 'Role' }, ...always(told) })
    role?: (typeof partyRoles)[number];
  }
  return OnSide as unknown as Class<InstanceType<Base> & OnSide>;
};

/** Who somebody is, by name and document. */
export const identifiedIn = <Base extends Class>(base: Base, told: Told) => {
  class Identified extends (base as Class) {
    @CodeField({ partyKinds }, { label: { zh: '当事人类型', en: 'Kind' }, ...always(told) })
    kind?: (typeof partyKinds)[number];

    @TextField({ label: { zh: '姓名或名称', en: 'Name' }, max: 100, ...always(told) })
    name?: string;

    @CodeField(
      { documentKinds },
      {
        label: { zh: '证件种类', en: 'Kind of document' },
        shown: 'select',
        when: { field: 'kind', is: 'natural-person' },
        ...perhaps(told),
      },
    )
    documentKind?: DocumentKind | null;

    @TextField({
      label: { zh: '身份证件号码', en: 'Identity number' },
      hint: {
        zh: '没有选择证件种类的，为已登记的种类或者居民身份证',
        en: 'Of the kind that is registered, or a resident identity card, unless a kind is chosen',
      },
      control: { kind: 'identity-number' },
      when: { field: 'kind', is: 'natural-person' },
      min: 2,
      max: 30,
      read: foldIdentityNumber,
      ...perhaps(told),
    })
    identityNumber?: string | null;

    @TextField({
      label: { zh: '签发国家或机关', en: 'Issued by' },
      hint: { zh: '护照和其他证件填写', en: 'For passports and other documents' },
      when: { field: 'kind', is: 'natural-person' },
      max: 100,
      ...perhaps(told),
    })
    documentIssuer?: string | null;

    @CodeField(
      { capacities },
      {
        label: { zh: '民事行为能力', en: 'Capacity' },
        hint: {
          zh: '不选的按证件上的年龄；不满十八周岁以自己劳动收入生活的，选完全',
          en: 'By the age on the document where none is chosen',
        },
        shown: 'select',
        when: { field: 'kind', is: 'natural-person' },
        ...perhaps(told),
      },
    )
    capacity?: (typeof capacities)[number] | null;

    @CodeField(
      { sexes },
      {
        label: { zh: '性别', en: 'Sex' },
        hint: { zh: '证件号码上有的不必填写', en: 'Not where the number of the document says it' },
        shown: 'select',
        when: { field: 'kind', is: 'natural-person' },
        ...perhaps(told),
      },
    )
    sex?: (typeof sexes)[number] | null;

    @DayField({
      label: { zh: '出生日期', en: 'Date of birth' },
      hint: { zh: '证件号码上有的不必填写', en: 'Not where the number of the document says it' },
      control: { kind: 'birth-date' },
      when: { field: 'kind', is: 'natural-person' },
      ...perhaps(told),
    })
    birthDate?: string | null;

    @CodeField(
      { ethnicities },
      {
        label: { zh: '民族', en: 'Ethnicity' },
        control: { kind: 'ethnicity' },
        when: { field: 'kind', is: 'natural-person' },
        ...perhaps(told),
      },
    )
    ethnicity?: (typeof ethnicities)[number] | null;

    @TextField({
      label: { zh: '职业', en: 'Occupation' },
      when: { field: 'kind', is: 'natural-person' },
      max: 100,
      ...perhaps(told),
    })
    occupation?: string | null;

    @TextField({
      label: { zh: '统一社会信用代码', en: 'Credit code' },
      control: { kind: 'credit-code' },
      when: { field: 'kind', isNot: 'natural-person' },
      min: 18,
      max: 18,
      read: foldCreditCode,
      ...perhaps(told),
    })
    @IsCreditCode()
    creditCode?: string | null;

    @DivisionField({ label: { zh: '居住地', en: 'Residence' }, control: { kind: 'region' }, ...perhaps(told) })
    regionCode?: string | null;
  }
  return Identified as unknown as Class<InstanceType<Base> & Identified>;
};

/** Where somebody is called and served, and what for it is told; last on the form. */
export const reachedAt = <Base extends Class>(base: Base, told: Told) => {
  class ReachedAt extends (base as Class) {
    @TextField({
      label: { zh: '电话号码', en: 'Telephone' },
      control: { kind: 'telephone' },
      min: 7,
      max: 24,
      read: foldTelephone,
      ...perhaps(told),
    })
    @IsTelephone()
    phone?: string | null;

    @TextField({
      label: { zh: '住址', en: 'Address' },
      control: { kind: 'personal-text' },
      max: 200,
      ...perhaps(told),
    })
    address?: string | null;

    @TextField({
      label: { zh: '送达地址', en: 'Address for service' },
      control: { kind: 'personal-text' },
      max: 200,
      ...perhaps(told),
    })
    serviceAddress?: string | null;

    @TextField({
      label: { zh: '送达地址由谁确认', en: 'Address for service confirmed by' },
      hint: { zh: '当事人本人或者代理人的姓名', en: 'The party or an agent, by name' },
      max: 100,
      ...perhaps(told),
    })
    serviceAddressConfirmedBy?: string | null;

    @DayField({
      label: { zh: '确认日期', en: 'Confirmed on' },
      between: 'past',
      optional: true,
      ...recordedIn(told),
    })
    serviceAddressConfirmedOn?: string;

    @TextField({ label: { zh: '原因', en: 'Reason' }, rows: 1, min: 2, max: 500 })
    reason!: string;
  }
  return ReachedAt as unknown as Class<InstanceType<Base> & ReachedAt>;
};

/** What is changed of a party that is registered. */
export const corrected = { required: false } as const;
/** A party that was not there before. */
export const brought = { required: true } as const;

/** Everything that is told of a new party. */
export class NewParty extends reachedAt(identifiedIn(Nothing, brought), brought) {}
