import type { AnyRecordedEvent, Party } from '@one-window/contracts';
import { foldCreditCode } from '@one-window/inputs';

/**
 * Keys under which a case is found by its parties, as its registration and its corrections give them: keyed hashes, and
 * credit codes. What was registered first stays a key: whoever looks for it is to find the file that had it.
 */
export const partyKeysOf = (event: AnyRecordedEvent): string[] => {
  switch (event.type) {
    case 'intake.case-registered.v1':
      return keysOf(event.data.parties, event.data.receiptLookups);
    case 'intake.party-corrected.v1':
      return keysOf([event.data.after], event.data.receiptLookups);
    case 'intake.party-added.v1':
    case 'intake.party-replaced.v1':
      return keysOf([event.data.party], event.data.receiptLookups);
    default:
      return [];
  }
};

const keysOf = (
  parties: readonly Pick<Party, 'identityNumber' | 'creditCode'>[],
  receiptLookups: readonly { index: string }[] = [],
): string[] => {
  const hashes = parties.flatMap(
    ({ identityNumber, creditCode }) => identityNumber?.index ?? (creditCode ? foldCreditCode(creditCode) : []),
  );
  return [...new Set([...hashes, ...receiptLookups.map(({ index }) => index)])];
};
