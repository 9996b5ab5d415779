import { type AnyRecordedEvent, type ServiceName, tellsOrganisation } from '@one-window/contracts';
import type { Projection } from '@one-window/transport';
import type { PoolClient } from 'pg';

/** Keeps the names and telephone numbers of organisations, for the parties who want to call them. */
export class ContactsProjection implements Projection {
  readonly name = 'supervision/contacts';
  readonly listensTo: readonly ServiceName[] = ['directory'];

  async project(events: readonly AnyRecordedEvent[], client: PoolClient): Promise<void> {
    const contacts = new Map(
      events.flatMap((event) => {
        if (!tellsOrganisation(event)) return [];
        const { organisationId, name, kind, telephone = null } = event.data;
        return [[organisationId, { organisation_id: organisationId, name, kind, telephone }] as const];
      }),
    );
    if (contacts.size === 0) return;
    await client.query({
      name: 'keep-contacts',
      text: `insert into contact (organisation_id, name, kind, telephone)
               select organisation_id, name, kind, telephone from jsonb_to_recordset($1::jsonb)
                 as c(organisation_id uuid, name text, kind text, telephone text)
             on conflict (organisation_id) do update
               set name = excluded.name, kind = excluded.kind, telephone = excluded.telephone`,
      values: [JSON.stringify([...contacts.values()])],
    });
  }
}
