import { checkDocument, type DocumentKind, type PersonalField, personalFields } from '@one-window/inputs';
import type { FieldCipher } from './field-cipher';
import { maskAddress, maskIdentityNumber, maskMobile } from './masking';

export { type PersonalField, personalFields } from '@one-window/inputs';

/** A field as it is kept: a token, and for what is searched a keyed hash. */
interface Sealed {
  token: string;
  index?: string;
}
type WithSealedFields = { partyId: string } & Partial<Record<PersonalField, Sealed>>;
/** What a document of a natural person tells beside its number. */
interface WithDocument {
  kind?: string;
  documentKind?: DocumentKind;
  sex?: 'male' | 'female' | 'unknown' | 'not-stated';
}

/**
 * The place of every kind of field that is encrypted; a token opens in its own place only. What has once been sealed in a
 * place is read there for ever, so that these names never change.
 */
export const sealedPlaces = {
  personal: (caseId: string, partyId: string, field: PersonalField) => `${caseId}:${partyId}:${field}`,
  sessionRecord: (caseId: string, sessionId: string) => `${caseId}:${sessionId}:record`,
  receiptCode: (caseId: string) => `${caseId}:receipt:code`,
} as const;

/** A personal field as events carry it. */
export const sealPersonal = (
  cipher: FieldCipher,
  caseId: string,
  partyId: string,
  field: PersonalField,
  clear: string,
): Required<Sealed> => ({
  token: cipher.encrypt(clear, sealedPlaces.personal(caseId, partyId, field)),
  index: cipher.blindIndex(clear, isSearched(field) ? field : `${field}:${partyId}`),
});

/** Who shares a nationality or a birthday is not to be seen from outside: such a field is compared with its own past only. */
const isSearched = (field: PersonalField): boolean => field !== 'ethnicity' && field !== 'birthDate';

/** A personal field in clear; absent where the party has none. @throws UnreadableField */
export const openPersonal = (
  cipher: FieldCipher,
  caseId: string,
  party: WithSealedFields,
  field: PersonalField,
): string | undefined => {
  const sealed = party[field];
  return sealed && cipher.decrypt(sealed.token, sealedPlaces.personal(caseId, party.partyId, field));
};

/** Sex and birth date as the number of a person's document has them (GB 11643), where it has them. */
const onDocument = (
  { kind = 'natural-person', documentKind = 'resident-identity-card' }: WithDocument,
  number: string | undefined,
): { sex?: 'male' | 'female'; birthDate?: string } => {
  const check = number && kind === 'natural-person' ? checkDocument(documentKind, number) : undefined;
  if (!check?.ok) return {};
  const { sex, birthDate } = check;
  return { ...(sex ? { sex } : {}), ...(birthDate ? { birthDate } : {}) };
};

/**
 * A personal field of a party in clear, be it told or read from the number of the document; absent where neither says it.
 * @throws UnreadableField
 */
export const personalOf = (
  cipher: FieldCipher,
  caseId: string,
  party: WithSealedFields & WithDocument,
  field: PersonalField,
): string | undefined =>
  openPersonal(cipher, caseId, party, field) ??
  (field === 'birthDate'
    ? onDocument(party, openPersonal(cipher, caseId, party, 'identityNumber')).birthDate
    : undefined);

const masks: Readonly<Record<PersonalField, (clear: string) => string>> = {
  identityNumber: maskIdentityNumber,
  phone: maskMobile,
  address: maskAddress,
  serviceAddress: maskAddress,
  ethnicity: () => '**',
  birthDate: () => '****-**-**',
};

/** A party as people see it: personal fields masked, the name in full. */
export type MaskedParty<P> = Omit<P, PersonalField> & Partial<Record<PersonalField, string>>;

const shownParty = <P extends WithSealedFields & WithDocument>(
  cipher: FieldCipher,
  caseId: string,
  party: P,
  shown: (field: PersonalField, clear: string) => string,
): MaskedParty<P> => {
  const open = Object.fromEntries(
    Object.entries(party).filter(([name]) => !(personalFields as readonly string[]).includes(name)),
  ) as Omit<P, PersonalField>;
  const clear = Object.fromEntries(
    personalFields.map((field) => [field, openPersonal(cipher, caseId, party, field)]),
  ) as Partial<Record<PersonalField, string>>;
  const { sex, birthDate } = onDocument(party, clear.identityNumber);
  clear.birthDate ??= birthDate;
  const told = Object.entries(clear).flatMap(([field, value]) =>
    value === undefined ? [] : [[field, shown(field as PersonalField, value)] as const],
  );
  return {
    ...open,
    ...(sex ? { sex } : {}),
    ...(Object.fromEntries(told) as Partial<Record<PersonalField, string>>),
  };
};

/** The one view of a party of the file. @throws UnreadableField for a field that nobody can decrypt. */
export const maskedParty = <P extends WithSealedFields & WithDocument>(
  cipher: FieldCipher,
  caseId: string,
  party: P,
): MaskedParty<P> => shownParty(cipher, caseId, party, (field, clear) => masks[field](clear));

/**
 * A party with every personal field in clear, for a paper that the law wants to name it so. Whoever calls this keeps the
 * look. @throws UnreadableField for a field that nobody can decrypt.
 */
export const wholeParty = <P extends WithSealedFields & WithDocument>(
  cipher: FieldCipher,
  caseId: string,
  party: P,
): MaskedParty<P> => shownParty(cipher, caseId, party, (_, clear) => clear);
