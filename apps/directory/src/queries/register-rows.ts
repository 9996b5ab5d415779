import { type CaseRow, loadedCase } from '@one-window/case-engine';
import type { Pool, PoolClient } from 'pg';
import { organisationModel } from '../directory.model';
import type { MediatorDetails } from '../domain/mediator';
import type { OrganisationDetails } from '../domain/organisation-record';
import type { RegisteredOrganisation } from '../import/plan-organisations';

/** An organisation with the row of its chain, and whether it is closed. */
export interface RegisterEntry extends RegisteredOrganisation {
  row: CaseRow;
  closed: boolean;
}

/** The whole register in the order of the codes. Under the lock of the register and with `locked`, nobody changes it meanwhile. */
export const wholeRegister = async (client: Pool | PoolClient, locked: boolean): Promise<RegisterEntry[]> => {
  const { rows } = await client.query<CaseRow & { details: OrganisationDetails; accounts: number; closed: boolean }>(
    `select c.id, c.version, c.sequence, c.head, c.data, o.closed is not null as closed,
            (select count(*)::int from account a where a.organisation_id = o.id and a.active) as accounts,
            jsonb_strip_nulls(jsonb_build_object('code', o.code, 'name', o.name, 'shortName', o.short_name,
              'kind', o.kind, 'regionCode', o.region_code, 'presence', o.presence, 'rota', o.rota,
              'daysOff', o.days_off, 'disputeKinds', o.dispute_kinds, 'chargesFees', o.charges_fees,
              'creditCode', o.credit_code, 'telephone', o.telephone, 'address', o.address, 'contact', o.contact,
              'courtCode', o.court_code)) as details
       from organisation o join cases c on c.id = o.id order by o.code ${locked ? 'for update of c, o' : ''}`,
  );
  return rows.map(({ details, accounts, closed, ...row }) => ({
    organisationId: row.id,
    state: loadedCase(organisationModel, row.id, row).state,
    details,
    accounts,
    closed,
    row,
  }));
};

/** Every mediator by organisation. */
export const allMediators = async (client: Pool | PoolClient): Promise<Map<string, MediatorDetails[]>> => {
  const { rows } = await client.query<{ organisationId: string; mediator: MediatorDetails }>(
    `select organisation_id as "organisationId",
            jsonb_strip_nulls(jsonb_build_object('mediatorId', id, 'code', code, 'name', name, 'sex', sex,
              'workTime', work_time, 'specialities', specialities, 'telephone', telephone, 'leftSince', left_since)) as mediator
       from mediator order by code`,
  );
  const by = new Map<string, MediatorDetails[]>();
  for (const { organisationId, mediator } of rows)
    by.set(organisationId, [...(by.get(organisationId) ?? []), mediator]);
  return by;
};
