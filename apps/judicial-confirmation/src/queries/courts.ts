import { Inject, Injectable } from '@nestjs/common';
import { POOL, translateDatabaseError } from '@one-window/messaging';
import type { Pool } from 'pg';
import type { Court } from '../domain/application';

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

  private async read(statement: { name: string; text: string; values: unknown[] }): Promise<Court[]> {
    try {
      return (await this.pool.query<Court>(statement)).rows;
    } catch (error) {
      throw translateDatabaseError(error);
    }
  }
}
