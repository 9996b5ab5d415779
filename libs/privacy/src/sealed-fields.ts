import { type PersonalField, personalFields } from '@one-window/inputs';
import type { FieldCipher } from './field-cipher';
import { maskAddress, maskIdentityNumber, maskMobile } from './masking';

export { type PersonalField, personalFields } from '@one-window/inputs';

/** A field as it is kept: a token, and for what is searched a keyed hash. */
interface Sealed {
  token: string;
  index?: string;
}
type WithSealedFields = { partyId: string } & Partial<Record<PersonalField, Sealed>>;

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
  index: cipher.blindIndex(clear, field),
});

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

const masks: Readonly<Record<PersonalField, (clear: string) => string>> = {
  identityNumber: maskIdentityNumber,
  phone: maskMobile,
  address: maskAddress,
  serviceAddress: maskAddress,
};

/** A party as people see it: personal fields masked, the name in full. */
export type MaskedParty<P> = Omit<P, PersonalField> & Partial<Record<PersonalField, string>>;

/** The one view of a party of the file. @throws UnreadableField for a field that nobody can decrypt. */
export const maskedParty = <P extends WithSealedFields>(
  cipher: FieldCipher,
  caseId: string,
  party: P,
): MaskedParty<P> => {
  const { identityNumber: _number, phone: _phone, address: _address, serviceAddress: _service, ...open } = party;
  const shown = personalFields.flatMap((field) => {
    const clear = openPersonal(cipher, caseId, party, field);
    return clear === undefined ? [] : [[field, masks[field](clear)] as const];
  });
  return { ...open, ...(Object.fromEntries(shown) as Partial<Record<PersonalField, string>>) };
};
