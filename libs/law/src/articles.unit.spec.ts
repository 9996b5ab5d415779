import { chineseNumber, laws, basisText } from '.';

describe('a law is cited in one form', () => {
  it.each([
    [1, '一'],
    [10, '十'],
    [14, '十四'],
    [20, '二十'],
    [33, '三十三'],
    [100, '一百'],
    [101, '一百零一'],
    [110, '一百一十'],
    [205, '二百零五'],
    [225, '二百二十五'],
    [1001, '一千零一'],
    [1010, '一千零一十'],
    [1260, '一千二百六十'],
  ])('article %i is numbered %s', (number, written) => {
    expect(chineseNumber(number)).toBe(written);
  });

  it.each([0, -1, 1.5, 10_000, Number.NaN])('%p numbers no article', (number) => {
    expect(() => chineseNumber(number)).toThrow(RangeError);
  });

  it.each([
    [
      [laws.peoplesMediationProvisions('33')],
      '《人民调解工作若干规定》第三十三条',
      "Several Provisions on People's Mediation Work, art. 33",
    ],
    [
      [laws.peoplesMediationLaw('31', '32')],
      '《中华人民共和国人民调解法》第三十一条、第三十二条',
      "People's Mediation Law, arts. 31, 32",
    ],
    [
      [laws.civilProcedureLaw('205'), laws.peoplesMediationLaw('33')],
      '《中华人民共和国民事诉讼法》第二百零五条、《中华人民共和国人民调解法》第三十三条',
      "Civil Procedure Law, art. 205; People's Mediation Law, art. 33",
    ],
    [
      [laws.civilProcedureLaw('225-228')],
      '《中华人民共和国民事诉讼法》第二百二十五条至第二百二十八条',
      'Civil Procedure Law, arts. 225-228',
    ],
    [
      [laws.civilProcedureInterpretation('355(1)(3)')],
      '《最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释》第三百五十五条第一款第三项',
      "Supreme People's Court Interpretation on the Civil Procedure Law, art. 355(1)(3)",
    ],
    [
      [laws.peoplesMediationStandard()],
      '《全国人民调解工作规范》（SF/T 0083-2020）',
      "National Specification for People's Mediation Work (SF/T 0083-2020)",
    ],
    [[laws.centreDefault()], '中心默认服务时限', 'Default service limits of the centre'],
  ])('%j', (bases, zh, en) => {
    expect(basisText(...bases)).toEqual({ zh, en });
  });

  it('a place that no law has is no citation', () => {
    expect(() => basisText(laws.civilCode('二百'))).toThrow(RangeError);
  });
});
