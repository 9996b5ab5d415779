import { Inject, Injectable } from '@nestjs/common';
import { appendChanges, Calendars, CaseChange, type CaseRow, inTransaction, loadedCase } from '@one-window/case-engine';
import { systemActor } from '@one-window/contracts';
import { Clock, currentCorrelation } from '@one-window/platform';
import { POOL } from '@one-window/service-host';
import { Relay } from '@one-window/transport';
import type { Pool, PoolClient } from 'pg';
import { organisationModel } from '../directory.model';
import { type Staff as StaffState, staffChanged } from '../domain/organisation';
import { ADMINISTRATION_LOCK } from './administration';

const actor = systemActor('directory');

interface StaffRow extends StaffState, CaseRow {}

/**
 * Tells the other services which organisations nobody can sign in for and which mediators have left, so that no case is
 * offered or given to them. Only organisations that mediate: others have no accounts of this kind.
 */
@Injectable()
export class Staff {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly clock: Clock,
    private readonly calendars: Calendars,
    private readonly relay: Relay,
  ) {}

  /** In the transaction that changed an account. */
  async tell(client: PoolClient, accountId: string): Promise<void> {
    await this.tellWhere(client, 'o.id = (select organisation_id from account where id = $1)', [accountId]);
  }

  /** Everything that was not told yet: after an upgrade, and where an installation starts without accounts. */
  async tellAll(): Promise<void> {
    await inTransaction(this.pool, async (client) => {
      await client.query('select pg_advisory_xact_lock($1)', [ADMINISTRATION_LOCK]);
      await this.tellWhere(client, 'true', []);
    });
    this.publish();
  }

  /** After the commit: the others need not wait until the relay looks by itself. */
  publish(): void {
    this.relay.wake();
  }

  private async tellWhere(client: PoolClient, condition: string, values: unknown[]): Promise<void> {
    const { rows } = await client.query<StaffRow>(
      `select c.id, c.version, c.sequence, c.head, c.data,
              exists (select from account a where a.organisation_id = o.id and a.active) as reachable,
              array(select a.mediator_id::text from account a
                     where a.organisation_id = o.id and a.mediator_id is not null
                     group by a.mediator_id having not bool_or(a.active)
                     union select m.id::text from mediator m
                     where m.organisation_id = o.id and m.left_since is not null order by 1) as "departedMediatorIds"
         from organisation o join cases c on c.id = o.id
        where cardinality(o.dispute_kinds) > 0 and ${condition}`,
      values,
    );
    const changes = rows.flatMap(({ reachable, departedMediatorIds, ...row }) => {
      const loaded = loadedCase(organisationModel, row.id, row);
      const told = staffChanged(loaded.state, { reachable, departedMediatorIds });
      if (!told) return [];
      const change = new CaseChange(organisationModel, loaded);
      change.step(
        {
          actor,
          occurredAt: this.clock.now(),
          recordedAt: this.clock.machineNow(),
          calendar: this.calendars.current,
          correlation: currentCorrelation(),
        },
        () => [told],
      );
      return [change];
    });
    if (changes.length > 0) await appendChanges(client, changes);
  }
}
