import type { Bilingual, LegalBasis } from './citations';

/** What a limit is counted in. Years are counted as twelve months. */
export type LimitUnit = 'calendar-day' | 'working-day' | 'month';

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
  /**
   * First and last day, Shanghai civil dates, on which a limit that starts is counted by this rule. Both bounds are
   * those of the enactment cited where the rule says nothing; practices without a date bind as long as they are known.
   */
  readonly validFrom?: string;
  readonly validUntil?: string;
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
