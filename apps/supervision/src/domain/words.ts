/** What is said to a party, in both languages. */
export interface Words {
  zh: string;
  en: string;
}
