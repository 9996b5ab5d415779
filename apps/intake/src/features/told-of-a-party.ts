import type { EventData, Party, PartyFields } from '@one-window/contracts';
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

/** Personal fields as events carry them. */
export const sealedFields = (
  cipher: FieldCipher,
  caseId: string,
  partyId: string,
  told: ToldOfParty,
): Wanted<Pick<PartyFields, PersonalField>> =>
  Object.fromEntries(
    personalFields.map((field) => {
      const clear = told[field];
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
): Pick<Party, 'capacity'> => {
  if (!number) return {};
  const check = checkDocument(kind ?? USUAL, number, today);
  if (!check.ok) throw invalidField(field, 'identityNumber', check.zh, check.en);
  return { capacity: capacityByAge(check.birthDate, today) };
};

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
