import { closeOutcomes } from './for-pages/road-codes';

/** How a case was closed, as it is shown and counted. */
export type CloseOutcome = (typeof closeOutcomes)[number];
type EventOutcome = Exclude<CloseOutcome, 'not-referred'>;

/** The list of `follow-up.case-closed.v1`, which is closed: what came later is told by a member beside it. */
export const eventOutcomes = closeOutcomes.filter((outcome): outcome is EventOutcome => outcome !== 'not-referred');

/** What the event says of how the case was closed. */
export interface RecordedOutcome {
  outcome: EventOutcome;
  notReferred?: boolean;
}

export const closedAs = ({ outcome, notReferred }: RecordedOutcome): CloseOutcome =>
  notReferred ? 'not-referred' : outcome;

export const recordedAs = (outcome: CloseOutcome): RecordedOutcome =>
  outcome === 'not-referred' ? { outcome: 'referred-out', notReferred: true } : { outcome };
