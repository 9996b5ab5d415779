import { inventIdentityNumber, inventMobile } from './invented-numbers';
import { offeredView } from './offered';

const number = inventIdentityNumber(7);
const telephone = inventMobile(7);
const canary = `${number}，电话${telephone}，卡号6222021234567890123`;
const sealed = { token: 'sealed' };

describe('the view of an offer', () => {
  const view = offeredView({
    title: `张三丰与凤城物业公司纠纷 ${canary}`,
    facts: `张三丰称漏水 ${canary}`,
    claims: ['赔偿', `向张三丰支付至 ${canary}`],
    addedFacts: [`后来补充 ${canary}`],
    parties: [
      {
        partyId: 'one',
        role: 'applicant',
        kind: 'natural-person',
        name: '张三丰',
        regionCode: '140502',
        phone: sealed,
        identityNumber: sealed,
        address: sealed,
      },
      { partyId: 'two', role: 'respondent', kind: 'legal-person', name: '凤城物业公司', creditCode: 'code' },
    ],
  });

  it('holds no number of a person in title, facts, claims or added facts', () => {
    const text = JSON.stringify(view);
    for (const secret of [number, telephone, '6222021234567890123']) expect(text).not.toContain(secret);
    expect(view.claims).toHaveLength(2);
    expect(view.addedFacts[0]).toContain('［身份证号已隐去］');
  });

  it('shows natural persons by surname and bodies by name, without anything else of theirs', () => {
    expect(view.title).toContain('张某某');
    expect(view.parties).toEqual([
      { partyId: 'one', role: 'applicant', kind: 'natural-person', name: '张*丰', regionCode: '140502' },
      { partyId: 'two', role: 'respondent', kind: 'legal-person', name: '凤城物业公司' },
    ]);
    expect(JSON.stringify(view)).not.toContain('张三丰');
  });
});
