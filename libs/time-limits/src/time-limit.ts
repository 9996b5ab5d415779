import { articlesInChinese } from './articles';
import type { CivilDate } from './civil-date';

/** One text in the two languages of the product. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** What a limit is counted in. Years are counted as twelve months. */
export type LimitUnit = 'calendar-day' | 'working-day' | 'month';

/**
 * Force of the ground: law (laws and administrative regulations), rule (judicial interpretations and departmental
 * rules), standard, local (local rules; `appliesIn` names the place when it is not Jincheng), product (the centre's own
 * default, to be agreed with the customer).
 */
export type BasisKind = 'law' | 'rule' | 'standard' | 'local' | 'product';

/**
 * The enactment and article that something rests on. `article` is in Arabic numbers: `205`, several `31, 32`, a run
 * `225-228`, a paragraph and item `355(1)(3)`; product limits have none. `number`: that of a standard. `practice`: no
 * enactment with a title, but how a place works.
 */
export interface LegalBasis {
  readonly law: string;
  readonly lawEn: string;
  readonly article?: string;
  readonly kind: BasisKind;
  readonly number?: string;
  readonly practice?: true;
}

/** Reasons for which a limit stands still, with the words shown for them. */
export const pauseReasons = {
  appraisal: { zh: '鉴定、评估', en: 'appraisal or assessment' },
  'expert-consultation': { zh: '专家咨询', en: 'expert consultation' },
  hearing: { zh: '听证', en: 'hearing' },
  'force-majeure': { zh: '不可抗力或者其他正当理由', en: 'force majeure or another legitimate reason' },
} as const satisfies Record<string, Bilingual>;

export type PauseReason = keyof typeof pauseReasons;

/** Who may lengthen a limit, and by how much in the rule's own unit; without `maximum` there is no cap. */
export interface ExtensionRule {
  readonly by: 'all-parties' | 'approver';
  readonly approver?: Bilingual;
  readonly maximum?: number;
}

/** Days that do not count: from the first to the last, both included. */
export interface Pause {
  readonly from: CivilDate;
  readonly until: CivilDate;
  readonly reason: PauseReason;
}

/** A lengthening of the limit by `by` units of the rule, or of `unit`; `consentedBy` names who agreed or approved. */
export interface Extension {
  readonly by: number;
  readonly unit?: 'calendar-day' | 'working-day';
  readonly consentedBy: readonly string[];
  readonly reason: string;
}

/**
 * A legal time limit as data. Every limit excludes its start day and rolls from a rest day to the next working day
 * (Civil Procedure Law art. 85; Civil Code arts. 201 to 203). A length of 0 means the start day itself.
 */
export interface TimeLimitRule {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  readonly unit: LimitUnit;
  readonly length: number;
  readonly startEvent: Bilingual;
  readonly basis: LegalBasis;
  /** Further grounds that say the same. */
  readonly alsoIn?: readonly LegalBasis[];
  readonly pausable: readonly PauseReason[];
  readonly extension?: ExtensionRule;
  readonly overdueEffect: Bilingual;
  /** Whether the article's own text was read; false for limits known at second hand. Product limits rest on no text. */
  readonly verified: boolean;
  /** The place where a local limit binds, when that is not Jincheng: a comparator, never a duty of the centre. */
  readonly appliesIn?: string;
}

export type TimeLimitErrorCode =
  | 'unknown-rule'
  | 'not-pausable'
  | 'bad-pause'
  | 'not-extensible'
  | 'bad-extension'
  | 'extension-too-long'
  | 'no-consent';

/** A limit asked for something that its rule does not allow. */
export class TimeLimitError extends Error {
  override readonly name = 'TimeLimitError';

  constructor(
    readonly code: TimeLimitErrorCode,
    message: string,
  ) {
    super(message);
  }
}

/** '30日', '3个工作日', '1个月', '2年'; '30 days', '3 working days', '1 month', '2 years'. */
export function lengthText(length: number, unit: LimitUnit): Bilingual {
  if (unit === 'month' && length % 12 === 0) return { zh: `${length / 12}年`, en: counted(length / 12, 'year') };
  if (unit === 'month') return { zh: `${length}个月`, en: counted(length, 'month') };
  if (unit === 'working-day') return { zh: `${length}个工作日`, en: counted(length, 'working day') };
  return { zh: `${length}日`, en: counted(length, 'day') };
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/**
 * The one form in which laws are cited, on screens, papers and in answers: the full title between 书名号 (GB/T 15834),
 * the article in Chinese numerals, as laws number themselves.
 * '《中华人民共和国民事诉讼法》第二百零五条、《中华人民共和国人民调解法》第三十三条';
 * 'Civil Procedure Law, art. 205; People's Mediation Law, art. 33'.
 */
export const basisText = (...bases: readonly LegalBasis[]): Bilingual => ({
  zh: bases.map((basis) => `${titleOf(basis).zh}${basis.article ? articlesInChinese(basis.article) : ''}`).join('、'),
  en: bases.map((basis) => `${titleOf(basis).en}${basis.article ? articlesInEnglish(basis.article) : ''}`).join('; '),
});

const titleOf = ({ law, lawEn, number, practice }: LegalBasis): Bilingual => ({
  zh: `${practice ? law : `《${law}》`}${number === undefined ? '' : `（${number}）`}`,
  en: `${lawEn}${number === undefined ? '' : ` (${number})`}`,
});

const articlesInEnglish = (articles: string): string => `, ${/[,-]/u.test(articles) ? 'arts.' : 'art.'} ${articles}`;
