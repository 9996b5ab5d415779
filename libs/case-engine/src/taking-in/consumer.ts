import type { AnyRecordedEvent, ServiceName } from '@one-window/contracts';

/** Something that takes in the events of other services, each exactly once, in the order of their case. */
export interface Consumer {
  /** Name in the inbox; never change it, or everything is taken in again. */
  readonly name: string;
  readonly listensTo: readonly ServiceName[];
  /** Whether an event of this type matters here; others leave no trace. Absent: all of them do. */
  concerns?(event: AnyRecordedEvent): boolean;
  /**
   * Takes in events of one topic: inbox rows, state and new events in one transaction. Events taken in before are
   * skipped. Throws for the whole batch; nothing of it is then kept.
   * @throws KeyBlocked when an earlier message of one of the cases is parked, unless `evenIfBlocked`.
   */
  takeIn(events: readonly AnyRecordedEvent[], evenIfBlocked?: boolean): Promise<void>;
}

/** Calendar day (UTC) of an event, part of the inbox key: from the event itself, never from its arrival. */
export const eventDay = (event: AnyRecordedEvent): string => event.recordedAt.slice(0, 10);
