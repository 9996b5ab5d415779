import { hoursText, readHours } from './rota-hours';

describe('times of a rota', () => {
  it.each([
    ['', []],
    ['09:00-12:00', [{ from: '09:00', to: '12:00' }]],
    ['９：００－１２：００', [{ from: '09:00', to: '12:00' }]],
    [
      '9:00至12:00、14:30~17:00',
      [
        { from: '09:00', to: '12:00' },
        { from: '14:30', to: '17:00' },
      ],
    ],
  ])('are read as people write them: %s', (typed, hours) => {
    expect(readHours(typed)).toEqual(hours);
    expect(readHours(hoursText(hours))).toEqual(hours);
  });

  it.each(['上午', '9点-12点', '09:00', '25:00-26:00', '09:60-10:00'])('are not read from %s', (typed) => {
    expect(readHours(typed)).toBeUndefined();
  });
});
