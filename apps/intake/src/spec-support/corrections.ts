import {
  type Party,
  type PartyFields,
  partyFields,
  type RegistrationFields,
  registrationFields,
} from '@one-window/contracts';
import type { PersonalField } from '@one-window/privacy';
import fc from 'fast-check';
import type { Wanted } from '../domain/correct';

/** What of a party may be corrected, as people type it: personal fields in clear. */
export type Clear = Omit<PartyFields, PersonalField> &
  Partial<Record<PersonalField, string>> &
  Pick<Party, 'representatives'>;

type Values<T, F extends keyof T> = { readonly [One in F]: fc.Arbitrary<Wanted<T>[One]> };

const day = fc.integer({ min: 1, max: 28 }).map((date) => `2026-11-${String(date).padStart(2, '0')}`);
const text = fc.constantFrom('漏水', '楼上漏水', '工资', '张三', '李四');
const orGone = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value);

/** Values of every field of a registration that may be corrected; the compiler asks for a new one. */
const ofRegistration: Values<RegistrationFields, (typeof registrationFields)[number]> = {
  title: text,
  facts: text,
  claims: fc.array(text, { minLength: 1, maxLength: 3 }),
  amountFen: orGone(fc.nat(1_000_000)),
  occurredOn: orGone(day),
  regionCode: fc.constantFrom('140502', '140581101'),
  appliedOn: day,
  urgent: fc.boolean(),
  pendingElsewhere: fc.boolean(),
};

/** Likewise of a party: what cannot stand together is refused, and changes nothing. */
const ofParty: Values<Clear, (typeof partyFields)[number]> = {
  role: fc.constantFrom('applicant', 'respondent', 'third-party'),
  kind: fc.constantFrom('natural-person', 'natural-person', 'legal-person', 'unincorporated-organisation'),
  name: text,
  capacity: orGone(fc.constantFrom('full', 'limited', 'none')),
  sex: orGone(fc.constantFrom('male', 'female')),
  ethnicity: orGone(fc.constantFrom('01', '02')),
  birthDate: orGone(fc.constantFrom('1990-01-01', '1985-12-31')),
  occupation: orGone(fc.constantFrom('瓦工', '司机')),
  identityNumber: orGone(fc.constantFrom('H12345678', 'E12345678')),
  documentKind: orGone(fc.constantFrom('passport', 'other-document')),
  documentIssuer: orGone(fc.constantFrom('越南', '蒙古国')),
  creditCode: orGone(fc.constantFrom('91140500MA0K00001X', '91140500MA0K00002X')),
  phone: orGone(fc.constantFrom('13800000001', '13800000002')),
  regionCode: orGone(fc.constantFrom('140502001', '140581101')),
  address: orGone(fc.constantFrom('城区泽州路1号', '高平市米山镇中心街8号')),
  serviceAddress: orGone(fc.constantFrom('城区凤台街9号', '泽州县金村镇丹川街1号')),
  serviceAddressConfirmed: orGone(day.map((on) => ({ by: '张工', on }))),
};

/** One to three fields at once, each as likely as any other. */
const someOf = <T>(values: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<Wanted<T>> =>
  fc
    .subarray(Object.entries(values), { minLength: 1, maxLength: 3 })
    .chain((fields) => fc.record(Object.fromEntries(fields))) as fc.Arbitrary<Wanted<T>>;

export const someFacts = someOf<RegistrationFields>(ofRegistration);
export const somePartyFields = someOf<Clear>(ofParty);
/** Every field of which corrections are made here. */
export const fieldsCorrected = { registration: Object.keys(ofRegistration), party: Object.keys(ofParty) };
