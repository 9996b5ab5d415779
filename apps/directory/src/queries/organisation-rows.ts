import { Problem } from '@one-window/contracts';
import type { PoolClient } from 'pg';
import type { Closed } from '../domain/close-organisation';
import type { OrganisationDetails } from '../domain/organisation-record';
import type { OtherOrganisation } from '../domain/register-organisation';

/** Held while an organisation is registered or named: two do not get one code, nor one organisation two entries. */
const REGISTER_LOCK = 4_917_105;

export const lockRegister = (client: PoolClient) => client.query('select pg_advisory_xact_lock($1)', [REGISTER_LOCK]);

/** The next code that nobody ever had: entries stay, also of organisations that are closed. */
export const nextCode = async (client: PoolClient): Promise<string> => {
  const { rows } = await client.query<{ last: number }>(
    `select coalesce(max(substring(code from '^ORG-(\\d+)$')::int), 0) as last from organisation`,
  );
  return `ORG-${String((rows[0]?.last ?? 0) + 1).padStart(3, '0')}`;
};

/** Every organisation but this one, as far as another may be the same. */
export const otherOrganisations = async (client: PoolClient, organisationId: string): Promise<OtherOrganisation[]> =>
  (
    await client.query<OtherOrganisation>(
      'select id as "organisationId", name, credit_code as "creditCode" from organisation where id <> $1',
      [organisationId],
    )
  ).rows;

/** @throws Problem organisation-not-found */
export const detailsOf = async (client: PoolClient, organisationId: string): Promise<OrganisationDetails> => {
  const { rows } = await client.query<{ details: OrganisationDetails }>(
    `select jsonb_strip_nulls(jsonb_build_object('code', code, 'name', name, 'shortName', short_name, 'kind', kind,
         'regionCode', region_code, 'presence', presence, 'rota', rota, 'daysOff', days_off, 'disputeKinds', dispute_kinds,
         'chargesFees', charges_fees, 'creditCode', credit_code, 'telephone', telephone, 'address', address,
         'contact', contact, 'courtCode', court_code)) as details
       from organisation where id = $1 for update`,
    [organisationId],
  );
  if (!rows[0]) throw new Problem('organisation-not-found', { organisationId });
  return rows[0].details;
};

/** How many accounts of an organisation can sign in. */
export const activeAccounts = async (client: PoolClient, organisationId: string): Promise<number> => {
  const { rows } = await client.query<{ count: number }>(
    'select count(*)::int as count from account where organisation_id = $1 and active',
    [organisationId],
  );
  return rows[0]?.count ?? 0;
};

/** Keeps the organisation as the event says it, in the transaction that records the event. */
export const keepOrganisation = (
  client: PoolClient,
  organisation: Partial<OrganisationDetails> & { organisationId: string },
) =>
  client.query(
    `insert into organisation (id, code, name, short_name, kind, region_code, presence, rota, days_off, dispute_kinds,
         charges_fees, credit_code, telephone, address, contact, court_code)
       select "organisationId", code, name, "shortName", kind, "regionCode", presence, rota, "daysOff", "disputeKinds",
         "chargesFees", "creditCode", telephone, address, contact, "courtCode"
       from jsonb_to_record($1::jsonb)
         as o("organisationId" uuid, code text, name text, "shortName" text, kind text, "regionCode" text,
              presence text, rota jsonb, "daysOff" jsonb, "disputeKinds" text[], "chargesFees" boolean, "creditCode" text,
              telephone text, address text, contact text, "courtCode" text)
     on conflict (id) do update set name = excluded.name, short_name = excluded.short_name, kind = excluded.kind,
       region_code = excluded.region_code, presence = excluded.presence, rota = excluded.rota, days_off = excluded.days_off,
       dispute_kinds = excluded.dispute_kinds, charges_fees = excluded.charges_fees,
       credit_code = excluded.credit_code, telephone = excluded.telephone, address = excluded.address,
       contact = excluded.contact, court_code = excluded.court_code`,
    [JSON.stringify(organisation)],
  );

/** How the organisation is closed; null where it takes cases. */
export const keepClosed = (client: PoolClient, organisationId: string, closed: Closed | null) =>
  client.query('update organisation set closed = $2, closed_reason = $3, closed_since = $4 where id = $1', [
    organisationId,
    closed?.how ?? null,
    closed?.reason ?? null,
    closed?.since ?? null,
  ]);
