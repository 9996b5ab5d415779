import type { Sex } from '@one-window/inputs';

const surnames =
  '王 李 张 刘 陈 杨 赵 郭 崔 马 秦 牛 史 原 靳 焦 常 田 宋 段 樊 司 郝 侯 毋 孔 韩 冯 申 卫 成 闫 吴 苗 程 裴 晁 茹 延 上官'.split(
    ' ',
  );

const given: Readonly<Record<Sex, readonly string[]>> = {
  male: '建国 志强 晋生 小军 俊峰 海龙 永红 保平 文斌 世杰 国栋 振华 宝山 铁柱 书林 天佑 鹏飞 立新 拴牢 学义 根旺 晓东 浩然 子轩'.split(
    ' ',
  ),
  female:
    '秀英 桂兰 丽萍 海燕 文静 翠花 晋芳 爱莲 红梅 雅丽 小娟 巧云 素珍 月仙 慧敏 春香 欣怡 佳琪 玉梅 粉娥 喜凤 雪琴 婷婷 改焕'.split(
      ' ',
    ),
};

/** An invented name; `choice(n)` gives a whole number from 0 to n - 1. */
export const inventName = (sex: Sex, choice: (length: number) => number): string =>
  `${surnames[choice(surnames.length)]}${given[sex][choice(given[sex].length)]}`;
