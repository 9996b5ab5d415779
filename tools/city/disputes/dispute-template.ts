import type { DisputeKind } from '@one-window/contracts';
import type { FirmKind } from '../people/firms';

/**
 * A dispute as somebody tells it at the window. Texts carry slots: `{village}` `{township}` `{county}` the place,
 * `{when}` the month in which it began, `{money}` the sum in dispute, `{agreed}` the sum agreed, and those of `vary`,
 * one value of each being drawn per case.
 */
export interface DisputeTemplate {
  kind: DisputeKind;
  title: string;
  facts: string;
  claims: readonly string[];
  against: 'person' | FirmKind;
  /** Where it can happen: a village with land and yards, or a housing estate; anywhere when absent. */
  setting?: 'village' | 'estate';
  /** In whole yuan, least and most; absent where no money is in dispute. */
  yuan?: readonly [number, number];
  /** What an agreement says. */
  settlement: string;
  /** What the respondent has to do, beside or instead of paying. */
  acts?: readonly string[];
  /** An insurer stands beside the respondent and pays. */
  insured?: true;
  /** Where confirmation by a court is not open: what the agreement is about. */
  subjectMatter?: 'personal-status' | 'title-to-property';
  vary?: Readonly<Record<string, readonly string[]>>;
}
