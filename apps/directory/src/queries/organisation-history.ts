import { Inject, Injectable } from '@nestjs/common';
import { type EventLogRow, eventOfRow } from '@one-window/case-engine';
import { type AnyRecordedEvent, type RecordedEvent, tellsOrganisation } from '@one-window/contracts';
import { POOL } from '@one-window/service-host';
import type { Pool } from 'pg';
import { mediatorDifferences, type MediatorInput } from '../domain/mediator';
import type { DaysOff, OrganisationDetails, RotaEntry } from '../domain/organisation-record';
import { differencesOf } from '../domain/register-organisation';
import type { OrganisationHistoryEntry, OrganisationHistoryView } from './organisation-history.schema';

const asTold = (value: unknown): string | boolean | string[] => {
  if (typeof value === 'boolean' || typeof value === 'string') return value;
  return (value as (string | RotaEntry | DaysOff)[]).map((one) => {
    if (typeof one === 'string') return one;
    return 'weekday' in one ? `${one.weekday} ${one.from}-${one.to}` : `${one.from}/${one.until}`;
  });
};

const toldChanges = (differences: readonly { field: string; before?: unknown; after?: unknown }[]) =>
  differences.map(({ field, ...values }) => ({
    field,
    ...(values.before === undefined ? {} : { before: asTold(values.before) }),
    ...(values.after === undefined ? {} : { after: asTold(values.after) }),
  }));

type OfMediator = RecordedEvent<
  'directory.mediator-registered.v1' | 'directory.mediator-changed.v1' | 'directory.mediator-left.v1'
>;
const mediatorActs = {
  'directory.mediator-registered.v1': 'mediator-registered',
  'directory.mediator-changed.v1': 'mediator-changed',
  'directory.mediator-left.v1': 'mediator-left',
} as const;

const isOfMediator = (event: AnyRecordedEvent): event is AnyRecordedEvent & OfMediator =>
  Object.hasOwn(mediatorActs, event.type);

/** Who registered and changed an organisation, what was another before, and why: read from its own chain of events. */
export const historyOf = (events: readonly AnyRecordedEvent[]): OrganisationHistoryEntry[] => {
  let known: OrganisationDetails | undefined;
  const mediators = new Map<string, Partial<MediatorInput> & { code?: string }>();
  const entries = events.flatMap((event): OrganisationHistoryEntry[] => {
    const told = {
      eventId: event.id,
      at: event.occurredAt,
      by: { name: event.actor.name, organisation: event.actor.organisationName },
    };
    if (event.type === 'directory.organisation-closed.v1' || event.type === 'directory.organisation-reopened.v1') {
      const act = event.type === 'directory.organisation-closed.v1' ? event.data.how : 'reopened';
      return [{ ...told, act, changes: [], reason: event.data.reason }];
    }
    if (isOfMediator(event)) {
      const { mediatorId, name: whom, reason } = event.data;
      const entry = { ...told, act: mediatorActs[event.type], whom, ...(reason === undefined ? {} : { reason }) };
      if (event.type === 'directory.mediator-left.v1') return [{ ...entry, changes: [] }];
      const before = mediators.get(mediatorId);
      mediators.set(mediatorId, event.data);
      // An earlier build told neither code nor what else stood there already: that is not a change.
      const as = before && (before.code === undefined ? { ...event.data, ...before } : before);
      const differences = as ? mediatorDifferences(as, event.data) : [];
      return [{ ...entry, changes: toldChanges(differences) }];
    }
    if (!tellsOrganisation(event)) return [];
    const { reason, ...data } = event.data;
    const before = known;
    known = data as OrganisationDetails;
    const registered = event.type === 'directory.organisation-registered.v1';
    // Told once more by a later build, with what the earlier one did not tell: nobody did anything.
    if (registered && before) return [];
    return [
      {
        ...told,
        act: registered ? 'registered' : 'changed',
        changes: before ? toldChanges(differencesOf(before, known)) : [],
        ...(reason === undefined ? {} : { reason }),
      },
    ];
  });
  return entries.toReversed();
};

/** Reads the history of an organisation. */
@Injectable()
export class OrganisationHistory {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  async of(organisationId: string): Promise<OrganisationHistoryView> {
    const { rows } = await this.pool.query<EventLogRow>(
      `select * from event_log where case_id = $1 and (type like 'directory.organisation-%' or type like 'directory.mediator-%') order by sequence`,
      [organisationId],
    );
    return { items: historyOf(rows.map((row) => eventOfRow('directory', row))) };
  }
}
