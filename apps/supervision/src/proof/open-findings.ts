import { Inject, Injectable } from '@nestjs/common';
import { translateDatabaseError } from '@one-window/case-engine';
import {
  isOfOld,
  type ProofFindingKind,
  proofFindingKinds,
  type DatabaseWriter,
  type ServiceName,
} from '@one-window/contracts';
import { POOL } from '@one-window/service-host';
import type { Pool } from 'pg';
import type { FindingView } from '../http/proof.schema';
import type { ProofRun } from './proof-run';
import { ProofStore } from './proof-store';

interface Row {
  id: string;
  case_id: string | null;
  case_number: string | null;
  service: ServiceName;
  place: string;
  kind: ProofFindingKind;
  stored: string;
  expected: string;
  sequence: string | null;
  writers: DatabaseWriter[];
  first_seen_at: Date;
  last_seen_at: Date;
  settled_at: Date | null;
}

const viewOf = (row: Row): FindingView => ({
  id: row.id,
  ...(row.case_id === null ? {} : { caseId: row.case_id }),
  ...(row.case_number === null ? {} : { caseNumber: row.case_number }),
  service: row.service,
  place: row.place,
  kind: row.kind,
  says: proofFindingKinds[row.kind].zh,
  saysEn: proofFindingKinds[row.kind].en,
  stored: row.stored,
  expected: row.expected,
  ...(row.sequence === null ? {} : { sequence: Number(row.sequence) }),
  writers: row.writers,
  ofOld: isOfOld(row),
  firstSeenAt: row.first_seen_at.toISOString(),
  lastSeenAt: row.last_seen_at.toISOString(),
  ...(row.settled_at === null ? {} : { settledAt: row.settled_at.toISOString() }),
});

/** Which findings: those that are open, or those of one run, of any case or of one. */
export interface FindingSelection {
  ofRun?: string | undefined;
  caseId?: string | undefined;
  /** Only those of old, or only the others; absent: both. */
  ofOld?: boolean | undefined;
  /** Only findings after the one with this number. */
  after?: string | undefined;
  limit: number;
}

/** What the proofs have found, for those who read it. */
@Injectable()
export class OpenFindings {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly store: ProofStore,
  ) {}

  /** The last complete proof and how much is open, whichever proof or sample found it. */
  async summary(): Promise<{ last: ProofRun | undefined; open: number; ofOld: number; since: string | undefined }> {
    try {
      const { rows } = await this.pool.query<{ open: string; of_old: string; since: Date | null }>(
        `select count(*) filter (where kind <> 'recorded-in-capitals') as open,
                count(*) filter (where kind = 'recorded-in-capitals') as of_old,
                min(first_seen_at) filter (where kind <> 'recorded-in-capitals') as since
           from proof_finding where settled_at is null`,
      );
      const { open = 0, of_old: ofOld = 0, since } = rows[0] ?? {};
      const last = await this.store.lastFinished();
      return { last, open: Number(open), ofOld: Number(ofOld), since: since?.toISOString() };
    } catch (error) {
      throw translateDatabaseError(error);
    }
  }

  /** The proof that is on its way. */
  async running(): Promise<ProofRun | undefined> {
    return await this.store.unfinished(false);
  }

  /** In the order in which they were found. */
  async page({ ofRun, caseId, ofOld, after, limit }: FindingSelection): Promise<FindingView[]> {
    try {
      const { rows } = await this.pool.query<Row>(
        `select f.*, v.case_number from proof_finding f left join case_view v on v.case_id = f.case_id
          where ($1::uuid is null and f.settled_at is null or f.first_run <= $1::uuid and f.last_run >= $1::uuid)
            and ($2::uuid is null or f.case_id = $2::uuid) and f.id > coalesce($3::bigint, 0)
            and ($5::boolean is null or (f.kind = 'recorded-in-capitals') = $5::boolean)
          order by f.id limit $4`,
        [ofRun ?? null, caseId ?? null, after ?? null, limit, ofOld ?? null],
      );
      return rows.map(viewOf);
    } catch (error) {
      throw translateDatabaseError(error);
    }
  }
}
