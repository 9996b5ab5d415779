import type { AnyRecordedEvent } from '@one-window/contracts';
import { foldCreditCode } from '@one-window/inputs';

/** Keys under which a case is found by its parties, as its registration gives them: keyed hashes, and credit codes. */
export const partyKeysOf = (event: AnyRecordedEvent): string[] => {
  if (event.type !== 'intake.case-registered.v1') return [];
  const { parties, receiptLookups = [] } = event.data;
  const hashes = parties.flatMap(
    ({ identityNumber, creditCode }) => identityNumber?.index ?? (creditCode ? foldCreditCode(creditCode) : []),
  );
  return [...new Set([...hashes, ...receiptLookups.map(({ index }) => index)])];
};
