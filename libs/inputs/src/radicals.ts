/**
 * Radicals of the block CJK Radicals Supplement that look like a whole character, and that character, in the order of
 * `CHARACTERS` (Unicode Character Database, property Equivalent_Unified_Ideograph). NFKC leaves nearly all of them alone.
 */
const RADICALS = '⺒⺓⺟⺠⻅⻆⻉⻋⻑⻓⻔⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻧⻨⻩⻪⻫⻬⻮⻯⻰⻱⻲⻳';
const CHARACTERS = '巳幺母民见角贝车長长门青韦页风飞食马骨鬼鱼鸟卤麦黄黾斉齐齿竜龙龜亀龟';

const supplement = new Map(
  Array.from(RADICALS).map((radical, index) => [radical, Array.from(CHARACTERS)[index] ?? radical]),
);

/** That supplement, and the block Kangxi Radicals, which NFKC does know. */
const radicals = /[\u2e80-\u2eff\u2f00-\u2fd5]/gu;

/**
 * The characters that were meant where a text holds radicals: what is copied from a PDF that a browser printed often does,
 * because one glyph of the font serves both, and 马长青 so written is another name to every comparison.
 */
export const withoutRadicals = (text: string): string =>
  text.replace(radicals, (radical) => supplement.get(radical) ?? radical.normalize('NFKC'));
