import * as contracts from '..';

const codesOf = (list: unknown): readonly string[] =>
  Array.isArray(list) ? (list as readonly string[]) : Object.keys(list as object);

describe('the code lists', () => {
  const { codeLists, enNames, problemList, problemTypes, stages, zhNames } = contracts;

  it.each(Object.keys(zhNames).filter((name) => name !== 'stageNames'))(
    '%s name every code in both languages',
    (name) => {
      const codes = codesOf((contracts as unknown as Record<string, unknown>)[name]);
      for (const names of [zhNames, enNames]) {
        // Sorted: whatever looks like an index stands first among the keys of an object.
        expect(Object.keys(names[name as keyof typeof names]).toSorted()).toEqual([...codes].toSorted());
      }
    },
  );

  it('have the stages of every service, and each list once', () => {
    for (const [service, codes] of Object.entries(stages)) {
      const list = codeLists.find((one) => one.list === `stages-${service}`);
      expect(list?.codes.map(({ code }) => code)).toEqual([...codes]);
    }
    expect(new Set(codeLists.map(({ list }) => list)).size).toBe(codeLists.length);
  });

  it('say every name in its language', () => {
    const named = [...codeLists.flatMap(({ codes }) => codes), ...codeLists, ...problemList];
    expect(named.filter(({ zh }) => !/\p{Script=Han}|\d/u.test(zh))).toEqual([]);
    expect(named.filter(({ en }) => en === '' || /\p{Script=Han}/u.test(en))).toEqual([]);
  });

  it('have every problem with what to do next', () => {
    expect(problemList.map(({ code }) => code).toSorted()).toEqual(Object.keys(problemTypes).toSorted());
    expect(problemList.filter(({ nextZh, nextEn }) => nextZh === '' || nextEn === '')).toEqual([]);
  });
});
