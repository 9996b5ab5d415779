import fc from 'fast-check';
import { checkIdentityNumber, identityCheckCharacter } from './identity-number';
import { inventIdentityNumber, JINCHENG_AREA_CODES } from '@one-window/privacy';

const TODAY = '2026-11-21';
const seeds = fc.nat({ max: 1_000_000 });

function refusal(text: string, today = TODAY) {
  const result = checkIdentityNumber(text, today);
  return result.ok ? 'accepted' : { reason: result.reason, position: result.position };
}

describe('A resident identity number', () => {
  it.each([
    ['11010519491231002X', 'female', '1949-12-31'],
    ['440524188001010014', 'male', '1880-01-01'],
    ['140502199001010019', 'male', '1990-01-01'],
    ['140502199001010027', 'female', '1990-01-01'],
    ['140581199001010014', 'male', '1990-01-01'],
  ] as const)('%s is valid and tells sex and birth date', (number, sex, birthDate) => {
    expect(checkIdentityNumber(number, TODAY)).toEqual({ ok: true, sex, birthDate });
  });

  it('is read with a small x, spaces and full-width digits', () => {
    expect(checkIdentityNumber(' 110105 19491231 002x ', TODAY).ok).toBe(true);
    expect(checkIdentityNumber('１４０５０２１９９００１０１００１９', TODAY).ok).toBe(true);
  });

  it.each([
    '140502198001011236',
    '14050219800101009X',
    '14050219800101009x',
    '14050219800101009Ｘ',
    '140511198001010010',
    '140524197501010014',
    '810000198001010014',
    '820000198001010016',
    '830000198001010018',
    '911840198001010013',
    '931840198001010017',
    '140502-1980-0101-1236',
    '140502 198001 011236',
    '\u202d140502198001011236\u202c',
  ])('%s is taken: abolished areas, residents of Hong Kong, Macao and Taiwan, foreigners, any grouping', (number) => {
    expect(refusal(number)).toBe('accepted');
  });

  it.each(['140502198002300013', '140502190002290015', '140502202801010011', '140502800101123'])(
    '%s is refused until its day exists and has come',
    (number) => expect(refusal(number)).not.toBe('accepted'),
  );

  it.each([
    ['', 'length', undefined],
    ['14050219900101001', 'length', undefined],
    ['140502900101001', 'length', undefined],
    ['14O502199001010019', 'characters', 3],
    ['14050219900101X019', 'characters', 15],
    ['14050219900101001A', 'characters', 18],
    ['140502199002300019', 'birth-date', 7],
    ['140502190002290019', 'birth-date', 7],
    ['140502199013010019', 'birth-date', 7],
    ['140502000001010019', 'birth-date', 7],
    ['140502199001010018', 'check-digit', 18],
  ])('%p is refused for its %s', (number, reason, position) => {
    expect(refusal(number)).toEqual({ reason, position });
  });

  it('may belong to somebody born today but not tomorrow', () => {
    const seventeen = '14050220261121001';
    const number = seventeen + identityCheckCharacter(seventeen);
    expect(refusal(number, '2026-11-21')).toBe('accepted');
    expect(refusal(number, '2026-11-20')).toEqual({ reason: 'birth-date', position: 7 });
  });

  it('keeps the abolished area code it was issued with', () => {
    const seventeen = '14051119800101001';
    expect(refusal(seventeen + identityCheckCharacter(seventeen))).toBe('accepted');
  });

  it('is caught by the check character when any single character is mistyped', () => {
    fc.assert(
      fc.property(seeds, fc.nat({ max: 17 }), fc.constantFrom(...'0123456789X'.split('')), (seed, place, typed) => {
        const number = inventIdentityNumber(seed);
        fc.pre(number[place] !== typed);
        return refusal(number.slice(0, place) + typed + number.slice(place + 1)) !== 'accepted';
      }),
      { numRuns: 2000 },
    );
  });

  it('is caught by the check character when two neighbours are exchanged', () => {
    fc.assert(
      fc.property(seeds, fc.nat({ max: 16 }), (seed, place) => {
        const number = inventIdentityNumber(seed);
        fc.pre(number[place] !== number[place + 1]);
        const exchanged = `${number.slice(0, place)}${number[place + 1]}${number[place]}${number.slice(place + 2)}`;
        return refusal(exchanged) !== 'accepted';
      }),
      { numRuns: 2000 },
    );
  });

  it('is never repeated, not even in part, in the words of a refusal', () => {
    fc.assert(
      fc.property(seeds, fc.nat({ max: 17 }), fc.constantFrom('', 'A', '9', '12'), (seed, place, typed) => {
        const number = inventIdentityNumber(seed);
        const result = checkIdentityNumber(number.slice(0, place) + typed + number.slice(place + 1), TODAY);
        fc.pre(!result.ok);
        expect(Object.values(result).join(' ')).not.toMatch(/\d{3}/);
      }),
    );
  });
});

describe('An invented resident identity number', () => {
  it('is valid, adult in 2026 and of Jincheng for every seed', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const number = inventIdentityNumber(seed);
        const result = checkIdentityNumber(number, TODAY);
        expect(result.ok && result.birthDate <= '2005-12-31').toBe(true);
        expect(JINCHENG_AREA_CODES).toContain(number.slice(0, 6));
      }),
    );
  });

  it('keeps to the sex, the area and the years asked for', () => {
    fc.assert(
      fc.property(seeds, fc.constantFrom('male' as const, 'female' as const), (seed, sex) => {
        const asked = { sex, areaCode: '140522', bornFromYear: 2015, bornToYear: 2018 };
        const number = inventIdentityNumber(seed, asked);
        const result = checkIdentityNumber(number, TODAY);
        expect(result).toMatchObject({ ok: true, sex });
        expect(number).toMatch(/^140522201[5-8]/);
      }),
    );
  });

  it('is the same for one seed and different for two', () => {
    const numbers = Array.from({ length: 20_000 }, (_, seed) => inventIdentityNumber(seed));
    expect(new Set(numbers).size).toBe(20_000);
    expect(inventIdentityNumber(7)).toBe(numbers[7]);
  });

  it('refuses a seed that is not a whole number, and years the wrong way round', () => {
    expect(() => inventIdentityNumber(-1)).toThrow(RangeError);
    expect(() => inventIdentityNumber(1, { bornFromYear: 2000, bornToYear: 1999 })).toThrow(RangeError);
  });
});
