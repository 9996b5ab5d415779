import type { CaseRow } from '@one-window/case-engine';
import type { PoolClient } from 'pg';
import type { OrganisationRecord } from '../../data/load';

/** What other services are told of an organisation. */
export type ToldOrganisation = Omit<OrganisationRecord, 'rota' | 'address'>;

/** Organisations of which no event named the credit code, as they are now, with their state, which is locked. */
export const organisationsToldWithoutCreditCode = async (
  client: PoolClient,
): Promise<{ organisation: ToldOrganisation; row: CaseRow }[]> => {
  const { rows } = await client.query<{ organisation: ToldOrganisation; row: CaseRow }>(
    `select
       jsonb_strip_nulls(jsonb_build_object('id', o.id, 'code', o.code, 'name', o.name, 'shortName', o.short_name,
         'kind', o.kind, 'regionCode', o.region_code, 'presence', o.presence, 'disputeKinds', o.dispute_kinds,
         'chargesFees', o.charges_fees, 'creditCode', o.credit_code, 'telephone', o.telephone,
         'courtCode', o.court_code)) as organisation,
       jsonb_build_object('id', c.id, 'version', c.version, 'sequence', c.sequence, 'head', c.head, 'data', c.data) as row
     from organisation o join cases c using (id)
     where not exists (
       select from event_log e
        where e.case_id = o.id and e.type = 'directory.organisation-registered.v1' and e.data ? 'creditCode')
     order by o.id for update of c`,
  );
  return rows;
};
