import { placeIn, type Trail } from './trail';

const list: Trail = { title: '待签收', href: '/lists/pool', caseIds: ['c-1', 'c-2', 'c-3'] };

describe('where a case stands in the list that it was opened from', () => {
  it('is told with the count of the whole list, not of the rows that were loaded', () => {
    const opened = { ...list, opened: { caseId: 'c-2', total: 276 } };
    expect(placeIn(opened, 'c-2')).toMatchObject({ place: 1, total: 276, previous: 'c-1', next: 'c-3' });
  });

  it('is told without a count where the whole was not counted', () => {
    expect(placeIn({ ...list, opened: { caseId: 'c-1' } }, 'c-1')).toMatchObject({ place: 0, total: undefined });
  });

  it('is not told of a case that was found otherwise, though the list holds it', () => {
    expect(placeIn(list, 'c-2')).toBeUndefined();
    expect(placeIn({ ...list, opened: { caseId: 'c-1', total: 3 } }, 'c-2')).toBeUndefined();
    expect(placeIn(undefined, 'c-2')).toBeUndefined();
  });
});
