/** What is said to a party, in both languages. */
export interface Words {
  zh: string;
  en: string;
}

/** `2026-12-01` as people write it in Chinese. */
export const chineseDay = (day: string): string => {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
};
