import { foldText, nameKey, searchKey } from './index';

describe('a name copied from a printed PDF is the name that was printed', () => {
  const printed = '⻢⻓⻘⼈⺠法院⼀⽅⽂书⻅证';
  const meant = '马长青人民法院一方文书见证';

  it('in the form that is stored', () => {
    expect(foldText(printed, 'single')).toBe(meant);
    expect(foldText(printed, 'multi')).toBe(meant);
  });

  it('in the keys by which texts and names are found', () => {
    expect(searchKey(printed)).toBe(searchKey(meant));
    expect(nameKey(printed)).toBe(nameKey(meant));
  });

  it('and a radical that looks like no whole character stays what it is', () => {
    expect(foldText('部首⺮', 'single')).toBe('部首⺮');
  });
});
