import { Inject, Injectable } from '@nestjs/common';
import { POOL } from '@one-window/service-host';
import { translateDatabaseError } from '@one-window/case-engine';
import type { Pool } from 'pg';
import type { Court } from '../domain/application';
import type { CourtsKnown } from '../domain/competence';

/** The courts of the directory, from this service's own copy. */
@Injectable()
export class Courts {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  /** Undefined when the directory has no court by that id. @throws Unavailable when the database is away. */
  async withId(organisationId: string): Promise<Court | undefined> {
    const [court] = await this.read({
      name: 'court-with-id',
      text: 'select id as "organisationId", name, court_code as "courtCode" from court where id = $1',
      values: [organisationId],
    });
    return court;
  }

  /** Every court, for the applicants to choose from. */
  all(): Promise<Court[]> {
    return this.read({
      name: 'all-courts',
      text: 'select id as "organisationId", name, court_code as "courtCode" from court order by court_code',
      values: [],
    });
  }

  /** Every court, and the place of the organisation as far as the directory has told it. */
  async knownFor(organisationId: string): Promise<CourtsKnown> {
    const [courts, [seat]] = await Promise.all([
      this.all(),
      this.read<{ regionCode: string }>({
        name: 'seat-of-organisation',
        text: 'select region_code as "regionCode" from organisation where id = $1',
        values: [organisationId],
      }),
    ]);
    return { courts, ...(seat ? { organisationRegion: seat.regionCode } : {}) };
  }

  private async read<Row extends object = Court>(statement: {
    name: string;
    text: string;
    values: unknown[];
  }): Promise<Row[]> {
    try {
      return (await this.pool.query<Row>(statement)).rows;
    } catch (error) {
      throw translateDatabaseError(error);
    }
  }
}
