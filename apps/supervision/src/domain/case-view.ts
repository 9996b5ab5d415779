import { bindingClocks, type CaseReading } from './case-reading';
import { type OutsideRelation, outsideRelations } from './relations';
import { standingOf } from './standing';

/** A row of `case_view`: what lists filter and order by, and the reading it comes from. */
export interface CaseViewRow {
  case_id: string;
  case_number: string | null;
  title: string | null;
  source: string | null;
  dispute_kind: string | null;
  region_code: string | null;
  urgent: boolean;
  stage: string;
  stage_service: string;
  holder_kind: string;
  holder_id: string | null;
  holder_name: string;
  held_since: string | null;
  registered_at: string | null;
  last_event_at: string | null;
  next_due_at: string | null;
  next_due_rule: string | null;
  returned_count: number;
  anomalies: number;
  closed: boolean;
  outcome: string | null;
  /** With the reading, how everybody outside stands now: the database keeps what lists look for. */
  state: CaseReading & { relations: Record<string, OutsideRelation> };
}

export const viewRowOf = (reading: CaseReading): CaseViewRow => {
  const standing = standingOf(reading);
  const [next] = bindingClocks(reading);
  const { registration } = reading;
  return {
    case_id: reading.caseId,
    case_number: registration?.caseNumber ?? null,
    title: registration?.title ?? null,
    source: registration?.source ?? null,
    dispute_kind: reading.readings.triage?.disputeKind ?? null,
    region_code: registration?.regionCode ?? null,
    urgent: registration?.urgent ?? false,
    stage: standing.phase,
    stage_service: standing.service,
    holder_kind: standing.holder.kind,
    holder_id: standing.holder.id,
    holder_name: standing.holder.name,
    held_since: standing.since ?? null,
    registered_at: registration?.registeredAt ?? null,
    last_event_at: reading.lastEventAt || null,
    next_due_at: next?.dueAt ?? null,
    next_due_rule: next?.rule ?? null,
    returned_count: reading.returnedCount,
    anomalies: reading.anomalies,
    closed: standing.phase === 'closed',
    outcome: standing.outcome ?? null,
    state: { ...reading, relations: outsideRelations(reading) },
  };
};
