import { isPastDue } from './past-due';

const owed = { fulfilled: false, overdue: false, dueOn: '2026-12-15' };

describe('an obligation', () => {
  it('is not yet due to the end of its last day, and past due from the next', () => {
    expect(isPastDue(owed, '2026-12-14')).toBe(false);
    expect(isPastDue(owed, '2026-12-15')).toBe(false);
    expect(isPastDue(owed, '2026-12-16')).toBe(true);
  });

  it('is past due where the follow-up says so, and never once it was performed', () => {
    expect(isPastDue({ ...owed, overdue: true }, '2026-12-15')).toBe(true);
    expect(isPastDue({ ...owed, fulfilled: true, overdue: true }, '2027-01-01')).toBe(false);
  });
});
