import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Organisations whose offer is gone still know the case by its number. For cases from before that was kept, the service's
 * own log names them, in the order of the offers.
 */
export class FormerOffers1764700000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      with gone as (
        select distinct on (log.case_id, organisation->>'organisationId')
            log.case_id, organisation->>'organisationId' as organisation_id, log.sequence, place
          from event_log log
          join cases c on c.id = log.case_id
          cross join jsonb_array_elements(log.data->'organisations') with ordinality as offered(organisation, place)
         where log.type = 'triage.case-offered.v1' and log.data->>'offerId' is distinct from c.data #>> '{offer,offerId}'
         order by log.case_id, organisation->>'organisationId', log.sequence, place
      ), former as (
        select case_id, jsonb_agg(organisation_id order by sequence, place) as organisations from gone group by case_id
      )
      update cases set data = data || jsonb_build_object('formerly', organisations) from former where id = case_id;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`update cases set data = data - 'formerly' where data ? 'formerly'`);
  }
}
