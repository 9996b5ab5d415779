import type { Party } from '@one-window/contracts';
import { type FieldCipher, maskAddress, maskIdentityNumber, maskMobile } from '@one-window/privacy';

const masks = { identityNumber: maskIdentityNumber, phone: maskMobile, address: maskAddress } as const;
type PersonalField = keyof typeof masks;

/** A party with its personal fields masked, never in clear. @throws UnreadableField for a field nobody can decrypt. */
export const maskedParty = (cipher: FieldCipher, caseId: string, party: Party) => {
  const { identityNumber, phone, address, ...open } = party;
  const sealed = { identityNumber, phone, address };
  const shown = (Object.keys(masks) as PersonalField[]).flatMap((field) => {
    const token = sealed[field]?.token;
    return token ? [[field, masks[field](cipher.decrypt(token, `${caseId}:${party.partyId}:${field}`))] as const] : [];
  });
  return { ...open, ...(Object.fromEntries(shown) as Partial<Record<PersonalField, string>>) };
};
