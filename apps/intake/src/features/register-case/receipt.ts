import { randomInt } from 'node:crypto';
import {
  drawReceiptCode,
  type EventData,
  type Party,
  RECEIPT_PURPOSE,
  receiptLookup,
  type SealedField,
} from '@one-window/contracts';
import { type FieldCipher, sealedPlaces } from '@one-window/privacy';

type Receipt = Pick<EventData['intake.case-registered.v1'], 'receiptCode' | 'receiptLookups'>;

/**
 * A new receipt code, encrypted so that the receipt can be printed again, and the keyed hashes under which the public
 * page finds the case. Nothing when nobody gave a telephone number: the code alone opens nothing.
 */
export const issueReceipt = (
  caseId: string,
  parties: readonly { partyId: Party['partyId']; phone: string | undefined }[],
  cipher: FieldCipher,
): Receipt => {
  const code = drawReceiptCode((below) => randomInt(below));
  const receiptLookups = parties.flatMap(({ partyId, phone }) =>
    phone === undefined ? [] : [{ partyId, index: cipher.blindIndex(receiptLookup(code, phone), RECEIPT_PURPOSE) }],
  );
  if (receiptLookups.length === 0) return {};
  return { receiptCode: { token: cipher.encrypt(code, sealedPlaces.receiptCode(caseId)) }, receiptLookups };
};

/** The keyed hash under which the public page finds the case with the code that was printed and this telephone. */
export const lookupOf = (
  caseId: string,
  printed: SealedField,
  { partyId, phone }: { partyId: string; phone: string },
  cipher: FieldCipher,
): { partyId: string; index: string } => ({
  partyId,
  index: cipher.blindIndex(receiptLookup(receiptCodeOf(caseId, printed, cipher), phone), RECEIPT_PURPOSE),
});

export const receiptCodeOf = (caseId: string, sealed: SealedField, cipher: FieldCipher): string =>
  cipher.decrypt(sealed.token, sealedPlaces.receiptCode(caseId));
