import { Inject, Injectable } from '@nestjs/common';
import { translateDatabaseError } from '@one-window/case-engine';
import { Clock, Metrics } from '@one-window/platform';
import { POOL } from '@one-window/service-host';
import type { Pool } from 'pg';
import { Counter } from 'prom-client';
import type { PublicLooksView } from '../../queries/case-page.schema';

export type LookOutcome = 'shown' | 'refused' | 'limited';

/** The log of the public page: that somebody looked, never who; the service's role can neither change nor remove rows. */
@Injectable()
export class PublicLooks {
  private readonly looks: Counter<'outcome'>;

  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly clock: Clock,
    { registry }: Metrics,
  ) {
    this.looks = new Counter({
      name: 'one_window_public_status_looks_total',
      help: 'Looks at the public status page by outcome',
      labelNames: ['outcome'],
      registers: [registry],
    });
  }

  /** Keeps a look that was shown, with its case, or refused. One that a limit turned away is only counted. */
  async keep(outcome: LookOutcome, addressHash: string, caseId?: string): Promise<void> {
    this.looks.inc({ outcome });
    if (outcome === 'limited') return;
    await this.pool.query({
      name: 'keep-public-look',
      text: 'insert into public_look (at, case_id, address_hash) values ($1, $2, $3)',
      values: [this.clock.machineNow(), caseId ?? null, addressHash],
    });
  }

  /** How often the public looked at a case, and when last. */
  async of(caseId: string): Promise<PublicLooksView> {
    try {
      const { rows } = await this.pool.query<{ looks: string; last_at: Date | null }>(
        'select count(*) as looks, max(at) as last_at from public_look where case_id = $1',
        [caseId],
      );
      return { caseId, who: 'public', looks: Number(rows[0]?.looks ?? 0), lastAt: rows[0]?.last_at?.toISOString() };
    } catch (error) {
      throw translateDatabaseError(error);
    }
  }
}
