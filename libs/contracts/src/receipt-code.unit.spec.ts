import { randomInt } from 'node:crypto';
import fc from 'fast-check';
import {
  drawReceiptCode,
  printedReceiptCode,
  readReceiptCode,
  RECEIPT_CODE_LENGTH,
  receiptAlphabet,
  receiptLookup,
} from './receipt-code';

const letter = fc.integer({ min: 0, max: receiptAlphabet.length - 1 });
const codes = fc
  .array(letter, { minLength: RECEIPT_CODE_LENGTH - 1, maxLength: RECEIPT_CODE_LENGTH - 1 })
  .map((drawn) => {
    let next = 0;
    return drawReceiptCode(() => drawn[next++]!);
  });
const places = fc.integer({ min: 0, max: RECEIPT_CODE_LENGTH - 1 });
const put = (code: string, place: number, character: string) =>
  code.slice(0, place) + character + code.slice(place + 1);

describe('A receipt code', () => {
  it('is read back as it was drawn, in small letters, full width, groups and with spaces too', () => {
    fc.assert(
      fc.property(codes, (code) => {
        const wide = [...code].map((one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0)).join('');
        for (const typed of [code, code.toLowerCase(), printedReceiptCode(code), ` ${code} `, wide]) {
          expect(readReceiptCode(typed)).toBe(code);
        }
      }),
    );
  });

  it('is refused when one character is changed, whichever and to whatever', () => {
    fc.assert(
      fc.property(codes, places, letter, (code, place, other) => {
        const changed = put(code, place, receiptAlphabet[other]!);
        fc.pre(changed !== code);
        expect(readReceiptCode(changed)).toBeUndefined();
      }),
    );
  });

  it('is refused when two of its characters change places', () => {
    fc.assert(
      fc.property(codes, places, places, (code, one, other) => {
        const exchanged = put(put(code, one, code[other]!), other, code[one]!);
        fc.pre(exchanged !== code);
        expect(readReceiptCode(exchanged)).toBeUndefined();
      }),
    );
  });

  it('is refused when a character is missing, added or not of the alphabet', () => {
    fc.assert(
      fc.property(codes, places, (code, place) => {
        expect(readReceiptCode(code.slice(0, place) + code.slice(place + 1))).toBeUndefined();
        expect(readReceiptCode(code.slice(0, place) + code[place] + code.slice(place))).toBeUndefined();
        for (const foreign of ['0', 'O', '1', 'I', 'L', 'S', 'Z', '码', '?']) {
          expect(readReceiptCode(put(code, place, foreign))).toBeUndefined();
        }
      }),
    );
  });

  it('is printed in three groups of four', () => {
    expect(printedReceiptCode(drawReceiptCode(() => 0))).toMatch(/^2222-2222-222.$/);
  });

  it('hardly ever comes twice: every place takes every letter', () => {
    const drawn = Array.from({ length: 3000 }, () => drawReceiptCode((below) => randomInt(below)));
    expect(new Set(drawn).size).toBe(drawn.length);
    for (let place = 0; place < RECEIPT_CODE_LENGTH; place += 1) {
      expect(new Set(drawn.map((code) => code[place])).size).toBe(receiptAlphabet.length);
    }
  });

  it('is looked up together with the last four digits of the telephone number', () => {
    expect(receiptLookup('ABCD', '13800005678')).toBe('ABCD:5678');
    expect(receiptLookup('ABCD', '5678')).toBe('ABCD:5678');
    expect(receiptLookup('ABCD', '03562023456转801')).toBe('ABCD:3456');
    expect(receiptLookup('ABCD', '0356-2023456-801')).toBe('ABCD:3456');
  });
});
