const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
const places = ['', '十', '百', '千'];

/** A number from 1 to 9999 as laws write the numbers of their articles: 10 十, 33 三十三, 110 一百一十, 205 二百零五. */
export const chineseNumber = (value: number): string => {
  if (!Number.isInteger(value) || value < 1 || value > 9999) throw new RangeError(`no number of an article: ${value}`);
  const written = [...String(value)].map(Number).map((digit, index, all) => {
    const place = places[all.length - 1 - index] ?? '';
    return digit === 0 ? '零' : `${digits[digit] ?? ''}${place}`;
  });
  return written.join('').replace(/零+/gu, '零').replace(/零$/u, '').replace(/^一十/u, '十');
};

/** One article with its paragraph and item, `355(1)(3)`, or a run of articles, `225-228`. */
const place = /^(?<article>\d+)(?:-(?<last>\d+))?(?:\((?<paragraph>\d+)\)(?:\((?<item>\d+)\))?)?$/u;

const numbered = (written: string): string => {
  const { article, last, paragraph, item } = place.exec(written)?.groups ?? {};
  if (article === undefined) throw new RangeError(`no place in a law: '${written}'`);
  const of = (number: string | undefined, before: string, after: string): string =>
    number === undefined ? '' : `${before}${chineseNumber(Number(number))}${after}`;
  return `${of(article, '第', '条')}${of(last, '至第', '条')}${of(paragraph, '第', '款')}${of(item, '第', '项')}`;
};

/** Articles in Arabic numbers as laws write them: '205' 第二百零五条; '31, 32'; '225-228'; '355(1)(3)'. */
export const articlesInChinese = (articles: string): string =>
  articles
    .split(',')
    .map((written) => numbered(written.trim()))
    .join('、');
