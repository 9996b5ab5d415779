import type { Region } from '@one-window/contracts';
import type { PoolClient } from 'pg';
import type { AccountRecord, MediatorRecord, OrganisationRecord } from '../../data/load';

/** Inserts regions; a region's parent comes before it. */
export const insertRegions = (client: PoolClient, regions: readonly Region[]) =>
  client.query(
    `insert into region (code, name, level, parent)
       select code, name, level, parent from jsonb_to_recordset($1::jsonb)
         as r(code text, name text, level text, parent text)`,
    [JSON.stringify(regions)],
  );

export const insertOrganisations = (
  client: PoolClient,
  organisations: readonly Omit<OrganisationRecord, 'creditCode'>[],
) =>
  client.query(
    `insert into organisation (id, code, name, short_name, kind, region_code, presence, rota, dispute_kinds,
         charges_fees, credit_code, telephone, address, court_code)
       select id, code, name, "shortName", kind, "regionCode", presence, rota, "disputeKinds",
         "chargesFees", "creditCode", telephone, address, "courtCode"
       from jsonb_to_recordset($1::jsonb)
         as o(id uuid, code text, name text, "shortName" text, kind text, "regionCode" text, presence text, rota jsonb,
              "disputeKinds" text[], "chargesFees" boolean, "creditCode" text, telephone text, address text,
              "courtCode" text)`,
    [JSON.stringify(organisations)],
  );

export const insertMediators = (client: PoolClient, mediators: readonly MediatorRecord[]) =>
  client.query(
    `insert into mediator (id, code, organisation_id, name, sex, work_time, specialities)
       select id, code, "organisationId", name, sex, "workTime", specialities from jsonb_to_recordset($1::jsonb)
         as m(id uuid, code text, "organisationId" uuid, name text, sex text, "workTime" text, specialities text[])`,
    [JSON.stringify(mediators)],
  );

/** Inserts demonstration accounts, all with the one hash of the public password. */
export const insertAccounts = (
  client: PoolClient,
  accounts: readonly AccountRecord[],
  passwordHash: string,
  createdAt: string,
) =>
  client.query(
    `insert into account (id, username, display_name, password_hash, demonstration, roles, organisation_id,
         mediator_id, created_at, password_changed_at)
       select id, username, "displayName", $2, true, roles, "organisationId", "mediatorId", $3, $3
       from jsonb_to_recordset($1::jsonb)
         as a(id uuid, username text, "displayName" text, roles text[], "organisationId" uuid, "mediatorId" uuid)`,
    [JSON.stringify(accounts), passwordHash, createdAt],
  );
