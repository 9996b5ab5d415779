import type { Party } from '@one-window/contracts';
import { inventCreditCode } from '@one-window/privacy';
import * as fc from 'fast-check';
import { isMeant, isNumber, type PersonSearch, readPersonSearch } from './person-search';
import { termsOfParty } from './person-terms';
import { spellingsOf } from './spellings';

const party = (name: string, more: Partial<Party> = {}): Party => ({
  partyId: 'p',
  role: 'applicant',
  kind: 'natural-person',
  name,
  ...more,
});

/** As the table finds and the reader compares. */
const finds = (typed: string, one: Party): boolean => {
  const { terms, hashes } = termsOfParty(one);
  const kept = new Set([...terms, ...hashes]);
  const hashOf = ({ number }: PersonSearch) => (number ? [`${number.field}:${number.value}`] : []);
  return readPersonSearch(typed).some(
    (search) =>
      [...search.terms, ...hashOf(search)].every((wanted) => kept.has(wanted)) && isMeant(search, one, hashOf(search)),
  );
};

describe('what is typed to find a person', () => {
  it.each([
    ['王小明', '王小明'],
    ['王小明', '小明'],
    ['王小明', ' 王 小 明 '],
    ['王小明', 'wxm'],
    ['王小明', 'WX'],
    ['王小明', 'wang xm'],
    ['王小明', 'wangxiaomi'],
    ['王小明', 'Wang Xiaoming'],
    ['吕梁', 'lüliang'],
    ['买买提·吐尔逊', '买买提吐尔逊'],
    ['晋城市宏远建筑工程有限公司', '宏远'],
    ['晋城市宏远建筑工程有限公司', 'hyjz'],
    ['晋城市宏远建筑工程有限公司', 'hyjzgcyxgs'],
    ['John Smith', 'smith'],
  ])('%s is found by %s', (name, typed) => {
    expect(finds(typed, party(name))).toBe(true);
  });

  it.each([
    ['王小明', '王明'],
    ['王小明', 'zxm'],
    ['王小明', 'wangxiaomo'],
    ['王小明', '王'],
    ['王小明', 'w'],
    ['王小明', '小明明'],
  ])('%s is not found by %s', (name, typed) => {
    expect(finds(typed, party(name))).toBe(false);
  });

  it('finds by the name that was registered before it was corrected', () => {
    const [search] = readPersonSearch('李晓明');
    const corrected = party('李小明', { formerNames: ['李晓明'] });
    expect(search && isMeant(search, corrected, [])).toBe(true);
    expect(search && isMeant(search, party('李小明'), [])).toBe(false);
  });

  it('finds a name only by characters that stand together in one name', () => {
    expect(finds('小明小', party('明小明'))).toBe(false);
  });

  it.each(['13903560001', '139 0356 0001', '+86 139-0356-0001', '１３９０３５６０００１'])(
    'reads %s as one telephone number',
    (typed) => {
      const read = readPersonSearch(typed);
      expect(read.map(({ number }) => number)).toContainEqual({ field: 'phone', value: '13903560001' });
      expect(isNumber(read)).toBe(true);
      expect(finds(typed, party('王小明', { phone: { token: 't', index: 'phone:13903560001' } }))).toBe(true);
    },
  );

  it('dials a telephone of the city with its area code', () => {
    const values = readPersonSearch('202 3456').flatMap(({ number }) => number?.value ?? []);
    expect(values).toEqual(expect.arrayContaining(['2023456', '03562023456']));
  });

  it('finds a company by its credit code however it is written, and nobody by part of a number', () => {
    const creditCode = inventCreditCode(3);
    const company = party('晋城市宏远建筑工程有限公司', { kind: 'legal-person', creditCode });
    expect(finds(creditCode.toLowerCase().replace(/^(.{8})/, '$1-'), company)).toBe(true);
    expect(finds(creditCode.slice(0, 12), company)).toBe(false);
    expect(isNumber(readPersonSearch('0001'))).toBe(false);
  });

  it.each(['JC-140502-20261102-000001', '000360', 'jc140502', ''])(
    'looks for nobody by the number of a case: %s',
    (typed) => {
      expect(readPersonSearch(typed)).toEqual([]);
    },
  );

  it('finds everybody by each of the spellings of their name', () => {
    const characters = '张王李赵单仇曾解查乐万俟尉迟小明国强丽吕行𠮷';
    const names = fc.array(fc.constantFrom(...characters), { minLength: 2, maxLength: 6 }).map((name) => name.join(''));
    fc.assert(
      fc.property(names, (name) => {
        expect(spellingsOf(name).filter((letters) => !finds(letters, party(name)))).toEqual([]);
      }),
    );
  });
});
