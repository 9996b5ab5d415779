import { Problem } from '@one-window/contracts';
import fc from 'fast-check';
import { cursorAfter, positionOf } from './list-cursor';

const caseIds = fc.uuid();
const instants = fc
  .date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T23:59:59.999Z'), noInvalidDate: true })
  .map((date) => date.toISOString());
const keys = fc.oneof(
  instants,
  instants.map((instant) => instant.slice(0, 10)),
);
const isRefused = (cursor: string, keyed: boolean): boolean => {
  try {
    positionOf(cursor, keyed);
    return false;
  } catch (error) {
    return error instanceof Problem && error.code === 'invalid-request';
  }
};

describe('the cursor of a list of cases', () => {
  it('leads back to where the page ended', () => {
    fc.assert(
      fc.property(caseIds, keys, (caseId, key) => {
        expect(positionOf(cursorAfter(caseId, key), true)).toEqual({ key, caseId });
        expect(positionOf(cursorAfter(caseId), false)).toEqual({ key: null, caseId });
      }),
    );
  });

  it('is refused by a list that sorts otherwise', () => {
    fc.assert(
      fc.property(caseIds, keys, (caseId, key) => {
        expect(isRefused(cursorAfter(caseId, key), false)).toBe(true);
        expect(isRefused(cursorAfter(caseId), true)).toBe(true);
      }),
    );
  });

  it.each([
    'nonsense',
    '',
    '2026-13-45_00000000-0000-7000-8000-000000000001',
    '2026-02-30_00000000-0000-7000-8000-000000000001',
    '2026-02-30T00:00:00.000Z_00000000-0000-7000-8000-000000000001',
    "2026-01-01_' or true",
  ])('is refused when no page gave it: %s', (cursor) => {
    expect([isRefused(cursor, true), isRefused(cursor, false)]).toEqual([true, true]);
  });

  it('is refused by a list that sorts by instants when it carries a day, or a year that no database knows', () => {
    for (const key of ['2026-11-29', '0000-01-01', '0000-01-01T00:00:00.000Z']) {
      expect(() => positionOf(cursorAfter('00000000-0000-7000-8000-000000000001', key), 'instant')).toThrow(Problem);
    }
  });

  it('that is absent stands for the beginning', () => {
    expect(positionOf(undefined, true)).toEqual({ key: null, caseId: null });
  });
});
