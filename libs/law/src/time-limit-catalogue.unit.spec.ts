import { timeLimitRule, timeLimitRules } from './time-limit-catalogue';
import { basisText } from './citations';
import { TimeLimitError, lengthText } from './time-limit-rule';

/** Identifier, length, ground, as in the table of limits; the test stands for a second reading of it. */
const table: readonly (readonly [id: string, length: string, ground: string])[] = [
  ['L-01', '3个工作日', '《人民法院在线调解规则》第十条'],
  ['L-02', '2个工作日', '《人民法院在线调解规则》第十条'],
  ['L-03', '3个工作日', '《人民法院在线调解规则》第十二条'],
  ['L-04', '3个工作日', '《人民法院在线调解规则》第十五条'],
  ['L-05', '30日', '《人民法院在线调解规则》第二十四条'],
  ['L-06a', '15日', '《人民法院在线调解规则》第二十四条'],
  ['L-06b', '7日', '《人民法院在线调解规则》第二十四条'],
  ['L-08', '1个月', '《人民调解工作若干规定》第三十三条'],
  ['L-09', '30日', '《全国人民调解工作规范》（SF/T 0083-2020）'],
  ['L-10', '3个工作日', '《全国人民调解工作规范》（SF/T 0083-2020）'],
  ['L-11', '15日', '《中华人民共和国劳动争议调解仲裁法》第十四条'],
  ['L-12', '30个工作日', '《医疗纠纷预防和处理条例》第三十八条'],
  ['L-12b', '30个工作日', '《医疗纠纷预防和处理条例》第四十条'],
  ['L-13', '5个工作日', '《医疗纠纷预防和处理条例》第四十条'],
  ['L-14', '10日', '《道路交通事故处理程序规定》第八十六条'],
  ['L-15', '3日', '《道路交通事故处理程序规定》第八十五条'],
  ['L-16b', '10日', '《道路交通事故处理程序规定》第九十条'],
  ['L-17', '15日', '《信访工作条例》第二十二条'],
  ['L-18', '5个工作日', '《信访工作条例》第二十三条'],
  ['L-19', '60日', '《信访工作条例》第三十四条'],
  ['L-20a', '30日', '《信访工作条例》第三十五条'],
  ['L-20b', '30日', '《信访工作条例》第三十五条'],
  ['L-20c', '30日', '《信访工作条例》第三十六条'],
  ['L-20d', '30日', '《信访工作条例》第三十六条'],
  ['L-21', '30日', '《中华人民共和国民事诉讼法》第二百零五条'],
  ['L-21b', '10日', '《中华人民共和国民事诉讼法》第八十六条'],
  ['L-22', '3日', '《最高人民法院关于人民调解协议司法确认程序的若干规定》第四条'],
  ['L-23', '15日', '《最高人民法院关于人民调解协议司法确认程序的若干规定》第五条'],
  ['L-24a', '5日', '《中华人民共和国民事诉讼法》第二百二十六条'],
  ['L-24b', '15日', '《中华人民共和国民事诉讼法》第二百二十七条'],
  ['L-24c', '15日', '《中华人民共和国民事诉讼法》第二百二十七条'],
  ['L-25a', '15日', '《最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释》第三百七十二条'],
  ['L-25b', '6个月', '《最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释》第三百七十二条'],
  ['L-25c', '30日', '《中华人民共和国民事诉讼法》第一百八十七条'],
  ['L-26', '2年', '《中华人民共和国民事诉讼法》第二百五十条'],
  ['L-27a', '1年', '《中华人民共和国劳动争议调解仲裁法》第二十七条'],
  ['L-27b', '5日', '《中华人民共和国劳动争议调解仲裁法》第二十九条'],
  ['L-27c', '45日', '《中华人民共和国劳动争议调解仲裁法》第四十三条'],
  ['L-27d', '15日', '《中华人民共和国劳动争议调解仲裁法》第五十条'],
  ['L-27e', '1年', '《中华人民共和国劳动争议调解仲裁法》第二十七条'],
  ['L-28a', '60日', '《中华人民共和国农村土地承包经营纠纷调解仲裁法》第四十七条'],
  ['L-28b', '30日', '《中华人民共和国农村土地承包经营纠纷调解仲裁法》第四十八条'],
  ['L-28c', '2年', '《中华人民共和国农村土地承包经营纠纷调解仲裁法》第十八条'],
  ['L-29', '7日', '《中华人民共和国民事诉讼法》第一百二十六条'],
  ['L-30a', '15日', '《劳动人事争议仲裁办案规则》'],
  ['L-30b', '5日', '《劳动人事争议仲裁办案规则》'],
  ['L-31a', '0日', '山西省“13710”工作制度'],
  ['L-31b', '3日', '山西省“13710”工作制度'],
  ['L-31c', '7日', '山西省“13710”工作制度'],
  ['L-31d', '1个月', '山西省“13710”工作制度'],
  ['L-32a', '3个工作日', '《深圳经济特区矛盾纠纷多元化解条例》第四十五条'],
  ['L-32b', '5个工作日', '《深圳经济特区矛盾纠纷多元化解条例》第四十六条'],
  ['L-32c', '10个工作日', '《深圳经济特区矛盾纠纷多元化解条例》第四十六条'],
  ['L-33a', '1日', '东至县综治中心分级办理时限'],
  ['L-33b', '7日', '东至县综治中心分级办理时限'],
  ['L-33c', '20日', '东至县综治中心分级办理时限'],
  ['L-34a', '7日', '检察机关群众信访件件有回复制度'],
  ['L-34b', '3个月', '检察机关群众信访件件有回复制度'],
  ['L-37', '30个工作日', '《医疗纠纷预防和处理条例》第三十二条'],
  ['L-38a', '0日', '中心默认服务时限'],
  ['L-38b', '1个工作日', '中心默认服务时限'],
  ['L-38c', '3日', '中心默认服务时限'],
  ['L-38d', '7日', '中心默认服务时限'],
  ['L-38e', '15日', '中心默认服务时限'],
  ['L-38f', '30日', '中心默认服务时限'],
  ['L-38g', '30日', '中心默认服务时限'],
  ['L-39', '7日', '中心默认服务时限'],
  ['L-39b', '30日', '中心默认服务时限'],
  ['L-39c', '3日', '中心默认服务时限'],
];

const idsWhere = (holds: (rule: (typeof timeLimitRules)[number]) => boolean): string[] =>
  timeLimitRules.filter(holds).map(({ id }) => id);

describe('the catalogue of time limits', () => {
  it('holds each limit of the table once, with its length and its ground', () => {
    const catalogue = timeLimitRules.map((rule) => [
      rule.id,
      lengthText(rule.length, rule.unit).zh,
      basisText(rule.basis).zh,
    ]);
    expect(new Set(catalogue)).toEqual(new Set(table));
    expect(catalogue).toHaveLength(table.length);
  });

  it('lets only those limits stand still whose ground says so', () => {
    expect(idsWhere(({ pausable }) => pausable.includes('appraisal')).toSorted()).toEqual([
      'L-05',
      'L-09',
      'L-12',
      'L-12b',
    ]);
    expect(idsWhere(({ pausable }) => pausable.includes('expert-consultation'))).toEqual(['L-09']);
    expect(idsWhere(({ pausable }) => pausable.includes('hearing'))).toEqual(['L-20d']);
    expect(idsWhere(({ pausable }) => pausable.includes('force-majeure'))).toEqual(['L-27a', 'L-27e']);
  });

  it('lets the parties or an approver extend only what the ground lets them, within its cap', () => {
    const caps = timeLimitRules.flatMap(({ id, extension }) =>
      extension?.maximum === undefined ? [] : [`${id} +${extension.maximum}`],
    );
    expect(caps.toSorted()).toEqual(['L-19 +30', 'L-23 +10', 'L-27c +15', 'L-28a +30', 'L-30b +5']);
    expect(idsWhere(({ extension }) => extension?.by === 'all-parties')).toEqual([
      'L-05',
      'L-06a',
      'L-06b',
      'L-08',
      'L-09',
      'L-12',
      'L-38g',
    ]);
    expect(idsWhere(({ extension }) => extension?.by === 'approver' && !extension.approver)).toEqual([]);
  });

  it('marks the limits whose text was not read, and the comparators that do not bind in Jincheng', () => {
    expect(
      idsWhere(({ verified }) => !verified)
        .map((id) => id.slice(0, 4))
        .filter((id, at, ids) => ids.indexOf(id) === at),
    ).toEqual(['L-09', 'L-10', 'L-34', 'L-30', 'L-31', 'L-32', 'L-33']);
    expect(idsWhere(({ appliesIn }) => appliesIn !== undefined)).toEqual([
      'L-32a',
      'L-32b',
      'L-32c',
      'L-33a',
      'L-33b',
      'L-33c',
    ]);
  });

  it('names every limit, its start and the effect of its end in both languages', () => {
    const chinese = /\p{Script=Han}/u;
    for (const { name, nameEn, startEvent, overdueEffect } of timeLimitRules) {
      for (const zh of [name, startEvent.zh, overdueEffect.zh]) expect(zh).toMatch(chinese);
      for (const en of [nameEn, startEvent.en, overdueEffect.en]) {
        expect(en.length).toBeGreaterThan(3);
        expect(en).not.toMatch(chinese);
      }
    }
  });

  it('finds a limit by its identifier and says what a split row consists of', () => {
    expect(timeLimitRule('L-21').length).toBe(30);
    expect(() => timeLimitRule('L-25')).toThrow(
      new TimeLimitError('unknown-rule', "no time limit 'L-25'; it has several limits: L-25a, L-25b, L-25c"),
    );
    expect(() => timeLimitRule('L-99')).toThrow("no time limit 'L-99'");
    expect(() => timeLimitRule('')).toThrow(TimeLimitError);
  });
});

describe('the length of a limit in words', () => {
  it.each([
    [1, 'calendar-day', '1日', '1 day'],
    [30, 'calendar-day', '30日', '30 days'],
    [3, 'working-day', '3个工作日', '3 working days'],
    [1, 'month', '1个月', '1 month'],
    [24, 'month', '2年', '2 years'],
  ] as const)('%i %s is %s, %s', (length, unit, zh, en) => {
    expect(lengthText(length, unit)).toEqual({ zh, en });
  });
});
