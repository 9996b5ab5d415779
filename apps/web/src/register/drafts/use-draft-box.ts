import { useQuery } from '@tanstack/react-query';
import { draftKeys } from '../../api/registration';
import { useAccount } from '../../session/session-store';
import type { RegistrationDraft } from './registration-draft';
import { canSeal, DraftBox } from './sealed-drafts';

/** The signed-in person's unfinished registrations on this computer. */
export const useDraftBox = () => {
  const { accountId } = useAccount();
  return useQuery({
    queryKey: ['draft-box', accountId],
    queryFn: async ({ signal }) => {
      const { accountId: owner, keys } = await draftKeys(signal);
      return DraftBox.open<RegistrationDraft>('registration', { accountId: owner, secrets: keys }, localStorage);
    },
    enabled: canSeal(),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  });
};

export const draftsKey = ['drafts'] as const;

/** Every unfinished registration of this person on this computer, the last saved in front. */
export const useDrafts = () => {
  const { accountId } = useAccount();
  const { data: box } = useDraftBox();
  return useQuery({
    queryKey: [...draftsKey, accountId],
    queryFn: () => box?.all() ?? { drafts: [], unreadable: [] },
    enabled: box !== undefined,
    staleTime: 0,
    gcTime: 0,
  });
};
