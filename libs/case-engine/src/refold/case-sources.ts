import type { AnyRecordedEvent, ServiceName } from '@one-window/contracts';
import type { Pool } from 'pg';
import { caseIdsAfter } from './case-ids';
import { type EventLogRow, eventOfRow } from '../log/case-log';
import type { CaseModel } from '../log/case-model';
import type { VersionedEvent } from '../log/replay';

/** A case's row and timers as they are stored; without `version` there is no row, though the service has recorded it. */
export interface StoredCase {
  id: string;
  version?: number;
  stage: string;
  data: unknown;
  sequence: number;
  head: string;
  stateVersion: number;
  /** Instants by name. */
  timers: Record<string, string>;
  /** The case's row of `case_line`, columns without a value left out; absent where there is none. */
  line?: Record<string, unknown>;
}

/** An inbox row that made a version of its case; `hash` is missing in rows of builds that kept none. */
export interface ReceivedRow {
  eventId: string;
  version: number;
  hash?: string;
}

/** Everything that a case is folded from, up to the version of its row. */
export interface CaseSources {
  stored: StoredCase;
  recorded: VersionedEvent[];
  received: ReceivedRow[];
  /** What every service that this one listens to has recorded of the case, whole chains. */
  chains: AnyRecordedEvent[][];
}

const rowsStatement = (hasLines: boolean): string => `
  select wanted.id, c.version, c.stage, c.data, c.sequence, c.head, c.state_version,
         (select jsonb_object_agg(t.name, t.due_at) from timer t where t.case_id = wanted.id) as timers,
         ${hasLines ? '(select jsonb_strip_nulls(to_jsonb(l)) from case_line l where l.id = wanted.id)' : 'null'} as line
    from unnest($1::uuid[]) as wanted(id) left join cases c on c.id = wanted.id order by wanted.id`;

const inboxStatement = `
  select case_id, event_id, case_version, encode(hash, 'hex') as hash from inbox
   where case_version > 0 and consumer = $1 and case_id = any ($2::uuid[]) order by case_id, case_version`;

const logStatement = 'select * from event_log where case_id = any ($1::uuid[]) order by case_id, sequence';

interface Row {
  id: string;
  version: string | null;
  stage: string;
  data: unknown;
  sequence: string;
  head: string;
  state_version: number;
  timers: Record<string, string> | null;
  line: Record<string, unknown> | null;
}

const instants = (timers: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(timers).map(([name, dueAt]) => [name, new Date(dueAt).toISOString()]));

const groupedByCase = <T>(entries: readonly T[], caseOf: (entry: T) => string): ReadonlyMap<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const entry of entries) groups.set(caseOf(entry), [...(groups.get(caseOf(entry)) ?? []), entry]);
  return groups;
};

/** Reads the cases of one service, and what they were folded from, out of its own log and those of its sources. */
export class CaseReader {
  constructor(
    private readonly pool: Pool,
    private readonly model: Pick<CaseModel, 'service' | 'listensTo' | 'line'>,
    /** Databases of the services that this one listens to. */
    private readonly owners: Partial<Record<ServiceName, Pool>>,
  ) {}

  /** Ids of the next cases, in their order: those with a row, and those that the service has recorded without one. */
  idsAfter(last: string | undefined, limit: number): Promise<string[]> {
    return caseIdsAfter(this.pool, this.model.service, { after: last, limit });
  }

  /**
   * The rows come first and in one statement with their timers: what is recorded or received meanwhile makes a later
   * version, and is left out.
   */
  async read(ids: readonly string[]): Promise<CaseSources[]> {
    const { service, listensTo } = this.model;
    const { rows } = await this.pool.query<Row>(rowsStatement(this.model.line !== undefined), [ids]);
    const log = groupedByCase(await this.log(this.pool, service, ids), ({ event }) => event.caseId);
    const inbox = groupedByCase(await this.inbox(ids), ({ caseId }) => caseId);
    const heard = ids.filter((id) => inbox.has(id));
    const chains = await Promise.all(
      listensTo.map(async (owner) => {
        const pool = this.owners[owner];
        if (!pool) throw new Error(`no database of ${owner}, which ${service} listens to`);
        return groupedByCase(await this.log(pool, owner, heard), ({ event }) => event.caseId);
      }),
    );
    return rows.map((row) => {
      const upTo = row.version === null ? Infinity : Number(row.version);
      return {
        stored: storedCase(row),
        recorded: (log.get(row.id) ?? []).filter(({ version }) => version <= upTo),
        received: (inbox.get(row.id) ?? []).filter(({ version }) => version <= upTo),
        chains: chains.map((of) => (of.get(row.id) ?? []).map(({ event }) => event)),
      };
    });
  }

  private async log(pool: Pool, service: ServiceName, ids: readonly string[]): Promise<VersionedEvent[]> {
    if (ids.length === 0) return [];
    const { rows } = await pool.query<EventLogRow & { case_version: string }>(logStatement, [ids]);
    return rows.map((row) => ({ version: Number(row.case_version), event: eventOfRow(service, row) }));
  }

  private async inbox(ids: readonly string[]): Promise<(ReceivedRow & { caseId: string })[]> {
    const { rows } = await this.pool.query<{
      case_id: string;
      event_id: string;
      case_version: string;
      hash: string | null;
    }>(inboxStatement, [this.model.service, ids]);
    return rows.map(({ case_id: caseId, event_id: eventId, case_version, hash }) => ({
      caseId,
      eventId,
      version: Number(case_version),
      ...(hash === null ? {} : { hash }),
    }));
  }
}

const storedCase = ({ id, version, stage, data, sequence, head, state_version, timers, line }: Row): StoredCase => ({
  id,
  ...(version === null ? {} : { version: Number(version) }),
  stage,
  data,
  sequence: Number(sequence),
  head,
  stateVersion: state_version,
  timers: instants(timers ?? {}),
  ...(line ? { line } : {}),
});
