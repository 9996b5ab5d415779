import { Inject, Injectable } from '@nestjs/common';
import { translateDatabaseError } from '@one-window/case-engine';
import { type Actor, type AnyRecordedEvent, FIRST_OF_A_CASE } from '@one-window/contracts';
import { POOL } from '@one-window/service-host';
import type { Pool } from 'pg';
import { type CaseReading, disputeKindOf } from '../domain/case-reading';
import { seesShamSigns, shamSignsIn, similarTo } from '../domain/sham-signs';
import { standingOf } from '../domain/standing';
import type { CasePageView } from './case-page.schema';

interface Similar {
  caseId: string;
  disputeKind: string;
  /** Instant, ISO 8601 UTC. */
  registeredAt: string;
  respondentKeys: readonly string[];
  leastFen: number;
  days: number;
}

/** Signs of a sham in a case, and in how it stands beside others. */
@Injectable()
export class ShamSigns {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  /** While the case is open, for who mediates and who decides on a suspicion. */
  async of(
    reading: CaseReading,
    events: readonly AnyRecordedEvent[],
    actor: Actor,
  ): Promise<Pick<CasePageView, 'signs'>> {
    if (!seesShamSigns(actor) || standingOf(reading).phase === 'closed') return {};
    const { caseId, registration } = reading;
    const disputeKind = disputeKindOf(reading);
    const like = similarTo(events);
    const similar =
      like && disputeKind && registration
        ? await this.similar({ caseId, disputeKind, registeredAt: registration.registeredAt, ...like })
        : 0;
    const signs = shamSignsIn(events, similar);
    return signs.length > 0 ? { signs } : {};
  }

  /** How many other cases are of its kind, with a respondent of it, claiming so much, registered around it. */
  private async similar({
    caseId,
    disputeKind,
    registeredAt,
    respondentKeys,
    leastFen,
    days,
  }: Similar): Promise<number> {
    try {
      const { rows } = await this.pool.query<{ count: string }>({
        name: 'similar-cases',
        text: `
          select count(distinct v.case_id) as count
            from party_index p
            join case_view v on v.case_id = p.case_id
            join timeline t on t.case_id = p.case_id and t.service = 'intake' and t.sequence = 1 and t.type = $7
           where p.index_hash = any ($1::text[]) and p.case_id <> $2 and v.dispute_kind = $3
             and v.registered_at between $4::timestamptz - make_interval(days => $5)
                                     and $4::timestamptz + make_interval(days => $5)
             and (t.data ->> 'amountFen')::bigint >= $6
             and exists (
               select from jsonb_array_elements(t.data -> 'parties') as party
                where party ->> 'role' = 'respondent'
                  and (party -> 'identityNumber' ->> 'index' = any ($1::text[])
                       or upper(party ->> 'creditCode') = any ($1::text[])))`,
        values: [respondentKeys, caseId, disputeKind, registeredAt, days, leastFen, FIRST_OF_A_CASE],
      });
      return Number(rows[0]?.count ?? 0);
    } catch (error) {
      throw translateDatabaseError(error);
    }
  }
}
