import type { EventData } from '@one-window/contracts';
import { decidedAt } from '@one-window/testing';
import { register } from './register';
import { requestSupplement } from './supplement';

const TODAY = '2026-11-29';
const NOW = `${TODAY}T02:00:00.000Z`;

describe('the days of a registration', () => {
  const registering = (days: { occurredOn?: string; appliedOn?: string }) =>
    register(
      {
        appliedOn: TODAY,
        ...days,
        parties: [
          { partyId: '1', role: 'applicant', kind: 'natural-person', name: '张工' },
          { partyId: '2', role: 'respondent', kind: 'natural-person', name: '王老板' },
        ],
      } as EventData['intake.case-registered.v1'],
      TODAY,
    );

  it.each([
    [{ appliedOn: TODAY }],
    [{ appliedOn: '2026-11-01' }],
    [{ occurredOn: '1998-05-04' }],
    [{ occurredOn: TODAY, appliedOn: TODAY }],
  ])('%j is possible', (days) => expect(registering(days)).toMatchObject({ accepted: true }));

  it.each([
    ['an application that has not come', { appliedOn: '2026-11-30' }, 'appliedOn'],
    ['an application of the end of time', { appliedOn: '2199-12-31' }, 'appliedOn'],
    ['an application before there was a dispute', { occurredOn: '2026-11-10', appliedOn: '2026-11-09' }, 'appliedOn'],
    ['a dispute that has not arisen', { occurredOn: '2026-11-30' }, 'occurredOn'],
  ])('%s is refused with the field', (_, days, field) => {
    const details = { field, from: expect.any(String), until: TODAY };
    expect(registering(days)).toMatchObject({ accepted: false, code: 'day-out-of-range', details });
  });
});

describe('the day by which something is to be brought', () => {
  const asking = (dueOn: string) => requestSupplement([{ item: '欠条' }], dueOn, decidedAt(NOW));

  it.each(['2026-11-30', '2027-11-29'])('%s is possible', (dueOn) => {
    expect(asking(dueOn)).toMatchObject({ accepted: true });
  });

  it.each([
    [TODAY, 'due-date-not-ahead'],
    ['2027-11-30', 'day-out-of-range'],
    ['2199-12-31', 'day-out-of-range'],
  ])('%s is refused: %s', (dueOn, code) => {
    expect(asking(dueOn)).toMatchObject({ accepted: false, code, details: { field: 'dueOn' } });
  });
});
