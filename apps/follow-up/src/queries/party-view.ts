import type { Party } from '@one-window/contracts';
import { type FieldCipher, maskAddress, maskIdentityNumber, maskMobile } from '@one-window/privacy';

const masks = { identityNumber: maskIdentityNumber, phone: maskMobile, address: maskAddress };
type PersonalField = keyof typeof masks;

/** A party as people see it: personal fields masked, the name in full. */
export type PartyView = Omit<Party, PersonalField> & Partial<Record<PersonalField, string>>;

export const partyView = (cipher: FieldCipher, caseId: string, party: Party): PartyView => {
  const { identityNumber, phone, address, ...open } = party;
  const masked = Object.entries({ identityNumber, phone, address }).flatMap(([name, sealed]) =>
    sealed === undefined
      ? []
      : [[name, masks[name as PersonalField](cipher.decrypt(sealed.token, `${caseId}:${party.partyId}:${name}`))]],
  );
  return { ...open, ...(Object.fromEntries(masked) as Partial<Record<PersonalField, string>>) };
};
