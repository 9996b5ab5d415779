/** Two-character surnames; the mask keeps the whole surname. */
const COMPOUND_SURNAMES = new Set(
  (
    '欧阳 太史 端木 上官 司马 东方 独孤 南宫 万俟 闻人 夏侯 诸葛 尉迟 公羊 赫连 澹台 皇甫 宗政 濮阳 公冶 太叔 申屠 ' +
    '公孙 慕容 仲孙 钟离 长孙 宇文 司徒 鲜于 司空 闾丘 子车 令狐 拓跋 呼延 轩辕 百里 东郭 南门 西门 第五'
  ).split(' '),
);

/** A surname before 某: what published case texts keep of a name. */
function surnameLength(characters: readonly string[]): number {
  return characters.length > 2 && COMPOUND_SURNAMES.has(characters.slice(0, 2).join('')) ? 2 : 1;
}

/** 张* · 张*三 · 欧阳** · 阿**丽: the surname, and the last character of names with a one-character surname. */
export function maskName(name: string): string {
  const characters = [...name.trim()];
  const surname = surnameLength(characters);
  if (characters.length < 2) return '*'.repeat(characters.length);
  const shownAtEnd = characters.length > 2 && surname === 1 ? 1 : 0;
  const hidden = characters.length - surname - shownAtEnd;
  return [
    ...characters.slice(0, surname),
    '*'.repeat(hidden),
    ...characters.slice(characters.length - shownAtEnd),
  ].join('');
}

/** 140502********0019: the first six and the last four of 18 characters; of any other document the first and last. */
export function maskIdentityNumber(number: string): string {
  const text = number.trim();
  if (text.length === 18) return `${text.slice(0, 6)}********${text.slice(-4)}`;
  return text.length < 6
    ? '*'.repeat(text.length)
    : `${text.slice(0, 1)}${'*'.repeat(text.length - 2)}${text.slice(-1)}`;
}

/**
 * 138******** for a mobile, 0356-******* for a landline, nothing of anything else. The last four digits never show: with
 * the code on the receipt they open the public page as the party.
 */
export function maskMobile(number: string): string {
  const text = number.trim();
  const shown = /^(?:1\d{2}(?=\d{8}$)|0\d{2,3}-)/.exec(text)?.[0] ?? '';
  return shown + '*'.repeat([...text].length - shown.length);
}

/** The levels of an address from the province down to the township; each may be missing. */
const ADDRESS_LEVELS = [
  /^[^省市县区镇乡路街号\d]{1,6}(?:省|自治区)/u,
  /^[^市县区镇乡路街号\d]{1,8}(?:市|自治州|地区)/u,
  /^[^市县区镇乡路街道村巷号\d]{0,7}(?:县|旗|市|(?<![小社园厂校院住])区)/u,
  /^[^路号巷弄栋楼室组\d\s]{1,6}?(?:街道办事处|街道|镇|乡)/u,
] as const;

/** Keeps an address down to its township or street office; what follows becomes ****. */
export function maskAddress(address: string): string {
  const text = address.trim();
  let shown = 0;
  for (const level of ADDRESS_LEVELS) shown += level.exec(text.slice(shown))?.[0].length ?? 0;
  return shown === text.length ? text : `${text.slice(0, shown)}****`;
}

/** Digits may be typed full-width; the look-arounds keep longer runs of digits (case numbers, sums) untouched. */
const DIGIT = '[0-9０-９]';
const FREE_TEXT_RULES: readonly (readonly [pattern: string, sign: string])[] = [
  [`${DIGIT}{6}[-\\s]?${DIGIT}{8}[-\\s]?${DIGIT}{3}[0-9０-９XxＸｘ]`, '［身份证号已隐去］'],
  [`(?:[+＋]?[8８][6６][-\\s]?)?[1１][3-9３-９]${DIGIT}[-\\s]?${DIGIT}{4}[-\\s]?${DIGIT}{4}`, '［电话已隐去］'],
  [`[0０]${DIGIT}{2,3}[-－\\s]?${DIGIT}{7,8}`, '［电话已隐去］'],
  [`(?:${DIGIT}{4}\\s){3}${DIGIT}{4}(?:\\s${DIGIT}{1,3})?`, '［账号已隐去］'],
  [`${DIGIT}{15,19}`, '［账号已隐去］'],
];
const FREE_TEXT_PATTERNS = FREE_TEXT_RULES.map(
  ([pattern, sign]) => [new RegExp(`(?<!${DIGIT})${pattern}(?!${DIGIT})`, 'gu'), sign] as const,
);

/** 张三 becomes 张某, 张三丰 becomes 张某某, as in published judgments. */
function anonymise(name: string): string {
  const characters = [...name];
  const surname = surnameLength(characters);
  return characters.slice(0, surname).join('') + '某'.repeat(Math.max(1, characters.length - surname));
}

/**
 * Takes identity numbers, telephone numbers and bank cards out of a narrative, and turns the given names into 张某某.
 * Numbers are found by pattern, names only when listed.
 */
export function maskFreeText(text: string, names: readonly string[] = []): string {
  const withoutNumbers = FREE_TEXT_PATTERNS.reduce((masked, [pattern, sign]) => masked.replace(pattern, sign), text);
  const longestFirst = names.filter((name) => [...name].length > 1).toSorted((one, other) => other.length - one.length);
  return longestFirst.reduce((masked, name) => masked.replaceAll(name, anonymise(name)), withoutNumbers);
}
