import { enNames, type EventData, type Party, type PartyFields, zhNames } from '@one-window/contracts';
import { checkDocument, type DocumentKind } from '@one-window/inputs';
import { invalidField } from '@one-window/platform';
import { type FieldCipher, type PersonalField, personalFields, sealPersonal } from '@one-window/privacy';
import { capacityByAge } from '../domain/capacity';
import type { IntakeCase } from '../domain/case-state';
import type { Wanted } from '../domain/correct';
import { issueReceipt, lookupOf } from './register-case/receipt';

/** What a request tells of a party: absent says nothing, null takes away. */
export type ToldOfParty = Partial<Readonly<Record<PersonalField, string | null>>> & {
  documentKind?: DocumentKind | null;
  documentIssuer?: string | null;
  serviceAddressConfirmedBy?: string | null;
  serviceAddressConfirmedOn?: string;
};

const USUAL: DocumentKind = 'resident-identity-card';

/** Personal fields as events carry them; the birth date as it stands beside the document. */
export const sealedFields = (
  cipher: FieldCipher,
  { caseId, partyId }: { caseId: string; partyId: string },
  told: ToldOfParty,
  { birthDate }: Pick<ToldOfPerson, 'birthDate'>,
): Wanted<Pick<PartyFields, PersonalField>> =>
  Object.fromEntries(
    personalFields.map((field) => {
      const clear = field === 'birthDate' ? birthDate : told[field];
      return [field, clear ? sealPersonal(cipher, caseId, partyId, field, clear) : clear];
    }),
  );

/**
 * A number checked as one of its document, and what somebody of that age may do alone.
 * @throws Problem invalid-request naming `field`.
 */
export const checkedDocument = (
  kind: DocumentKind | null | undefined,
  number: string | null | undefined,
  { field, today }: { field: string; today: string },
): OnDocument => {
  if (!number) return {};
  const check = checkDocument(kind ?? USUAL, number, today);
  if (!check.ok) throw invalidField(field, 'identityNumber', check.zh, check.en);
  const { sex, birthDate } = check;
  return { capacity: capacityByAge(birthDate, today), ...(sex ? { sex } : {}), ...(birthDate ? { birthDate } : {}) };
};

/** What a document says of its holder. */
type OnDocument = Pick<Party, 'capacity'> & { sex?: 'male' | 'female'; birthDate?: string };

/** What is told of somebody beside the number. */
export interface ToldOfPerson {
  sex?: Party['sex'] | null;
  birthDate?: string | null;
}

/**
 * What is kept of sex and birth date: nothing where the document says it, and what is told otherwise must be the same.
 * Both values are said, but not the birth date of a number that is on file and not in the request: it is read by a look.
 * @throws Problem invalid-request naming the field, below `path` in a request with several parties.
 */
export const besideDocument = <T extends ToldOfPerson>(
  told: T,
  onDocument: OnDocument,
  { path = '', numberTold, today }: { path?: string; numberTold: boolean; today: string },
): Kept<T> => {
  if (told.birthDate && told.birthDate > today) {
    throw invalidField(`${path}birthDate`, 'birth-date', '出生日期晚于今天', 'is in the future');
  }
  const kept = <F extends keyof OnDocument & keyof ToldOfPerson>(
    field: F,
    said: (value: string, language: 'zh' | 'en') => string,
  ): T[F] | undefined => {
    const { [field]: value } = told;
    const stands = onDocument[field];
    if (!value || stands === undefined) return value;
    if (value === stands) return undefined;
    if (!numberTold && field !== 'sex') {
      const zh = '与登记的证件号码不符，请核对';
      throw invalidField(`${path}${field}`, RULE, zh, 'differs from the number of the document that is registered');
    }
    throw invalidField(
      `${path}${field}`,
      RULE,
      `填写的是${said(value, 'zh')}，证件号码上是${said(stands, 'zh')}，请核对`,
      `you wrote ${said(value, 'en')}, the number of the document says ${said(stands, 'en')}`,
    );
  };
  const sex = kept('sex', (code, language) => sexWords[language][code as keyof typeof zhNames.sexes]);
  const birthDate = kept('birthDate', (day) => day);
  return { ...(sex === undefined ? {} : { sex }), ...(birthDate === undefined ? {} : { birthDate }) } as Kept<T>;
};
/** Null stays possible only where it may be told. */
type Kept<T extends ToldOfPerson> = { [F in keyof ToldOfPerson]?: Exclude<T[F], undefined> };
const RULE = 'contradicts-document';
const sexWords = { zh: zhNames.sexes, en: enNames.sexes };

/** The usual document is not named, and nobody is asked who issued it; without a number there is none. */
export const documentOf = ({ identityNumber, documentKind, documentIssuer }: ToldOfParty): Wanted<PartyFields> => {
  if (identityNumber === null) return { documentKind: null, documentIssuer: null };
  const isUsual = documentKind === USUAL || documentKind === null;
  const issuer = documentIssuer === undefined && isUsual ? null : documentIssuer;
  return {
    ...(documentKind === undefined ? {} : { documentKind: isUsual ? null : documentKind }),
    ...(issuer === undefined ? {} : { documentIssuer: issuer }),
  };
};

/** Who confirmed the address for service and when, told together; where one of them was told before, the other is enough. */
export const confirmationOf = (
  { serviceAddress, serviceAddressConfirmedBy: by, serviceAddressConfirmedOn: on }: ToldOfParty,
  party: Party | undefined,
): Wanted<PartyFields> => {
  if (by === null) return { serviceAddressConfirmed: null };
  const told = serviceAddress === undefined ? party?.serviceAddressConfirmed : undefined;
  // An address that nobody has confirmed yet carries no confirmation of the one before it.
  if (by === undefined && on === undefined)
    return serviceAddress === undefined ? {} : { serviceAddressConfirmed: null };
  const confirmed = { by: by ?? told?.by, on: on ?? told?.on };
  if (confirmed.by === undefined || confirmed.on === undefined) {
    const field = confirmed.by === undefined ? 'serviceAddressConfirmedBy' : 'serviceAddressConfirmedOn';
    throw invalidField(field, 'needs', '确认人和确认日期应当同时填写', 'who confirmed it and when are given together');
  }
  return { serviceAddressConfirmed: { by: confirmed.by, on: confirmed.on } };
};

/** The receipt as it opens with this telephone; a case of which nobody had one gets its code now. */
export const receiptFor = (
  cipher: FieldCipher,
  { caseId, registration }: IntakeCase,
  { partyId, phone }: { partyId: string; phone: string | null | undefined },
): Pick<EventData['intake.party-corrected.v1'], 'receiptCode' | 'receiptLookups'> => {
  if (!phone) return {};
  const printed = registration?.receiptCode;
  return printed
    ? { receiptLookups: [lookupOf(caseId, printed, { partyId, phone }, cipher)] }
    : issueReceipt(caseId, [{ partyId, phone }], cipher);
};
