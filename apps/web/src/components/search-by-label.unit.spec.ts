import { labelHolds, searchByLabel } from './search-by-label';

describe('a choice is found by what it says', () => {
  it.each(['东街街道', '东街', 'ａ区', '东\u200b街'])('typed %j', (typed) => {
    expect(labelHolds('东街街道（A区）', typed)).toBe(true);
    expect(searchByLabel.filterOption(typed, { label: '东街街道（A区）' })).toBe(true);
  });

  it('and not by what it does not say, nor without a label', () => {
    expect(labelHolds('东街街道', '西街')).toBe(false);
    expect(searchByLabel.filterOption('东', undefined)).toBe(false);
  });
});
