/** Two-character surnames; the mask keeps the whole surname. */
const COMPOUND_SURNAMES = new Set(
  (
    '欧阳 太史 端木 上官 司马 东方 独孤 南宫 万俟 闻人 夏侯 诸葛 尉迟 公羊 赫连 澹台 皇甫 宗政 濮阳 公冶 太叔 申屠 ' +
    '公孙 慕容 仲孙 钟离 长孙 宇文 司徒 鲜于 司空 闾丘 子车 令狐 拓跋 呼延 轩辕 百里 东郭 南门 西门 第五'
  ).split(' '),
);

/** A surname before 某: what published case texts keep of a name. */
export function surnameLength(characters: readonly string[]): number {
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
 * 138******** for a mobile, 0356******* for a landline, nothing of anything else. The last four digits never show: with
 * the code on the receipt they open the public page as the party.
 */
export function maskMobile(number: string): string {
  const text = number.trim();
  const shown = /^(?:1\d{2}(?=\d{8}$)|0\d{2,3}-|0(?:10|2\d|[3-9]\d{2})(?=[2-9]\d{6}))/.exec(text)?.[0] ?? '';
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
