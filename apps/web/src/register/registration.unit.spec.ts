import fc from 'fast-check';
import {
  emptyParty,
  emptyRegistration,
  fieldOf,
  isUntouched,
  partyLists,
  type PartyEntry,
  type RegistrationEntry,
  requestOf,
  restoredEntry,
} from './registration';

const person = (name: string, change: Partial<PartyEntry> = {}): PartyEntry => ({ ...emptyParty(), name, ...change });
const entry = (change: Partial<RegistrationEntry> = {}): RegistrationEntry => ({
  ...emptyRegistration(),
  facts: ' 工资没有结清。 ',
  title: '工资没有结清',
  claims: ['支付工资', '  ', '赔偿损失 '],
  township: '140502001',
  applicants: [person('张工', { number: ' 11010519491231002x', phone: '+86 138-0000-1234' })],
  respondents: [person('泽州县建筑公司', { kind: 'legal-person', number: '91140500ma0abcde1x' })],
  ...change,
});

describe('a registration as typed', () => {
  it('is sent without what nobody sees: line ends of Word, numbers copied from contacts, invisible characters', () => {
    const typed = entry({
      title: '\u200b围墙\u000b争执 ',
      facts: '第一行\u000b第二行\u00a0\r\n　　第三行',
      claims: ['赔偿\u000c损失', '\u200b'],
      applicants: [person('\u202d张工\u202c', { number: '110105-1949-1231-002x', phone: '\u202d13800001234\u202c' })],
      respondents: [
        person('某公司', { kind: 'legal-person', number: '91140500-ma0abc123-e', phone: '0086 13800001234' }),
      ],
    });
    expect(requestOf(typed)).toMatchObject({
      title: '围墙 争执',
      facts: '第一行\n第二行 \n　　第三行',
      claims: ['赔偿 损失'],
      parties: [
        { name: '张工', identityNumber: '11010519491231002X', phone: '13800001234' },
        { name: '某公司', creditCode: '91140500MA0ABC123E', phone: '13800001234' },
      ],
    });
  });

  it('is sent in the shape of the service: fen, plain numbers, no empty fields', () => {
    expect(requestOf(entry({ amountFen: 1_200_050, village: '140502001003', urgent: true }))).toEqual({
      source: 'S01',
      title: '工资没有结清',
      facts: '工资没有结清。',
      claims: ['支付工资', '赔偿损失'],
      amountFen: 1_200_050,
      parties: [
        {
          role: 'applicant',
          kind: 'natural-person',
          name: '张工',
          identityNumber: '11010519491231002X',
          phone: '13800001234',
        },
        { role: 'respondent', kind: 'legal-person', name: '泽州县建筑公司', creditCode: '91140500MA0ABCDE1X' },
      ],
      regionCode: '140502001003',
      urgent: true,
      pendingElsewhere: false,
    });
  });

  it('names the document of a person where it is no identity card, and who issued it where that is asked', () => {
    const sent = (document: object) =>
      requestOf(entry({ applicants: [{ ...emptyParty(), name: '金某', ...document }] })).parties[0];
    const bare = { role: 'applicant', kind: 'natural-person', name: '金某' };
    const card = { number: '140502198001011236', documentKind: 'resident-identity-card' };
    expect(sent(card)).toEqual({ ...bare, identityNumber: card.number });
    expect(sent({ number: 'e12345678', documentKind: 'passport', documentIssuer: ' 韩国 ' })).toEqual({
      ...bare,
      identityNumber: 'E12345678',
      documentKind: 'passport',
      documentIssuer: '韩国',
    });
    expect(
      sent({ number: 'H12345678', documentKind: 'hong-kong-macao-travel-permit', documentIssuer: '韩国' }),
    ).toEqual({
      ...bare,
      identityNumber: 'H12345678',
      documentKind: 'hong-kong-macao-travel-permit',
    });
    expect(sent({ number: '', documentKind: 'passport', documentIssuer: '韩国' })).toEqual(bare);
  });

  it('names the number of the file only where somebody else passed one on', () => {
    const passedOn = { source: 'S25', externalReference: ' 2026-77 ' } as const;
    expect(requestOf(entry(passedOn))).toMatchObject({ externalReference: '2026-77' });
    expect(requestOf(entry({ ...passedOn, source: 'S01' }))).not.toHaveProperty('externalReference');
    expect(requestOf(entry(passedOn))).not.toHaveProperty('another');
    const another = { ...passedOn, anotherReason: ' 同一工单还反映停水 ' };
    expect(requestOf(entry(another))).toMatchObject({ another: true, anotherReason: '同一工单还反映停水' });
    expect(requestOf(entry({ ...another, externalReference: '' }))).not.toHaveProperty('another');
  });

  it('shows an error of any party at that party, whatever side it stands on', () => {
    const sides = fc.record({ applicants: fc.nat(3), respondents: fc.nat(3), thirdParties: fc.nat(3) });
    fc.assert(
      fc.property(sides, ({ applicants, respondents, thirdParties }) => {
        const many = (count: number, name: string) => Array.from({ length: count }, (_, n) => person(`${name}${n}`));
        const typed = entry({
          applicants: many(applicants, '甲'),
          respondents: many(respondents, '乙'),
          thirdParties: many(thirdParties, '丙'),
        });
        for (const [index, { name }] of requestOf(typed).parties.entries()) {
          const [list = '', place = ''] = fieldOf(`parties.${index}.identityNumber`, typed).split('.');
          expect(typed[list as (typeof partyLists)[number]][Number(place)]?.name).toBe(name);
        }
      }),
    );
  });

  it('shows the other errors at the fields that people see', () => {
    const typed = entry({ claims: ['', '支付工资', '', '赔偿'] });
    expect(fieldOf('amountFen', typed)).toBe('amountFen');
    expect(fieldOf('regionCode', typed)).toBe('township');
    expect(fieldOf('facts', typed)).toBe('facts');
    expect(fieldOf('claims', typed)).toBe('claims.0');
    expect(fieldOf('claims.1', typed)).toBe('claims.3');
    expect(fieldOf('parties', typed)).toBe('applicants.0.name');
    expect(fieldOf('parties.1.creditCode', typed)).toBe('respondents.0.number');
    expect(fieldOf('parties.0.phone', typed)).toBe('applicants.0.phone');
  });

  it('is worth keeping once a single character was typed', () => {
    expect(isUntouched(emptyRegistration())).toBe(true);
    expect(isUntouched({ ...emptyRegistration(), source: 'S03' })).toBe(true);
    expect(isUntouched(JSON.parse(JSON.stringify(emptyRegistration())) as RegistrationEntry)).toBe(true);
    expect(isUntouched({ ...emptyRegistration(), facts: '邻' })).toBe(false);
    expect(isUntouched({ ...emptyRegistration(), applicants: [person('', { phone: '1' })] })).toBe(false);
  });
});

describe('a draft', () => {
  it('of before titles were remembered as written keeps the title it has', () => {
    const { titleByHand: _, ...before } = entry({ title: '围墙' });
    expect(restoredEntry(before).titleByHand).toBe(true);
    expect(restoredEntry({ ...before, title: '' }).titleByHand).toBe(false);
    expect(restoredEntry(entry({ titleByHand: false })).titleByHand).toBe(false);
  });
});
