import { hash } from 'node:crypto';
import type { ServiceName } from '@one-window/contracts';
import { eventColumns } from './exact-event';

/** What is asked of a service: its name, and whether it keeps lines. */
export interface AskedService {
  service: ServiceName;
  hasLines: boolean;
}

// Sent as PostgreSQL sends values in binary: no time zone, date style or locale of a session is in it. Columns are named,
// so that a column that a later build adds changes no digest of rows that are there.
export const rowBytes = 'record_send(row(id, version, stage, data, sequence, head, state_version))';
export const receivedBytes = 'record_send(row(consumer, event_id, event_day, case_id, case_version, hash))';
export const timerBytes = "string_agg(record_send(row(name, due_at)), '' order by name)";
export const refoldedBytes = "string_agg(record_send(row(version)), '' order by version)";

/** Cases of which something waits in the outbox. From the outbox, which is small: the planner might begin at the log. */
export const pendingCases = `
  select distinct e.case_id
    from outbox o
    cross join lateral (
      select case_id from event_log where recorded_at = o.recorded_at and position = o.position offset 0) e
   where e.case_id = any ($1::uuid[])`;

/** A row of the log, its columns named, so that a column that a later build adds changes no digest of rows that are there. */
export const eventBytes = `record_send(row(position, ${eventColumns()}, case_version))`;

/** SHA-256 over bytes. */
export const sha256 = (bytes: Buffer): Buffer => hash('sha256', bytes, 'buffer');

/** SHA-256 over parts, one behind the other. */
export const sha256Of = (parts: readonly Buffer[]): Buffer => sha256(Buffer.concat(parts));
