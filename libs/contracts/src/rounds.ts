import { isAmendment } from './amendments';
import type { AnyRecordedEvent } from './envelope';

/** What a case keeps of the times it has begun again. */
export interface Rounds {
  /** How often it has, as far as this service has heard; absent in its first round. */
  round?: number;
  /**
   * The last round that began without an agreement in force, with nothing of what was done before; absent while there was
   * none. A case that goes on under its agreement only has another end.
   */
  begunIn?: number;
}

/** The case as its next round finds it, and whether nothing of what was done before holds in it. */
export interface NextRound<State> {
  state: State;
  anew: boolean;
}

/** With these a case that had ended goes on. */
const beginnings: ReadonlySet<string> = new Set(['intake.case-reopened.v1', 'triage.referral-returned.v1']);
/** With these one of its rounds is over. */
const ends: ReadonlySet<string> = new Set(['follow-up.case-closed.v1', 'follow-up.case-archived.v1']);

export const beginsRound = ({ type }: Pick<AnyRecordedEvent, 'type'>): boolean => beginnings.has(type);

/** The agreement in force binds as before, and what was done under it counts. */
export const goesOnUnderAgreement = (event: AnyRecordedEvent): boolean =>
  event.type === 'intake.case-reopened.v1' && event.data.agreementVersion !== undefined;

/** 0: its first, or recorded by a build that counted none. */
export const roundOf = ({ data }: { data: AnyRecordedEvent['data'] }): number =>
  'round' in data ? (data.round ?? 0) : 0;

/**
 * Whether an event is news of a round that is over here. Topics have no order between them: what ended a case, or was
 * done in it before, may be heard after it began again. What was corrected of the registration is so in every round.
 */
export const isOfEarlierRound = ({ round = 0, begunIn = 0 }: Rounds, event: AnyRecordedEvent): boolean => {
  const told = roundOf(event);
  if (beginsRound(event)) return told > 0 && told <= round;
  if (ends.has(event.type)) return told < round;
  return told < begunIn && !isAmendment(event);
};
