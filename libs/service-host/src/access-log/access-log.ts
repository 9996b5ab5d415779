import { Coalescer, translateDatabaseError } from '@one-window/case-engine';
import { type Actor, type ServiceName } from '@one-window/contracts';
import type { Clock, Log, Metrics } from '@one-window/platform';
import type { Pool } from 'pg';

/** How a file can be looked into. What shows clear text of an encrypted field waits until its row is written. */
export const looks = {
  file: { waits: false },
  advice: { waits: false },
  'enforcement-pack': { waits: false },
  paper: { waits: true },
  'session-record': { waits: true },
  'personal-fields': { waits: true },
  receipt: { waits: true },
  'find-by-party': { waits: true },
  'find-person': { waits: true },
  'exported-file': { waits: true },
  message: { waits: true },
  proof: { waits: false },
} as const satisfies Record<string, { waits: boolean }>;

export type LookAct = keyof typeof looks;
export const lookActs = Object.keys(looks) as LookAct[];

/** One look, to be kept. `detail` never holds what was looked at: which fields of which party, which session, why. */
export interface Look {
  act: LookAct;
  actor: Actor;
  caseId?: string;
  detail?: Record<string, unknown>;
}

/** A look as the log holds it; `at` is an instant of the machine's clock, name, roles and organisation those of then. */
export interface KeptLook {
  id: string;
  at: string;
  act: LookAct;
  caseId: string | null;
  by: { accountId: string; name: string; roles: string[]; organisationId: string; organisation: string };
  detail: Record<string, unknown>;
}

export interface LookFilter {
  act?: LookAct | undefined;
  caseId?: string | undefined;
  accountId?: string | undefined;
  /** Only looks before the one with this id. */
  before?: string | undefined;
  limit: number;
}

interface Row {
  id: string;
  at: Date;
  act: LookAct;
  case_id: string | null;
  account_id: string;
  name: string;
  roles: string[];
  organisation_id: string;
  organisation_name: string;
  detail: Record<string, unknown>;
}

const FLUSH_MILLISECONDS = 200;
const RETRY_MILLISECONDS = 1000;
const ROWS_PER_STATEMENT = 500;
/** So many looks wait for a database that is away; those after them are lost, counted and told. */
export const MOST_WAITING = 20_000;

/**
 * The log of looks at case files (Personal Information Protection Law art. 51 and 54; ASVS 5.0 16.3.2). Looks at masked
 * files are written in batches a moment after the answer, so that reading costs no write; a look at clear text is written
 * before its answer leaves.
 */
export class AccessLog {
  private readonly rows: Coalescer<object, undefined>;
  private waiting: object[] = [];
  private timer: NodeJS.Timeout | undefined;
  private flushing: Promise<void> | undefined;

  constructor(
    private readonly service: ServiceName,
    private readonly pool: Pool,
    private readonly clock: Pick<Clock, 'machineNow'>,
    private readonly log: Pick<Log, 'event'>,
    private readonly metrics: Pick<Metrics, 'looksLost'>,
  ) {
    this.rows = new Coalescer(async (rows) => {
      await this.insert(rows);
      return rows.map(() => undefined);
    });
  }

  /** Writes a look; resolves when it is safe. @throws Unavailable when the database is away: then nothing may be shown. */
  async keep(look: Look): Promise<void> {
    try {
      await this.rows.run(this.rowOf(look));
    } catch (error) {
      throw translateDatabaseError(error);
    }
  }

  /** Takes a look down, to be written with others in a moment. */
  note(look: Look): void {
    if (this.waiting.length >= MOST_WAITING) return this.lost(1, 'the database has been away for too long');
    this.waiting.push(this.rowOf(look));
    this.flushIn(FLUSH_MILLISECONDS);
  }

  /** Writes what waits. For the end of the process, and for whoever must see what was noted before. */
  async flush(): Promise<void> {
    this.flushing ??= this.writeWaiting().finally(() => {
      this.flushing = undefined;
    });
    await this.flushing;
  }

  /** Writes what waits and is done; what cannot be written is counted and told. */
  async close(): Promise<void> {
    await this.flush();
    clearTimeout(this.timer);
    if (this.waiting.length > 0) this.lost(this.waiting.length, 'the service stopped while the database was away');
    this.waiting = [];
  }

  /** The newest first. */
  async page({ act, caseId, accountId, before, limit }: LookFilter): Promise<KeptLook[]> {
    await this.flush();
    try {
      // Unnamed: planned for the values given, so that the index of what is asked for is taken.
      const { rows } = await this.pool.query<Row>(
        `select id, at, act, case_id, account_id, name, roles, organisation_id, organisation_name, detail
           from access_log
          where ($1::text is null or act = $1) and ($2::uuid is null or case_id = $2)
            and ($3::uuid is null or account_id = $3) and ($4::bigint is null or id < $4)
          order by id desc limit $5`,
        [act ?? null, caseId ?? null, accountId ?? null, before ?? null, limit],
      );
      return rows.map(keptLook);
    } catch (error) {
      throw translateDatabaseError(error);
    }
  }

  private rowOf({ act, actor, caseId, detail }: Look): object {
    return {
      at: this.clock.machineNow(),
      act,
      case_id: caseId ?? null,
      account_id: actor.accountId,
      name: actor.name,
      roles: actor.roles,
      organisation_id: actor.organisationId,
      organisation_name: actor.organisationName,
      detail: detail ?? {},
    };
  }

  private flushIn(milliseconds: number): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      this.flush().catch((error: unknown) => {
        this.log.event('error', 'access log failed', { service: this.service, error });
      });
    }, milliseconds).unref();
  }

  private async writeWaiting(): Promise<void> {
    while (this.waiting.length > 0) {
      const rows = this.waiting.splice(0, ROWS_PER_STATEMENT);
      try {
        await this.insert(rows);
      } catch (error) {
        this.waiting.unshift(...rows);
        this.log.event('warn', 'access log waits', { service: this.service, waiting: this.waiting.length, error });
        this.flushIn(RETRY_MILLISECONDS);
        return;
      }
    }
  }

  private async insert(rows: readonly object[]): Promise<void> {
    await this.pool.query({
      name: 'keep-looks',
      text: `insert into access_log (at, act, case_id, account_id, name, roles, organisation_id, organisation_name, detail)
        select at, act, case_id, account_id, name, roles, organisation_id, organisation_name, detail
          from rows from (jsonb_to_recordset($1) as (at timestamptz, act text, case_id uuid, account_id uuid, name text,
            roles jsonb, organisation_id uuid, organisation_name text, detail jsonb)) with ordinality as l
         order by ordinality`,
      values: [JSON.stringify(rows)],
    });
  }

  private lost(count: number, why: string): void {
    this.metrics.looksLost.inc({ service: this.service }, count);
    this.log.event('error', 'looks at case files are lost', { service: this.service, count, why });
  }
}

const keptLook = (row: Row): KeptLook => ({
  id: row.id,
  at: row.at.toISOString(),
  act: row.act,
  caseId: row.case_id,
  by: {
    accountId: row.account_id,
    name: row.name,
    roles: row.roles,
    organisationId: row.organisation_id,
    organisation: row.organisation_name,
  },
  detail: row.detail,
});
