import * as fc from 'fast-check';
import { pairsOf, patternOf, readCaseSearch } from './case-search';

describe('what is typed to find a case', () => {
  it.each([
    ['JC-140502-20261102-000001', 'JC-140502-20261102-000001'],
    [' jc-1405 ', 'JC-1405'],
    ['ＪＣ－１４０５０２', 'JC-140502'],
    ['JC', 'JC'],
    ['编号：JC—140502—20261102—000001。', 'JC-140502-20261102-000001'],
    ['JC14050220261102000001', 'JC-140502-20261102-000001'],
    ['“JC‐140502‐20261102‐000001”', 'JC-140502-20261102-000001'],
  ])('reads %s as a case number', (typed, number) => {
    expect(readCaseSearch(typed)).toEqual({ number, mayBeReference: false });
  });

  it.each([
    ['拖欠工资', ['拖欠工资']],
    ['  工资　物业 ', ['工资', '物业']],
    ['JC建设公司', ['jc建设公司']],
    ['100%', ['100%']],
    ['张三，李四因围墙争执', ['张三,李四因围墙争执']],
    ['３号楼\u200b漏水', ['3号楼漏水']],
  ])('reads %s as words of a title', (typed, words) => {
    expect(readCaseSearch(typed)).toEqual({ words, mayBeReference: true });
  });

  it('reads six digits as a running number and as a word', () => {
    expect(readCaseSearch('０００３６０')).toEqual({ words: ['000360'], running: '000360', mayBeReference: true });
  });

  it('reads many digits as a case number without hyphens that may be the number of a source', () => {
    const number = 'JC-140502-20261102-000001';
    expect(readCaseSearch('14050220261102000001')).toEqual({ number, mayBeReference: true });
  });

  it('looks up every two neighbouring characters of each word, also beyond the basic plane', () => {
    expect(pairsOf(['拖欠工资', '𠮷野家', '工'])).toEqual(['拖欠', '欠工', '工资', '𠮷野', '野家']);
  });

  it('finds words with signs of its own as they were typed', () => {
    expect(patternOf(String.raw`50%_\x`)).toBe(String.raw`%50\%\_\\x%`);
  });

  it('knows of every title that holds a word also the pairs of that word', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme' }),
        fc.string(),
        (before, word, after) => {
          const title = new Set(pairsOf([`${before}${word}${after}`]));
          return pairsOf([word]).every((pair) => title.has(pair));
        },
      ),
    );
  });
});
