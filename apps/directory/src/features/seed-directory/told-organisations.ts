import type { CaseRow } from '@one-window/case-engine';
import type { PoolClient } from 'pg';
import type { OrganisationRecord } from '../../data/load';

/** Organisations of which no event named the address, as they are now, with their state, which is locked. */
export const organisationsToldWithoutAddress = async (
  client: PoolClient,
): Promise<{ organisation: OrganisationRecord; row: CaseRow }[]> => {
  const { rows } = await client.query<{ organisation: OrganisationRecord; row: CaseRow }>(
    `select
       jsonb_strip_nulls(jsonb_build_object('id', o.id, 'code', o.code, 'name', o.name, 'shortName', o.short_name,
         'kind', o.kind, 'regionCode', o.region_code, 'presence', o.presence, 'rota', o.rota,
         'disputeKinds', o.dispute_kinds, 'chargesFees', o.charges_fees, 'creditCode', o.credit_code,
         'telephone', o.telephone, 'address', o.address, 'courtCode', o.court_code)) as organisation,
       jsonb_build_object('id', c.id, 'version', c.version, 'sequence', c.sequence, 'head', c.head, 'data', c.data) as row
     from organisation o join cases c using (id)
     where o.address <> '' and not exists (
       select from event_log e
        where e.case_id = o.id and e.type = 'directory.organisation-registered.v1' and e.data ? 'address')
     order by o.id for update of c`,
  );
  return rows;
};
