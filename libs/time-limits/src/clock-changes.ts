import type { PauseReason } from '@one-window/law';
import type { CivilDate } from './civil-date';

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
