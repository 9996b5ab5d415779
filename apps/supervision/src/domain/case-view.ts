import { bindingClocks, type CaseReading, disputeKindOf, type Risk } from './case-reading';
import { isReported } from './orders';
import { type FunnelStep, type Fulfilment, progressOf, type Result } from './progress';
import { type OutsideRelation, outsideRelations } from './relations';
import { standingOf } from './standing';

/** A row of `case_view`: what lists filter, order by and show, what the numbers count, and the reading it comes from. */
export interface CaseViewRow {
  case_id: string;
  case_number: string | null;
  title: string | null;
  source: string | null;
  dispute_kind: string | null;
  risk: Risk | null;
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
  steps: FunnelStep[];
  result: Result;
  fulfilment: Fulfilment | null;
  owed_on: string | null;
  /** Whether an order waits for a report, or the report for the supervisor; null without an order. */
  order_stage: 'ordered' | 'reported' | null;
  order_due_at: string | null;
  /** Who answers for the order: id of an organisation or court, or the code of a desk. */
  order_holder: string | null;
  urged_at: string | null;
  urged_holder: string | null;
  proposed_at: string | null;
  /** Returns and anomalies that were looked into: only later ones ask for attention. */
  returns_settled: number;
  anomalies_settled: number;
  /** Since when an alert is open; null without one. */
  alerted_at: string | null;
  /** Why mediation stands still; null while it goes on. */
  suspended_for: string | null;
  /** With the reading, how everybody outside stands now: the database keeps what lists look for. */
  state: CaseReading & { relations: Record<string, OutsideRelation> };
}

const askedColumns = ({ order, urge, proposal, settled }: CaseReading) => {
  const stage = order && (isReported(order) ? ('reported' as const) : ('ordered' as const));
  return {
    order_stage: stage ?? null,
    order_due_at: order?.clock.dueAt ?? null,
    order_holder: order?.holder.id ?? null,
    urged_at: urge?.at ?? null,
    urged_holder: urge?.holder.id ?? null,
    proposed_at: proposal?.at ?? null,
    returns_settled: settled?.bounced ?? 0,
    anomalies_settled: settled?.anomalies ?? 0,
  };
};

export const viewRowOf = (reading: CaseReading): CaseViewRow => {
  const standing = standingOf(reading);
  const [next] = bindingClocks(reading);
  const { registration } = reading;
  const { steps, result, fulfilment, owedOn } = progressOf(reading, standing);
  return {
    case_id: reading.caseId,
    case_number: registration?.caseNumber ?? null,
    title: registration?.title ?? null,
    source: registration?.source ?? null,
    dispute_kind: disputeKindOf(reading) ?? null,
    risk: reading.readings.triage?.risk ?? null,
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
    steps,
    result,
    fulfilment: fulfilment ?? null,
    owed_on: owedOn ?? null,
    ...askedColumns(reading),
    alerted_at: reading.alert?.at ?? null,
    suspended_for: reading.readings.mediation?.suspended?.ground ?? null,
    state: { ...reading, relations: outsideRelations(reading) },
  };
};
