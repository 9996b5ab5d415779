import { Inject, Injectable } from '@nestjs/common';
import { translateDatabaseError } from '@one-window/case-engine';
import {
  amendmentTypes,
  type AnyRecordedEvent,
  type CloseOutcome,
  type DisputeKind,
  FIRST_OF_A_CASE,
  type RoadService,
  type SourceChannel,
  zhNames,
} from '@one-window/contracts';
import { foldCreditCode, foldIdentityNumber } from '@one-window/inputs';
import { Clock, cursorAfter, positionOf } from '@one-window/platform';
import { FieldCipher, offeredText } from '@one-window/privacy';
import { POOL } from '@one-window/service-host';
import type { Pool } from 'pg';
import type { ListedFor } from '../domain/access';
import { attentions } from '../domain/attention';
import type { Risk } from '../domain/case-reading';
import { registeredIn } from '../domain/registered';
import type { OutsideRelation } from '../domain/relations';
import { type Holder, type Phase, phases } from '../domain/standing';
import { type CaseFilter, filterSql } from './case-filter';
import type { CaseCounts, CaseListPage, ListItem } from './case-list.schema';

type OfferedNames = Parameters<typeof offeredText>[1];

interface Row {
  case_id: string;
  case_number: string;
  title: string;
  source: SourceChannel;
  dispute_kind: DisputeKind | null;
  region_code: string;
  urgent: boolean;
  /** As triage classified it last; null before. */
  risk: Risk | null;
  stage: Phase;
  stage_service: RoadService;
  holder_kind: Holder['kind'];
  holder_id: string | null;
  holder_name: string;
  held_since: Date | null;
  registered_at: Date;
  last_event_at: Date;
  next_due_at: Date | null;
  next_due_rule: string | null;
  returned_count: number;
  anomalies: number;
  closed: boolean;
  outcome: CloseOutcome | null;
  /** How the reader's organisation or court stands to it; null for the centre, which reads every case. */
  relation?: OutsideRelation | null;
}

const columns = `case_id, case_number, title, source, dispute_kind, risk, region_code, urgent, stage, stage_service, holder_kind,
  holder_id, holder_name, held_since, registered_at, last_event_at, next_due_at, next_due_rule, returned_count,
  anomalies - anomalies_settled as anomalies, closed, outcome`;

/** Of the organisation, court or person that the list is narrowed to. */
const ownRelation = `(select relation from case_organisation place
  where place.organisation_id = $14 and place.case_id = case_view.case_id)`;

/** An order of the list: what continues it after the instant and the case at which the page before ended. */
interface Order {
  continued: string;
  order: string;
  instantOf: (row: Row) => Date;
}
const newestFirst: Order = {
  continued: '($20::timestamptz is null or (registered_at <= $20 and (registered_at < $20 or case_id > $21::uuid)))',
  order: 'registered_at desc, case_id',
  instantOf: (row) => row.registered_at,
};
const mostPressingFirst: Order = {
  continued: '($20::timestamptz is null or (next_due_at >= $20 and (next_due_at > $20 or case_id > $21::uuid)))',
  order: 'next_due_at, case_id',
  instantOf: (row) => row.next_due_at as Date,
};

/** Counting ends here: beyond it people want to know that it is too many, not how many. */
const COUNTED_TO = 10_000;

/** Cases a page at a time: newest first, those at risk by the limit that ends first. */
@Injectable()
export class CaseList {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly clock: Clock,
    private readonly cipher: FieldCipher,
  ) {}

  /** `listed`: only cases of this organisation or court, each as it stands to them. */
  async page(filter: CaseFilter & { cursor?: string; limit: number }, listed?: ListedFor): Promise<CaseListPage> {
    const { cursor, limit } = filter;
    const now = this.clock.now();
    const after = positionOf(cursor, 'instant');
    const { condition, values } = filterSql(filter, listed, now);
    const { continued, order, instantOf } = filter.attention === 'at-risk' ? mostPressingFirst : newestFirst;
    const rows = await this.query<Row>(
      `select ${columns}, ${ownRelation} as relation from case_view where ${condition} and ${continued} order by ${order} limit $22`,
      [...values, after.key, after.caseId, limit + 1],
    );
    const shown = rows.slice(0, limit);
    const parties = await this.partiesOf(shown.filter(({ relation }) => relation === 'offered'));
    const items = shown.map((row) => (listed?.outcomesOnly ? toldOf(row) : shownTo(row, now, parties)));
    const last = rows[limit - 1];
    return {
      items,
      next: rows.length > limit && last ? cursorAfter(last.case_id, instantOf(last).toISOString()) : undefined,
    };
  }

  /** How many cases the filter finds, and how many ask for attention whatever the filter. */
  async counts(filter: CaseFilter, listed?: ListedFor): Promise<CaseCounts> {
    const [total, ...pressing] = await Promise.all(
      [filter, ...attentions.map((attention) => ({ attention }))].map((one) => this.count(one, listed)),
    );
    const attention = Object.fromEntries(attentions.map((name, index) => [name, pressing[index]]));
    return { total, countedTo: COUNTED_TO, attention } as CaseCounts;
  }

  private async count(filter: CaseFilter, listed: ListedFor | undefined): Promise<number> {
    const { condition, values } = filterSql(filter, listed, this.clock.now());
    const [row] = await this.query<{ found: string }>(
      `select count(*) as found from (select from case_view where ${condition} limit $20) as cases`,
      [...values, COUNTED_TO],
    );
    return Number(row?.found ?? 0);
  }

  /** Cases of the person or company with this identity number or credit code, newest first; at most 100. */
  async ofParty(number: string): Promise<CaseListPage> {
    const now = this.clock.now();
    const rows = await this.query<Row>(
      `select ${columns} from case_view
        where registered_at is not null
          and case_id in (select case_id from party_index where index_hash = any ($1::text[]))
        order by registered_at desc, case_id limit 100`,
      [[...this.cipher.blindIndexes(foldIdentityNumber(number), 'identityNumber'), foldCreditCode(number)]],
    );
    return { items: rows.map((row) => itemOf(row, now)) };
  }

  /** These cases as who reads the whole file has them in a list, in no order. */
  async these(caseIds: readonly string[]): Promise<ListItem[]> {
    const now = this.clock.now();
    const text = `select ${columns} from case_view where registered_at is not null and case_id = any ($1::uuid[])`;
    return (await this.query<Row>(text, [caseIds])).map((row) => itemOf(row, now));
  }

  private async partiesOf(rows: readonly Row[]): Promise<ReadonlyMap<string, OfferedNames>> {
    if (rows.length === 0) return new Map();
    const found = await this.query<AnyRecordedEvent & { case_id: string }>(
      `select case_id, type, data from timeline
        where case_id = any ($1::uuid[]) and service = 'intake' and type = any ($2::text[])
        order by case_id, sequence`,
      [rows.map(({ case_id }) => case_id), [FIRST_OF_A_CASE, ...amendmentTypes]],
    );
    return new Map(
      rows.map(({ case_id: caseId }) => [
        caseId,
        registeredIn(found.filter(({ case_id }) => case_id === caseId))?.parties ?? [],
      ]),
    );
  }

  private async query<R extends object>(text: string, values: unknown[]): Promise<R[]> {
    try {
      return (await this.pool.query<R>(text, values)).rows;
    } catch (error) {
      throw translateDatabaseError(error);
    }
  }
}

/** Of a case whose file is not theirs: what became of it, for whoever registered it, or that it may turn violent. */
const toldOf = (row: Row): ListItem => {
  if (row.relation === 'referred') return referredOf(row);
  return row.relation === 'registered' ? outcomeOf(row) : warningOf(row);
};

/** What was referred to the own organisation: what it is about, and not what came before. */
const referredOf = (row: Row): ListItem => ({
  ...outcomeOf(row),
  disputeKind: row.dispute_kind,
  lastEventAt: row.last_event_at.toISOString(),
  relation: 'referred',
});

/** For whoever is warned: how great the risk is, where, and who has the case. */
const warningOf = (row: Row): ListItem => ({
  caseId: row.case_id,
  caseNumber: row.case_number,
  regionCode: row.region_code,
  urgent: row.urgent,
  risk: row.risk ?? undefined,
  holder: holderOf(row),
  relation: 'warned',
});

const holderOf = (row: Row): NonNullable<ListItem['holder']> => ({
  kind: row.holder_kind,
  id: row.holder_id,
  name: row.holder_name,
  since: row.held_since?.toISOString(),
});

/** What became of a case, for whoever reported it. */
const outcomeOf = (row: Row): ListItem => ({
  caseId: row.case_id,
  caseNumber: row.case_number,
  title: row.title,
  source: row.source,
  regionCode: row.region_code,
  stage: row.stage,
  stageName: phases[row.stage],
  registeredAt: row.registered_at.toISOString(),
  closed: row.closed,
  outcome: row.outcome ?? undefined,
  outcomeName: row.outcome ? zhNames.closeOutcomes[row.outcome] : undefined,
  relation: 'reported',
});

/** A row as far as it is open to the reader. */
const shownTo = (row: Row, now: string, parties: ReadonlyMap<string, OfferedNames>): ListItem => {
  const { case_id: caseId, case_number: caseNumber } = row;
  switch (row.relation) {
    case 'ended':
    case 'left-court':
      return { caseId, caseNumber, relation: 'ended' };
    case 'referred':
      return referredOf(row);
    case 'offered': {
      const { holder: _, returnedCount: __, anomalies: ___, lastEventAt: ____, ...shown } = itemOf(row, now);
      return { ...shown, title: offeredText(row.title, parties.get(caseId) ?? []), relation: 'offered' };
    }
    default:
      return itemOf(row, now);
  }
};

const itemOf = (row: Row, now: string): ListItem => ({
  caseId: row.case_id,
  caseNumber: row.case_number,
  title: row.title,
  source: row.source,
  disputeKind: row.dispute_kind,
  regionCode: row.region_code,
  urgent: row.urgent,
  risk: row.risk ?? undefined,
  stage: row.stage,
  stageName: phases[row.stage],
  stageService: row.stage_service,
  holder: holderOf(row),
  registeredAt: row.registered_at.toISOString(),
  lastEventAt: row.last_event_at.toISOString(),
  nextDueAt: row.next_due_at?.toISOString(),
  nextDueRule: row.next_due_rule ?? undefined,
  late: row.next_due_at !== null && row.next_due_at.toISOString() < now,
  returnedCount: row.returned_count,
  anomalies: row.anomalies,
  closed: row.closed,
  outcome: row.outcome ?? undefined,
  outcomeName: row.outcome ? zhNames.closeOutcomes[row.outcome] : undefined,
});
