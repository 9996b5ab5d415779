import { foldUuid } from './ids';

describe('an id is read in any case and written in small letters (RFC 9562 section 4)', () => {
  it('folds capitals', () => {
    expect(foldUuid('01A2246F-572E-774C-A1F8-4B302F417726')).toBe('01a2246f-572e-774c-a1f8-4b302f417726');
  });

  it.each(['', '01a2246f572e774ca1f84b302f417726', '{01a2246f-572e-774c-a1f8-4b302f417726}', 'x'.repeat(36)])(
    'is no id: %j',
    (text) => {
      expect(foldUuid(text)).toBeUndefined();
    },
  );
});
