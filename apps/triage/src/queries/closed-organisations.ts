import { appendChanges, CaseChange, type CaseRow, type Clocks, loadedCase } from '@one-window/case-engine';
import { type AnyRecordedEvent, type RecordedEvent, type ServiceName, systemActor } from '@one-window/contracts';
import type { Projection } from '@one-window/transport';
import type { PoolClient } from 'pg';
import { freeOffer } from '../domain/free-offer';
import { triageModel } from '../triage.model';

type Closed = RecordedEvent<'directory.organisation-closed.v1'>;

const isClosed = (event: AnyRecordedEvent): event is AnyRecordedEvent & Closed =>
  event.type === 'directory.organisation-closed.v1';

/** Takes in which organisations are closed, and in the same transaction ends the offers that nobody else can claim. */
export class ClosedOrganisations implements Projection {
  readonly name = 'triage/closed-organisations';
  readonly listensTo: readonly ServiceName[] = ['directory'];

  constructor(private readonly clocks: Clocks) {}

  concerns(event: AnyRecordedEvent): boolean {
    return isClosed(event) || event.type === 'directory.organisation-reopened.v1';
  }

  async project(events: readonly AnyRecordedEvent[], client: PoolClient): Promise<void> {
    for (const event of events) {
      const { organisationId } = event.data as { organisationId: string };
      await client.query('update organisation set closed = $2 where id = $1', [organisationId, isClosed(event)]);
      if (isClosed(event)) await this.free(event, client);
    }
  }

  private async free({ id, data, correlationId }: Closed, client: PoolClient): Promise<void> {
    const { organisationId, name, how, reason } = data;
    const { rows: closed } = await client.query<{ id: string }>('select id from organisation where closed');
    const ids = new Set([organisationId, ...closed.map((one) => one.id)]);
    const { rows } = await client.query<CaseRow>(
      `select c.id, c.version, c.sequence, c.head, c.data from cases c
        where c.id in (select id from case_line where stage = 'offered' and with_organisations ? $1)
        order by c.id for update`,
      [organisationId],
    );
    const changes = rows.flatMap((row) => {
      const loaded = loadedCase(triageModel, row.id, row);
      const facts = freeOffer(loaded.state, { organisation: { organisationId, name }, how, reason }, ids);
      if (facts.length === 0) return [];
      const change = new CaseChange(triageModel, loaded);
      change.step(
        {
          actor: systemActor('triage'),
          occurredAt: this.clocks.now(),
          recordedAt: this.clocks.machineNow(),
          calendar: this.clocks.calendar(),
          correlation: { correlationId, causationId: id },
        },
        () => facts,
      );
      return [change];
    });
    if (changes.length > 0) await appendChanges(client, changes);
  }
}
