import type { AnyRecordedEvent, ServiceName } from '@one-window/contracts';

/** A row of `timeline`, and what supervision noted in its inbox when the event arrived. */
export interface CopiedEvent {
  /** Counts what arrived, over all cases. */
  arrival: number;
  event: AnyRecordedEvent;
  /** Whether an instant of the row is finer than a millisecond, which no event is. */
  fine: { occurredAt: boolean; recordedAt: boolean };
  /** Absent: the inbox does not know the event. */
  inbox?: { caseId: string; version: number; hash: string | null };
}

/** All that supervision keeps of one case, read at one moment. */
export interface CopiedCase {
  caseId: string;
  /** In the order of arrival. */
  events: CopiedEvent[];
  /** SHA-256 (hex) over the bytes of each service's events, in the same order. */
  chains: ReadonlyMap<ServiceName, string>;
  /** Columns of `case_view` as JSON; absent where the case has no row. */
  view?: Record<string, unknown>;
  title?: string;
  /** Key under which the number of the source is found: as kept, and as what was registered gives it. */
  reference: { kept?: string; registered?: string };
  /** Relations by organisation. */
  organisations: Record<string, string>;
  /** Keys of the party index. */
  parties: string[];
}

/** What the database says of a case's rows without handing them out. */
export interface CopyDigest {
  caseId: string;
  /** Arrival of the last event; 0 before the first. */
  arrival: number;
  /** SHA-256 (hex) over the bytes of all rows of the case. */
  digest: string;
  /** SHA-256 (hex) over its timeline and what the inbox noted of it. */
  lines: string;
  /** The same up to the arrival that was asked for. */
  recorded: string;
  /** Version of the view; 0 where there is none. */
  version: number;
}

/** The end of one chain of a case in supervision's copy. */
export interface CopiedEnd {
  service: ServiceName;
  sequence: number;
  head: string;
}
