import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The body to which a case was referred finds it among its own. What earlier builds folded gets it from the timeline, as
 * today's fold would; with the relations of a view its row in `case_organisation` is kept by the same trigger as all.
 */
export class Referrals1768200000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table case_organisation drop constraint case_organisation_relation_check,
        add constraint case_organisation_relation_check
          check (relation in ('registered', 'referred', 'holder', 'offered', 'ended', 'court', 'left-court'));
      update case_view v
         set state = jsonb_set(
               jsonb_set(v.state, '{readings,triage,referredTo}', to_jsonb(said.body)),
               '{relations}', jsonb_build_object(said.body, 'referred') || coalesce(v.state->'relations', '{}'))
        from (select distinct on (case_id) case_id, data #>> '{organisation,organisationId}' as body from timeline
               where service = 'triage' and type = 'triage.case-referred-out.v1'
               order by case_id, sequence desc) said
       where said.case_id = v.case_id and said.body is not null and v.state #> '{readings,triage}' is not null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      update case_view set state = state #- '{readings,triage,referredTo}'
       where state #> '{readings,triage,referredTo}' is not null;
      delete from case_organisation where relation = 'referred';
      alter table case_organisation drop constraint case_organisation_relation_check,
        add constraint case_organisation_relation_check
          check (relation in ('registered', 'holder', 'offered', 'ended', 'court', 'left-court'))`);
  }
}
