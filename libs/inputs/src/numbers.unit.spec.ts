import fc from 'fast-check';
import {
  foldCaseNumber,
  foldCreditCode,
  foldIdentityNumber,
  foldNumber,
  foldTelephone,
  nameKey,
  readCaseNumber,
  searchKey,
} from './index';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.stringMatching(/^[-+0-9０-９xXｘ ().—\u200b\u202d]{0,24}$/),
  fc
    .array(fc.constantFrom('+', '86', '00', '0', '(', '-', '13800001234', '3562023456'), { maxLength: 8 })
    .map((parts) => parts.join('')),
);

describe('telephones are folded to their digits', () => {
  it.each([
    '13800001234',
    ' 138 0000 1234 ',
    '138-0000-1234',
    '１３８００００１２３４',
    '+86 138 0000 1234',
    '＋８６１３８００００１２３４',
    '8613800001234',
    '0086-138-0000-1234',
    '\u202d13800001234\u202c',
    '138\u200b00001234',
    '138—0000—1234',
    '(138)0000.1234',
  ])('%j', (typed) => expect(foldTelephone(typed)).toBe('13800001234'));

  it.each([
    ['0356-2023456', '03562023456'],
    ['（0356）2023456', '03562023456'],
    ['+86 356 2023456', '03562023456'],
    ['86101234567', '86101234567'],
    ['400-123-4567', '4001234567'],
    ['00852 2345 6789', '+85223456789'],
  ])('%j is %s', (typed, folded) => expect(foldTelephone(typed)).toBe(folded));
});

describe('identity numbers and credit codes are folded to their characters', () => {
  it.each([
    '14050219800101009X',
    '14050219800101009x',
    '14050219800101009Ｘ',
    '140502 1980 0101 009x',
    '140502-19800101-009X',
    '140502.1980.0101.009X',
    '１４０５０２１９８００１０１００９ｘ',
    '\ufeff14050219800101009X\u202c',
    '140502—198001—01009X',
  ])('%j', (typed) => expect(foldIdentityNumber(typed)).toBe('14050219800101009X'));

  it.each([
    '91140500ma0abc123e',
    '９１１４０５００ＭＡ０ＡＢＣ１２３Ｅ',
    '91140500-MA0ABC123-E',
    ' 91140500 MA0ABC12\u200b3E',
  ])('%j', (typed) => expect(foldCreditCode(typed)).toBe('91140500MA0ABC123E'));
});

describe('case numbers are read as people write them', () => {
  it.each([
    'JC-140502-20261129-000360',
    'jc-140502-20261129-000360',
    'JC—140502—20261129—000360',
    'JC–140502–20261129–000360',
    'JC‐140502‐20261129‐000360',
    'ＪＣ－１４０５０２－２０２６１１２９－０００３６０',
    'JC14050220261129000360',
    '14050220261129000360',
    'JC 140502 20261129 000360',
    '编号：JC-140502-20261129-000360',
    '案件编号: JC-140502-20261129-000360',
    '「JC-140502-20261129-000360」',
    '“JC-140502-20261129-000360”。',
    'JC-140502-20261129-000360.',
    'JC-140502\u200b-20261129-000360',
  ])('%s', (typed) => {
    expect(foldCaseNumber(typed)).toBe('JC-140502-20261129-000360');
    expect(readCaseNumber(typed)).toEqual({ beginning: 'JC-140502-20261129-000360' });
  });

  it.each([
    ['jc', 'JC'],
    ['JC-1405', 'JC-1405'],
    ['JC1405022026', 'JC-140502-2026'],
    ['JC-140502-', 'JC-140502-'],
    ['JC-140502-2026-000007', 'JC-140502-2026-000007'],
    ['JC-140502-20261129-', 'JC-140502-20261129-'],
  ])('the beginning %s is %s', (typed, beginning) => {
    expect(readCaseNumber(typed)).toEqual({ beginning });
    expect(foldCaseNumber(typed)).toBeUndefined();
  });

  it.each(['000360', '０００３６０', '第000360号', '编号：000360', 'No.000360'])(
    'the running number alone: %s',
    (typed) => expect(readCaseNumber(typed)).toEqual({ running: '000360' }),
  );

  it.each(['', '张三', 'JCB-140502', '漏水 JC-140502', '360', 'JC-140502-20261129-0003601234', '1405022026'])(
    'is no case number: %j',
    (typed) => expect(readCaseNumber(typed)).toBeUndefined(),
  );
});

describe('keys make one of what reads alike', () => {
  it.each([
    ['张三，李四因围墙争执', '张三,李四因围墙争执'],
    ['锦绣花园３号楼漏水赔偿', '锦绣花园3号楼漏水赔偿'],
    ['ＡＢＣ公司', 'abc公司'],
    ['车\u200b天佑', '车天佑'],
    ['甲\n乙\t丙', '甲 乙 丙'],
    ['ﬁle ㈱', 'file (株)'],
  ])('%j is found by %j', (text, typed) => expect(searchKey(text)).toBe(searchKey(typed)));

  it.each([
    ['车天佑', '车\u200f 天\u200c佑\u3000'],
    ['买买提·吐尔逊', '买买提•吐尔逊'],
    ['买买提·吐尔逊', '买买提．吐尔逊'],
    ['Zhang San', 'ＺＨＡＮＧＳＡＮ'],
  ])('the names %j and %j are one', (one, other) => expect(nameKey(one)).toBe(nameKey(other)));
});

it.each(Object.entries({ foldNumber, foldTelephone, foldIdentityNumber, foldCreditCode, searchKey, nameKey }))(
  '%s: folding twice is folding once, and it never throws',
  (_, fold) => {
    fc.assert(
      fc.property(anyText, (text) => expect(fold(fold(text))).toBe(fold(text))),
      { numRuns: 1000 },
    );
  },
);

it('a number whose characters are put together by folding is the same on the next reading', () => {
  for (const typed of ['\u1fe2', 'a(\u0301', '1-\u0301']) {
    for (const fold of [foldNumber, foldTelephone, foldIdentityNumber, foldCreditCode]) {
      expect(fold(fold(typed))).toBe(fold(typed));
    }
  }
  expect(nameKey(nameKey('a \u0301'))).toBe(nameKey('a \u0301'));
});

it('a case number that was folded is read as itself', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^JC-?\d{0,6}-?\d{0,8}-?\d{0,6}$/), (typed) => {
      const read = readCaseNumber(typed);
      if (read && 'beginning' in read) expect(readCaseNumber(read.beginning)).toEqual(read);
    }),
  );
});
