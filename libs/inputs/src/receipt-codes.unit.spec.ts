import fc from 'fast-check';
import { foldReceiptCode, lastFourDigits } from './index';

describe('what is typed to look at a case from outside', () => {
  it.each([
    'ABCD-EFGH-JKMN',
    'abcd efgh jkmn',
    'ＡＢＣＤ－ＥＦＧＨ－ＪＫＭＮ',
    'ABCD—EFGH—JKMN',
    '查询码：ABCD-EFGH-JKMN',
    '查询码 ABCD-EFGH-JKMN。',
    '「ABCD-EFGH-JKMN」',
    'ABCD\u200bEFGHJKMN',
    'https://centre.example/status#code=ABCD-EFGH-JKMN',
    'http://localhost:8080/status?x=1#code=ABCDEFGHJKMN&then=x',
  ])('%s is the code on the receipt', (typed) => expect(foldReceiptCode(typed)).toBe('ABCDEFGHJKMN'));

  it.each([
    ['5678', '5678'],
    [' 5678', '5678'],
    ['13800005678', '5678'],
    ['138-0000-5678', '5678'],
    ['+86 138 0000 ５６７８', '5678'],
    ['\u202d13800005678\u202c', '5678'],
    ['0356-2001234', '1234'],
    ['0356-2001234转805', '1234'],
    ['0356-2001234-805', '1234'],
    ['（0356）2001234 分机 12', '1234'],
    ['2001234转805', '1234'],
    ['1234 转 805', '1234'],
    ['010-62345678#5', '5678'],
    ['0012', '0012'],
    ['567', '567'],
    ['', ''],
  ])('of %j the last four digits are %j', (typed, four) => expect(lastFourDigits(typed)).toBe(four));

  it('folding twice is folding once, and it never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const code = foldReceiptCode(typed);
        expect(foldReceiptCode(code)).toBe(code);
      }),
    );
  });
});
