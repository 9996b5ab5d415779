import { FieldCipher } from './field-cipher';
import { FieldKeys } from './field-keys';
import { maskedParty, openPersonal, sealedPlaces, sealPersonal } from './sealed-fields';

const cipher = new FieldCipher(FieldKeys.fromText(FieldKeys.inventEntry('k1')));
const [caseId, partyId] = ['case', 'party'];
const clear = { identityNumber: '140502199001011234', phone: '13800001234', address: '晋城市城区泽州路1号2单元' };
const party = {
  partyId,
  name: '张三',
  creditCode: undefined,
  identityNumber: sealPersonal(cipher, caseId, partyId, 'identityNumber', clear.identityNumber),
  phone: sealPersonal(cipher, caseId, partyId, 'phone', clear.phone),
  address: { token: cipher.encrypt(clear.address, 'case:party:address') },
};

describe('sealed fields of a case', () => {
  it('open in the place in which earlier versions sealed them', () => {
    expect([
      sealedPlaces.personal(caseId, partyId, 'phone'),
      sealedPlaces.sessionRecord(caseId, 'session'),
      sealedPlaces.receiptCode(caseId),
    ]).toEqual(['case:party:phone', 'case:session:record', 'case:receipt:code']);
    expect(openPersonal(cipher, caseId, party, 'address')).toBe(clear.address);
  });

  it('open for no other case, party or field', () => {
    expect(() => openPersonal(cipher, 'another', party, 'phone')).toThrow('cannot be read');
    expect(() => openPersonal(cipher, caseId, { ...party, partyId: 'another' }, 'phone')).toThrow('cannot be read');
    expect(() => openPersonal(cipher, caseId, { ...party, phone: party.address }, 'phone')).toThrow('cannot be read');
  });

  it('are shown masked, each in its way, and one that the party does not have is not shown', () => {
    const { phone, identityNumber: _, ...rest } = party;
    const shown = maskedParty(cipher, caseId, { ...rest, phone });
    expect(Object.keys(shown).toSorted()).toEqual(['address', 'creditCode', 'name', 'partyId', 'phone']);
    expect(shown).toMatchObject({ name: '张三', phone: '138********' });
    for (const value of Object.values(clear)) expect(JSON.stringify(shown)).not.toContain(value);
  });

  it('are found by the keyed hash of their value', () => {
    expect(cipher.blindIndexes(clear.phone, 'phone')).toContain(party.phone.index);
  });
});
