import { Problem } from '@one-window/contracts';
import type { PoolClient } from 'pg';
import type { MediatorDetails } from '../domain/mediator';

/** The next code that no mediator ever had. Under the lock of the register. */
export const nextMediatorCode = async (client: PoolClient): Promise<string> => {
  const { rows } = await client.query<{ last: number }>(
    `select coalesce(max(substring(code from '^MED-(\\d+)$')::int), 0) as last from mediator`,
  );
  return `MED-${String((rows[0]?.last ?? 0) + 1).padStart(3, '0')}`;
};

/** Everybody who is or was a mediator of the organisation, in the order of the codes. */
export const mediatorsOf = async (client: PoolClient, organisationId: string): Promise<MediatorDetails[]> =>
  (
    await client.query<{ mediator: MediatorDetails }>(
      `select jsonb_strip_nulls(jsonb_build_object('mediatorId', id, 'code', code, 'name', name, 'sex', sex,
           'workTime', work_time, 'specialities', specialities, 'telephone', telephone, 'leftSince', left_since)) as mediator
         from mediator where organisation_id = $1 order by code`,
      [organisationId],
    )
  ).rows.map(({ mediator }) => mediator);

/** One mediator and the others of the organisation. @throws Problem mediator-not-listed */
export const mediatorAmong = (
  all: readonly MediatorDetails[],
  mediatorId: string,
): { mediator: MediatorDetails; others: MediatorDetails[] } => {
  const mediator = all.find((one) => one.mediatorId === mediatorId);
  if (!mediator) throw new Problem('mediator-not-listed', { mediatorId });
  return { mediator, others: all.filter((one) => one !== mediator) };
};

/** Keeps the mediator as the event says, in the transaction that records the event. */
export const keepMediator = (client: PoolClient, mediator: object) =>
  client.query(
    `insert into mediator (id, code, organisation_id, name, sex, work_time, specialities, telephone)
       select "mediatorId", code, "organisationId", name, sex, "workTime", specialities, telephone
       from jsonb_to_record($1::jsonb) as m("mediatorId" uuid, code text, "organisationId" uuid, name text, sex text,
              "workTime" text, specialities text[], telephone text)
     on conflict (id) do update set name = excluded.name, sex = excluded.sex, work_time = excluded.work_time,
       specialities = excluded.specialities, telephone = excluded.telephone`,
    [JSON.stringify(mediator)],
  );

export const keepLeft = (client: PoolClient, mediatorId: string, reason: string, since: string) =>
  client.query('update mediator set left_since = $2, left_reason = $3 where id = $1', [mediatorId, since, reason]);
