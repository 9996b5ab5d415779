import fc from 'fast-check';
import { matterOf, proposedTitle, TITLE_LENGTH } from './case-title';
import { emptyParty, type PartyEntry } from './registration';

const people = (...names: string[]): PartyEntry[] => names.map((name) => ({ ...emptyParty(), name }));
const company = (name: string): PartyEntry => ({ ...emptyParty(), kind: 'legal-person', name });
const told = { facts: '', claims: [''] };

describe('the title proposed for a case', () => {
  it('says parties and matter as a clerk writes them', () => {
    const workers = people('王二小', '李大柱', '张三', '李四', '赵五', '钱六');
    expect(
      proposedTitle({
        ...told,
        facts: '我们六人在金村镇一建筑工地做工三个月，工资一直没有结清。',
        applicants: workers,
        respondents: [company('宏远建筑公司')],
      }),
    ).toBe('王二小等六人与宏远建筑公司追索劳动报酬纠纷');
    expect(
      proposedTitle({
        ...told,
        facts: '家里过不下去了',
        claims: ['离婚'],
        applicants: people('张三'),
        respondents: people('李四'),
      }),
    ).toBe('张三与李四离婚纠纷');
    expect(
      proposedTitle({
        ...told,
        applicants: people('张三', '李四'),
        respondents: [company('甲'), company('乙'), company('丙')],
      }),
    ).toBe('张三、李四与甲等三方纠纷');
  });

  it.each([
    ['2026年11月20日下午放学时，我儿子骑电动车被对方的小轿车撞倒，住院花了两万元', '机动车交通事故责任'],
    ['楼上卫生间漏水，把我家的吊顶和木地板泡坏了', '漏水'],
    ['丈夫多次动手打我，我要离婚，工资卡也在他手里', '离婚'],
    ['在县医院做阑尾手术后感染，认为医院有责任', '医疗损害责任'],
    ['在工地摔伤，要求认定工伤，老板还欠两个月工资', '工伤保险待遇'],
    ['借了我三万元，写了借条，到期不还', '民间借贷'],
    ['邻居把围墙砌到过道上', '相邻'],
    ['事情一句话说不清', ''],
  ])('knows what is quarrelled about: %s', (facts, matter) => {
    expect(matterOf({ facts, claims: [''] })).toBe(matter);
  });

  it('waits until both sides have a name that can be seen', () => {
    const respondents = people('李四');
    expect(proposedTitle({ ...told, applicants: people(''), respondents })).toBe('');
    expect(proposedTitle({ ...told, applicants: people('\u200b '), respondents })).toBe('');
    expect(proposedTitle({ ...told, applicants: respondents, respondents: people('') })).toBe('');
  });

  it('never cuts a name, has always room, and counts everybody of a side', () => {
    const name = fc.string({ unit: fc.constantFrom('王', '𠮷', '买', '·', 'a'), minLength: 1, maxLength: 100 });
    const side = fc.array(name, { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(side, side, (applicants, respondents) => {
        const title = proposedTitle({
          ...told,
          applicants: people(...applicants),
          respondents: people(...respondents),
        });
        expect([...title].length).toBeLessThanOrEqual(TITLE_LENGTH);
        expect(title.endsWith('纠纷')).toBe(true);
        if (title !== '纠纷') expect(title).toContain(applicants[0]);
      }),
    );
    const twenty = Array.from({ length: 20 }, (_, index) => `甲${index}`);
    expect(proposedTitle({ ...told, applicants: people(...twenty), respondents: people('乙') })).toBe(
      '甲0等二十人与乙纠纷',
    );
    expect(proposedTitle({ ...told, applicants: people(...twenty.slice(0, 12)), respondents: people('乙') })).toBe(
      '甲0等十二人与乙纠纷',
    );
  });
});
