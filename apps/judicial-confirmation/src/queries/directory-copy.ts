import { type AnyRecordedEvent, type ServiceName, tellsOrganisation } from '@one-window/contracts';
import { organisationIs } from '@one-window/law';
import type { HealthFinding } from '@one-window/platform';
import type { Projection } from '@one-window/transport';
import type { Pool, PoolClient } from 'pg';

/** Keeps this service's own copy of the courts, and of where organisations sit, so that no command has to ask the directory. */
export class DirectoryCopy implements Projection {
  readonly name = 'judicial-confirmation/directory';
  readonly listensTo: readonly ServiceName[] = ['directory'];

  async project(events: readonly AnyRecordedEvent[], client: PoolClient): Promise<void> {
    for (const event of events) {
      if (!tellsOrganisation(event)) continue;
      const { organisationId, name, kind, courtCode, regionCode } = event.data;
      await client.query({
        name: 'copy-seat',
        text: `insert into organisation (id, region_code) values ($1, $2)
                 on conflict (id) do update set region_code = excluded.region_code`,
        values: [organisationId, regionCode],
      });
      if (!organisationIs(kind, 'court') || courtCode === undefined) continue;
      await client.query({
        name: 'copy-court',
        text: `insert into court (id, name, court_code) values ($1, $2, $3)
                 on conflict (id) do update set name = excluded.name, court_code = excluded.court_code`,
        values: [organisationId, name, courtCode],
      });
    }
  }
}

/** Without courts nobody can apply; everything else goes on. */
export const directoryCopyReadiness = async (pool: Pool): Promise<HealthFinding> => {
  const { rows } = await pool.query<{ known: boolean }>('select exists (select from court) as known');
  return rows[0]?.known
    ? { status: 'up' }
    : { status: 'degraded', detail: 'no court of the directory has arrived yet; nobody can apply' };
};
