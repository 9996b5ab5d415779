/** How a problem is told: HTTP status, title in both languages, and what the caller may do next. */
export interface ProblemType {
  status: number;
  zh: string;
  en: string;
  /** What to do next, in both languages. */
  nextZh: string;
  nextEn: string;
}
