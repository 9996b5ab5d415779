import fc from 'fast-check';
import { checkCreditCode, organisationCheckCharacter } from './credit-code';
import { inventCreditCode } from '@one-window/privacy';

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const seeds = fc.nat({ max: 1_000_000 });

describe('A unified social credit code', () => {
  it.each([
    '91350100M000100Y43',
    '91110000802100433B',
    '91440300708461136T',
    '11140500MB0000019Y',
    '12140500MB0000027N',
    '52140500MJY00001XX',
    '91140500MA0JAAA18E',
    ' 91140500 ma0jaaa18e ',
    '91140500MA0ABC123E',
    '91140500MA0AB00030',
    'N2140502MF12345676',
    '54140502ME0000001T',
    'A1110000123456789P',
    '91140500-ma0abc123-e',
    '９１１４０５００ＭＡ０ＡＢＣ１２３Ｅ',
  ])('%p is valid', (code) => {
    expect(checkCreditCode(code).ok).toBe(true);
  });

  it.each([
    ['91350100M000100Y4', 'length', {}],
    ['91350100M0001O0Y43', 'characters', { position: 14 }],
    ['9135010-M000100Y43', 'length', {}],
    ['9135010!M000100Y43', 'characters', { position: 8 }],
    ['91350100M000100Y44', 'check-digit', { position: 18 }],
  ])('%p is refused for its %s', (code, reason, position) => {
    expect(checkCreditCode(code)).toMatchObject({ ok: false, reason, ...position });
  });

  it('is caught by the check character when any single character is mistyped', () => {
    fc.assert(
      fc.property(seeds, fc.nat({ max: 17 }), fc.constantFrom(...ALPHABET.split('')), (seed, place, typed) => {
        const code = inventCreditCode(seed);
        fc.pre(code[place] !== typed);
        return !checkCreditCode(code.slice(0, place) + typed + code.slice(place + 1)).ok;
      }),
      { numRuns: 2000 },
    );
  });

  it('is caught by the check character when two neighbours are exchanged', () => {
    fc.assert(
      fc.property(seeds, fc.nat({ max: 16 }), (seed, place) => {
        const code = inventCreditCode(seed);
        fc.pre(code[place] !== code[place + 1]);
        return !checkCreditCode(`${code.slice(0, place)}${code[place + 1]}${code[place]}${code.slice(place + 2)}`).ok;
      }),
      { numRuns: 2000 },
    );
  });
});

describe('An invented credit code', () => {
  it('is valid with both check characters, of the kind and area asked for', () => {
    fc.assert(
      fc.property(seeds, fc.constantFrom('11', '12', '52', '91'), (seed, kind) => {
        const code = inventCreditCode(seed, kind, '140581');
        expect(checkCreditCode(code)).toEqual({ ok: true, organisationCode: code.slice(8, 17) });
        expect(code.slice(0, 8)).toBe(`${kind}140581`);
        expect(organisationCheckCharacter(code.slice(8, 16))).toBe(code[16]);
      }),
    );
  });

  it('differs for different seeds', () => {
    expect(new Set(Array.from({ length: 20_000 }, (_, seed) => inventCreditCode(seed))).size).toBe(20_000);
  });
});
