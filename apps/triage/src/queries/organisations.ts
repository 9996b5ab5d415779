import { organisationsThatAre } from '@one-window/law';
import { Inject, Injectable } from '@nestjs/common';
import { translateDatabaseError } from '@one-window/case-engine';
import type { DisputeKind } from '@one-window/contracts';
import { POOL } from '@one-window/service-host';
import type { CivilDate, WorkingCalendar } from '@one-window/time-limits';
import type { Pool, PoolClient } from 'pg';
import { type Candidate, rankCandidates } from '../domain/candidates';
import type { KnownOrganisation } from '../domain/organisations';
import type { OrganisationLoad } from './work-list.schema';

const columns = `id as "organisationId", name, short_name as "shortName", kind, region_code as "regionCode",
  presence, dispute_kinds as "disputeKinds", charges_fees as "chargesFees", reachable, closed,
  rota, days_off as "daysOff"`;

/** Candidates shown for one offer: the officer chooses among the first, never from a page further on. */
const MOST_CANDIDATES = 50;

/** Triage's copy of the directory. */
@Injectable()
export class Organisations {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  /** Those of the given ids that are known; `client`: the connection of whoever is within a transaction. */
  async withIds(ids: readonly string[], client?: PoolClient): Promise<KnownOrganisation[]> {
    return await this.query<KnownOrganisation>(
      {
        name: 'organisations-with-ids',
        text: `select ${columns} from organisation where id = any ($1::uuid[])`,
        values: [ids],
      },
      client,
    );
  }

  /** Organisations to which a dispute of this kind may be offered, the most suitable first. */
  async candidates(
    wanted: { disputeKind: DisputeKind; regionCode?: string },
    day: { today: CivilDate; calendar: WorkingCalendar },
  ): Promise<Candidate[]> {
    const mediating = await this.query<KnownOrganisation>({
      name: 'mediating-organisations',
      text: `select ${columns} from organisation where kind = any ($1::text[])`,
      values: [organisationsThatAre('mediates')],
    });
    return rankCandidates(mediating, wanted, await this.openCases(), day).slice(0, MOST_CANDIDATES);
  }

  /** What the organisation has in hand, and where the cases went of which its closing ended the offer. */
  async loadOf(organisationId: string): Promise<OrganisationLoad> {
    const [inHand] = await this.query<Omit<OrganisationLoad, 'freed'>>({
      name: 'cases-in-hand-of-organisation',
      text: `select count(*) filter (where stage = 'offered' and jsonb_array_length(with_organisations) = 1)::int as offered,
                    count(*) filter (where stage = 'offered' and jsonb_array_length(with_organisations) > 1)::int as pooled,
                    count(*) filter (where stage = 'with-mediation')::int as held
               from case_line where stage in ('offered', 'with-mediation') and with_organisations ? $1`,
      values: [organisationId],
    });
    const freed = await this.query<OrganisationLoad['freed'][number]>({
      name: 'cases-freed-by-organisation',
      text: `select stage, offered_to as "offeredTo", count(*)::int as count
               from case_line where freed_by = $1 group by stage, offered_to order by count desc, stage`,
      values: [organisationId],
    });
    return { ...(inHand ?? { offered: 0, pooled: 0, held: 0 }), freed };
  }

  /** Offers not yet answered and cases held, by organisation. */
  private async openCases(): Promise<Map<string, number>> {
    const rows = await this.query<{ id: string; count: number }>({
      name: 'open-cases-of-organisations',
      text: `select organisation.id, count(*)::int as count
               from case_line, jsonb_array_elements_text(with_organisations) as organisation(id)
              where stage in ('offered', 'with-mediation')
              group by organisation.id`,
      values: [],
    });
    return new Map(rows.map(({ id, count }) => [id, count]));
  }

  private async query<Row extends object>(
    statement: { name: string; text: string; values: unknown[] },
    client: Pool | PoolClient = this.pool,
  ): Promise<Row[]> {
    try {
      return (await client.query<Row>(statement)).rows;
    } catch (error) {
      throw translateDatabaseError(error);
    }
  }
}
