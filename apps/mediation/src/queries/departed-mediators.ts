import { appendChanges, CaseChange, type CaseRow, type Clocks, loadedCase } from '@one-window/case-engine';
import { type AnyRecordedEvent, type RecordedEvent, type ServiceName, systemActor } from '@one-window/contracts';
import type { Projection } from '@one-window/transport';
import type { PoolClient } from 'pg';
import { freeMediator, replaceableIn } from '../domain/free-mediator';
import { mediationModel } from '../mediation.model';

type Left = RecordedEvent<'directory.mediator-left.v1'>;

const hasLeft = (event: AnyRecordedEvent): event is AnyRecordedEvent & Left =>
  event.type === 'directory.mediator-left.v1';

/** Takes in which mediators left, and in the same transaction ends their appointments, so that others are appointed. */
export class DepartedMediators implements Projection {
  readonly name = 'mediation/departed-mediators';
  readonly listensTo: readonly ServiceName[] = ['directory'];

  constructor(private readonly clocks: Clocks) {}

  concerns(event: AnyRecordedEvent): boolean {
    return hasLeft(event);
  }

  async project(events: readonly AnyRecordedEvent[], client: PoolClient): Promise<void> {
    for (const event of events) if (hasLeft(event)) await this.free(event, client);
  }

  private async free({ id, data, correlationId }: Left, client: PoolClient): Promise<void> {
    await client.query('update mediator set departed = true where id = $1', [data.mediatorId]);
    const { rows } = await client.query<CaseRow>(
      `select c.id, c.version, c.sequence, c.head, c.data from cases c
        where c.id in (select id from case_line where holder_organisation = $1 and stage = any ($2::text[])
                          and mediator_ids @> jsonb_build_array($3::text))
        order by c.id for update`,
      [data.organisationId, replaceableIn, data.mediatorId],
    );
    const changes = rows.flatMap((row) => {
      const loaded = loadedCase(mediationModel, row.id, row);
      const facts = freeMediator(loaded.state, data);
      if (facts.length === 0) return [];
      const change = new CaseChange(mediationModel, loaded);
      change.step(
        {
          actor: systemActor('mediation'),
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
