import { type DisputeKind, disputeKindCodes } from '@one-window/contracts';
import { readConsultations } from '@one-window/road';
import { sampleQuestions } from '@one-window/testing';
import fc from 'fast-check';
import { adviseOn } from './classifier';
import { terms } from './terms';

/** Classes of the consultation data that are kinds of disputes here; the others (crime, foreign matters …) are left out. */
const classes: Record<string, readonly DisputeKind[]> = {
  婚姻家庭: ['A01'],
  劳动纠纷: ['A10', 'A11'],
  交通事故: ['A16'],
  债权债务: ['A04'],
  合同纠纷: ['A04'],
  抵押担保: ['A04'],
  建设工程: ['A04', 'A10'],
  房产纠纷: ['A03'],
  侵权: ['A06'],
  人身损害: ['A06'],
  医疗纠纷: ['A15'],
  拆迁安置: ['A08', 'A07'],
  知识产权: ['A18'],
  消费权益: ['A13', 'A14', 'A17'],
  公司法: ['A05'],
};

describe('the classifier advises a dispute kind by the words in the text', () => {
  it.each([
    ['楼上漏水把我家房顶泡了，邻居不肯修', 'A02'],
    ['包工头拖欠农民工工资三个月', 'A10'],
    ['孩子他爸要离婚，抚养权归谁', 'A01'],
    ['村里两家为承包地的地界争了三年', 'A07'],
    ['洗煤厂废水流进鱼塘，鱼都死了', 'A09'],
    ['旅行社临时加价，导游强制购物', 'A12'],
    ['物业公司收了物业费却停了电梯', 'A17'],
  ] as const)('%s: %s', (text, disputeKind) => {
    expect(adviseOn(text).top?.disputeKind).toBe(disputeKind);
  });

  it('names the words that decided, and each of them stands in the text', () => {
    const text = '男方提出离婚，彩礼要不要退，孩子由谁抚养';
    const { top } = adviseOn(text);
    expect(top).toMatchObject({
      disputeKind: 'A01',
      name: '婚姻家庭纠纷',
      words: expect.arrayContaining(['离婚', '彩礼']),
    });
    expect(top?.words.every((word) => text.includes(word))).toBe(true);
  });

  it('advises nothing when no word speaks for a kind', () => {
    expect(adviseOn('你好')).toEqual({ ranked: [] });
  });

  it('scores every text the same way twice, best first, with the sum of its words', () => {
    const words = Object.values(terms).flatMap((byWeight) =>
      Object.values(byWeight).flatMap((list) => list.split(' ')),
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...words), fc.string()), { maxLength: 12 }), (parts) => {
        const text = parts.join('，');
        const advice = adviseOn(text);
        expect(advice).toEqual(adviseOn(text));
        const scores = advice.ranked.map((ranked) => ranked.score);
        expect(scores).toEqual(scores.toSorted((a, b) => b - a));
        for (const ranked of advice.ranked) {
          expect(ranked.words.length).toBeGreaterThan(0);
          expect(ranked.words.every((word) => text.includes(word))).toBe(true);
        }
      }),
    );
  });

  it('has words for every kind but the remainder, none twice within a kind', () => {
    expect(Object.keys(terms)).toEqual(disputeKindCodes.filter((kind) => kind !== 'A99'));
    for (const byWeight of Object.values(terms)) {
      const words = Object.values(byWeight).flatMap((list) => list.split(' '));
      expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
      expect(words.every((word) => word.length > 0)).toBe(true);
    }
  });

  it('finds the class of real consultations among its first and its first three kinds often enough', () => {
    const judged = readConsultations(sampleQuestions).flatMap(({ text, label }) => {
      const kinds = classes[label];
      return kinds ? [{ kinds, ranked: adviseOn(text).ranked.map((ranked) => ranked.disputeKind) }] : [];
    });
    const shareWithin = (places: number) =>
      judged.filter(({ kinds, ranked }) => ranked.slice(0, places).some((kind) => kinds.includes(kind))).length /
      judged.length;
    expect(judged).toHaveLength(165);
    expect(shareWithin(1)).toBeGreaterThanOrEqual(0.58);
    expect(shareWithin(3)).toBeGreaterThanOrEqual(0.77);
  });
});
