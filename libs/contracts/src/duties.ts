import type { EventType } from './events';

interface Duty {
  /** Verb of the command. */
  verb: string;
  /** The fact that it leaves. */
  leaves: EventType;
  /** Facts after which it is wanted no longer, though it was not done. */
  sparedBy?: readonly EventType[];
}

/**
 * Steps of the law that no other takes the place of: a case is classified, each party asked and told, each session recorded,
 * performance visited (People's Mediation Law arts. 17, 23, 27 and 31). What else the road wants next is a way that may be
 * taken or left.
 */
export const duties = {
  classified: { verb: 'classify', leaves: 'triage.case-classified.v1' },
  asked: { verb: 'record-willingness', leaves: 'mediation.willingness-recorded.v1' },
  told: { verb: 'give-rights-notice', leaves: 'mediation.rights-notice-given.v1' },
  heard: {
    verb: 'record-session',
    leaves: 'mediation.session-recorded.v1',
    sparedBy: ['mediation.session-called-off.v1', 'mediation.session-moved.v1', 'mediation.session-not-held.v1'],
  },
  visited: { verb: 'record-visit', leaves: 'follow-up.visit-recorded.v1' },
} as const satisfies Record<string, Duty>;

/** Whether the duty with this verb is not wanted any more after such a fact, done or not. */
export const isSpared = (verb: string, type: EventType): boolean =>
  Object.values<Duty>(duties).some((duty) => duty.verb === verb && duty.sparedBy?.includes(type) === true);

/** The fact by which the duty with this verb is done; undefined for what is no duty. */
export const dutyDoneBy = (verb: string): EventType | undefined =>
  Object.values(duties).find((duty) => duty.verb === verb)?.leaves;
