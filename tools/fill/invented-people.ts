import { randomFrom } from '@one-window/road';

/** Surnames with shares such that a few are frequent and most are not, as in the country; some are read in two ways. */
const surnames: readonly (readonly [string, number])[] = [
  ['王', 72],
  ['李', 71],
  ['张', 68],
  ['刘', 53],
  ['陈', 51],
  ['杨', 31],
  ['赵', 23],
  ['黄', 23],
  ['周', 20],
  ['吴', 20],
  ['徐', 15],
  ['孙', 15],
  ['胡', 13],
  ['朱', 13],
  ['高', 12],
  ['林', 12],
  ['何', 11],
  ['郭', 11],
  ['马', 11],
  ['罗', 9],
  ['梁', 9],
  ['宋', 8],
  ['郑', 8],
  ['谢', 7],
  ['韩', 7],
  ['唐', 7],
  ['冯', 6],
  ['于', 6],
  ['董', 6],
  ['萧', 6],
  ['程', 6],
  ['曹', 6],
  ['袁', 5],
  ['邓', 5],
  ['许', 5],
  ['傅', 5],
  ['沈', 5],
  ['曾', 5],
  ['彭', 5],
  ['吕', 5],
  ['苏', 5],
  ['卢', 5],
  ['蒋', 5],
  ['蔡', 5],
  ['贾', 4],
  ['丁', 4],
  ['魏', 4],
  ['薛', 4],
  ['叶', 4],
  ['阎', 4],
  ['牛', 3],
  ['秦', 3],
  ['原', 3],
  ['史', 3],
  ['崔', 3],
  ['靳', 3],
  ['单', 1],
  ['仇', 1],
  ['解', 1],
  ['尉迟', 1],
];
const given = [
  ...Array.from(
    '伟芳娜敏静丽强磊军洋勇艳杰娟涛明超霞平刚英华文玉萍红鑫飞鹏波斌辉俊健莉云慧宁海龙雪梅凤兰国建志晓小春秋冬',
  ),
  ...Array.from('亮宇浩然子轩欣怡佳琪思涵晨阳雨桐梓萱博昊天瑞祥福贵荣昌盛德仁义礼智信忠孝勤俭和谐安康乐'),
];

const total = surnames.reduce((sum, [, share]) => sum + share, 0);

/** The name of an invented person: frequent surnames are frequent, two characters of three in four given names. */
export const inventName = (seed: number): string => {
  const random = randomFrom(seed);
  let place = random() * total;
  const [surname] = surnames.find(([, share]) => (place -= share) < 0) ?? ['王'];
  const pick = (): string => given[Math.floor(random() * given.length)] ?? '明';
  return `${surname}${pick()}${random() < 0.75 ? pick() : ''}`;
};
