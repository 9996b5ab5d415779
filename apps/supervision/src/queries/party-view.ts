import type { AnyRecordedEvent, Party } from '@one-window/contracts';
import { type FieldCipher, maskAddress, maskIdentityNumber, maskMobile } from '@one-window/privacy';

const masks = { identityNumber: maskIdentityNumber, phone: maskMobile, address: maskAddress } as const;

/** Parties as registered, their personal fields masked. */
export const partyViews = (caseId: string, events: readonly AnyRecordedEvent[], cipher: FieldCipher) => {
  const registered = events.find((event) => event.type === 'intake.case-registered.v1');
  if (registered?.type !== 'intake.case-registered.v1') return [];
  return registered.data.parties.map(({ identityNumber, phone, address, ...open }: Party) => ({
    ...open,
    ...Object.fromEntries(
      Object.entries({ identityNumber, phone, address }).flatMap(([field, sealed]) =>
        sealed
          ? [
              [
                field,
                masks[field as keyof typeof masks](cipher.decrypt(sealed.token, `${caseId}:${open.partyId}:${field}`)),
              ],
            ]
          : [],
      ),
    ),
  }));
};
