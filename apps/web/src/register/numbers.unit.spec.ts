import * as privacy from '@one-window/privacy';
import fc from 'fast-check';
import { checkCreditCode, checkIdentityNumber, checkMobile, sexIn, birthDateIn, type NumberCheck } from './numbers';

const TODAY = '2026-11-21';
const seed = fc.integer({ min: 1, max: 1_000_000 });

type Theirs = { ok: true } | { ok: false; reason: string; position?: number };

/** The window says of a number that is too short only that it is not complete yet. */
const asTheirs = (check: NumberCheck): Theirs => {
  if (check.ok) return { ok: true };
  const { fault, position } = check;
  return { ok: false, reason: fault === 'incomplete' ? 'length' : fault, ...(position ? { position } : {}) };
};
const verdict = ({ ok, ...rest }: Theirs): Theirs => {
  if (ok) return { ok };
  const { reason, position } = rest as { reason: string; position?: number };
  return { ok, reason, ...(position ? { position } : {}) };
};

/** A right number with up to three characters replaced, taken out, or put in. */
const nearly = (right: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(right, fc.array(fc.tuple(fc.nat(19), fc.constantFrom('0', '1', '9', 'X', 'x', 'O', ' ', '－', '５', ''))))
    .map(([number, changes]) =>
      changes
        .slice(0, 3)
        .reduce((text, [place, typed]) => text.slice(0, place) + typed + text.slice(place + 1), number),
    );

describe('a number typed at the window', () => {
  it('is a resident identity number here exactly when the service takes it, for the same reason when not', () => {
    fc.assert(
      fc.property(nearly(seed.map((number) => privacy.inventIdentityNumber(number))), (typed) => {
        expect(asTheirs(checkIdentityNumber(typed, TODAY))).toEqual(verdict(privacy.checkIdentityNumber(typed, TODAY)));
      }),
    );
  });

  it('is a credit code here exactly when the service takes it, for the same reason when not', () => {
    fc.assert(
      fc.property(nearly(seed.map((number) => privacy.inventCreditCode(number))), (typed) => {
        expect(asTheirs(checkCreditCode(typed))).toEqual(verdict(privacy.checkCreditCode(typed)));
      }),
    );
  });

  it('is a mobile number here exactly when the service takes it, for the same reason when not', () => {
    fc.assert(
      fc.property(nearly(seed.map((number) => privacy.inventMobile(number))), (typed) => {
        expect(asTheirs(checkMobile(typed))).toEqual(verdict(privacy.checkMobile(typed)));
      }),
    );
  });

  it('tells sex and birth date as the service reads them', () => {
    fc.assert(
      fc.property(seed, (number) => {
        const typed = privacy.inventIdentityNumber(number);
        const check = privacy.checkIdentityNumber(typed, TODAY);
        expect({ ok: true, sex: sexIn(typed), birthDate: birthDateIn(typed) }).toEqual(check);
      }),
    );
  });

  it('of somebody not yet born is refused once the day is known', () => {
    const born = privacy.inventIdentityNumber(7);
    expect(checkIdentityNumber(born)).toEqual({ ok: true });
    expect(checkIdentityNumber(born, '1900-01-01')).toMatchObject({ fault: 'birth-date' });
  });
});
