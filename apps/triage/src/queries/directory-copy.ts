import { type AnyRecordedEvent, type ServiceName, tellsOrganisation } from '@one-window/contracts';
import type { Projection } from '@one-window/transport';
import type { Pool, PoolClient } from 'pg';

const asJson = (value: unknown): string | null => (value === undefined ? null : JSON.stringify(value));

/** Keeps triage's own copy of the organisations, so that no command has to ask the directory. */
export class DirectoryCopy implements Projection {
  readonly name = 'triage/directory';
  readonly listensTo: readonly ServiceName[] = ['directory'];

  async project(events: readonly AnyRecordedEvent[], client: PoolClient): Promise<void> {
    for (const event of events) {
      if (event.type === 'directory.staff-changed.v1') {
        const { organisationId, reachable } = event.data;
        await client.query('update organisation set reachable = $2 where id = $1', [organisationId, reachable]);
      }
      if (!tellsOrganisation(event)) continue;
      const { organisationId, code, name, shortName, kind, regionCode, presence, disputeKinds, chargesFees } =
        event.data;
      const { rota, daysOff } = event.data;
      await client.query({
        name: 'copy-organisation',
        text: `insert into organisation
                 (id, code, name, short_name, kind, region_code, presence, dispute_kinds, charges_fees, rota,
                  days_off)
               values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
               on conflict (id) do update set code = excluded.code, name = excluded.name,
                 short_name = excluded.short_name, kind = excluded.kind, region_code = excluded.region_code,
                 presence = excluded.presence, dispute_kinds = excluded.dispute_kinds,
                 charges_fees = excluded.charges_fees, rota = excluded.rota, days_off = excluded.days_off`,
        values: [
          organisationId,
          code,
          name,
          shortName,
          kind,
          regionCode,
          presence,
          disputeKinds,
          chargesFees,
          asJson(rota),
          asJson(daysOff),
        ],
      });
    }
  }
}

/** Without organisations nothing can be offered; everything else of triage works. */
export const directoryCopyReadiness = async (pool: Pool): Promise<{ status: 'up' | 'degraded'; detail?: string }> => {
  const { rows } = await pool.query<{ known: boolean }>('select exists (select from organisation) as known');
  return rows[0]?.known
    ? { status: 'up' }
    : { status: 'degraded', detail: 'no organisation of the directory has arrived yet; cases cannot be offered' };
};
