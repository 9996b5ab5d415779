import { type AnyRecordedEvent, type ServiceName, tellsOrganisation } from '@one-window/contracts';
import type { HealthFinding } from '@one-window/platform';
import type { Projection } from '@one-window/transport';
import type { Pool, PoolClient } from 'pg';

/** Keeps mediation's own copy of the organisations and mediators, so that no command asks another service. */
export class DirectoryCopy implements Projection {
  readonly name = 'mediation/directory';
  readonly listensTo: readonly ServiceName[] = ['directory'];

  async project(events: readonly AnyRecordedEvent[], client: PoolClient): Promise<void> {
    for (const event of events) await this.keep(event, client);
  }

  private async keep(event: AnyRecordedEvent, client: PoolClient): Promise<void> {
    if (tellsOrganisation(event)) {
      const { organisationId, name, kind, shortName, creditCode = null, disputeKinds } = event.data;
      await client.query(
        `insert into organisation (id, name, kind, short_name, credit_code, dispute_kinds)
           values ($1, $2, $3, $4, $5, $6)
           on conflict (id) do update set name = excluded.name, kind = excluded.kind,
             short_name = excluded.short_name, credit_code = excluded.credit_code,
             dispute_kinds = excluded.dispute_kinds`,
        [organisationId, name, kind, shortName, creditCode, JSON.stringify(disputeKinds)],
      );
    } else if (
      event.type === 'directory.organisation-closed.v1' ||
      event.type === 'directory.organisation-reopened.v1'
    ) {
      await client.query('update organisation set closed = $2 where id = $1', [
        event.data.organisationId,
        event.type === 'directory.organisation-closed.v1',
      ]);
    } else if (event.type === 'directory.mediator-registered.v1' || event.type === 'directory.mediator-changed.v1') {
      const { mediatorId, organisationId, name } = event.data;
      await client.query(
        `insert into mediator (id, organisation_id, name) values ($1, $2, $3)
           on conflict (id) do update set organisation_id = excluded.organisation_id, name = excluded.name`,
        [mediatorId, organisationId, name],
      );
    } else if (event.type === 'directory.staff-changed.v1') {
      const { organisationId, departedMediatorIds, reachable } = event.data;
      await client.query('update organisation set reachable = $2 where id = $1', [organisationId, reachable]);
      await client.query('update mediator set departed = (id = any ($2::uuid[])) where organisation_id = $1', [
        organisationId,
        departedMediatorIds,
      ]);
    }
  }
}

/** Without the copy no mediator can be appointed; everything else goes on. */
export const directoryCopyReadiness = async (pool: Pool): Promise<HealthFinding> => {
  const { rows } = await pool.query<{ arrived: boolean }>('select exists (select from mediator) as arrived');
  return rows[0]?.arrived
    ? { status: 'up' }
    : { status: 'degraded', detail: 'the list of mediators has not arrived yet' };
};
