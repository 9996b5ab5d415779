import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { newKey } from '../../api/new-key';
import { type RevealedParty, revealParty, type RevealRequest } from '../../api/intake';
import { useCaseFile } from '../case-file';
import { useReadAgain } from '../use-case-file';

/** Personal fields of a party in clear. */
export type Shown = RevealedParty['revealed'];

/**
 * Asks for personal fields of a party. What comes is handed to `onRevealed` and kept nowhere else: not with the other
 * answers, which outlive their page.
 */
export const useReveal = (partyId: string, onRevealed: (shown: Shown) => void) => {
  const { overview } = useCaseFile();
  const readAgain = useReadAgain();
  const key = useRef(newKey());
  return useMutation({
    gcTime: 0,
    mutationFn: async (request: RevealRequest) => {
      const { revealed, position } = await revealParty(overview.caseId, partyId, request, {
        idempotencyKey: key.current,
      });
      onRevealed(revealed);
      return position;
    },
    onSuccess: (position) => void readAgain(overview.caseId, position),
    onSettled: () => {
      key.current = newKey();
    },
  });
};
