import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How each organisation and court stands to a case now, beside that it once had to do with it: lists and search go by
 * it. Kept from the view's state; for cases from before, read from their stages as they are, and which of the places
 * are courts from the timeline.
 */
export class PresentRelations1764700000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table case_organisation add column relation text not null default 'ended'
        check (relation in ('holder', 'offered', 'ended', 'court', 'left-court'));

      create or replace function keep_search_keys() returns trigger language plpgsql as $$
      begin
        insert into case_title (case_id, title) select new.case_id, new.title where new.title is not null
          on conflict do nothing;
        insert into case_organisation (organisation_id, case_id, relation)
          select place.key::uuid, new.case_id, place.value from jsonb_each_text(new.state->'relations') as place
          on conflict (organisation_id, case_id) do update set relation = excluded.relation
            where case_organisation.relation <> excluded.relation;
        return null;
      end $$;
      drop trigger search_keys_of_changed_case on case_view;
      create trigger search_keys_of_changed_case after update on case_view
        for each row when (old.title is distinct from new.title
                           or old.state->'relations' is distinct from new.state->'relations')
        execute function keep_search_keys();

      create temporary table asked_court on commit drop as
        select case_id, jsonb_agg(distinct data #>> '{court,organisationId}') as courts from timeline
         where service = 'judicial-confirmation' and type = 'judicial-confirmation.applied.v1' group by case_id;
      update case_view v set state = v.state || jsonb_build_object('courts', a.courts)
        from asked_court a where a.case_id = v.case_id;

      update case_organisation place set relation = case
          when place.organisation_id::text = now.court then 'court'
          when jsonb_exists(now.courts, place.organisation_id::text) then 'left-court'
          when place.organisation_id::text = now.holder then 'holder'
          when now.offered @> jsonb_build_array(jsonb_build_object('organisationId', place.organisation_id::text))
            then 'offered'
          else 'ended' end
        from (
          select case_id, state->'courts' as courts,
              case when mediation->>'stage' in ('claimed', 'appointed', 'mediating', 'agreement-drafted', 'agreed',
                                                'renegotiating', 'ended')
                then mediation #>> '{organisation,organisationId}' end as holder,
              case when (offer->>'open')::boolean
                    and offer->>'offerId' is distinct from mediation->>'offerId'
                    and coalesce(mediation->>'stage', 'none') in ('none', 'returned')
                    and coalesce(intake->>'stage', '') not in ('withdrawn', 'declined')
                then offer->'organisations' end as offered,
              case when court->>'stage' in ('applied', 'correction-asked', 'accepted', 'confirmed', 'dismissed', 'refused')
                    and (mediation->'agreement' is null
                         or court->>'agreementVersion' = mediation #>> '{agreement,version}')
                then court #>> '{court,organisationId}' end as court
            from case_view cross join lateral (
              select state #> '{readings,intake}' as intake, state #> '{readings,triage,offer}' as offer,
                  state #> '{readings,mediation}' as mediation,
                  state #> '{readings,judicial-confirmation}' as court) as reading
        ) as now
        where now.case_id = place.case_id;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger search_keys_of_changed_case on case_view;
      create trigger search_keys_of_changed_case after update on case_view
        for each row when (old.title is distinct from new.title
                           or old.state->'organisations' is distinct from new.state->'organisations')
        execute function keep_search_keys();
      create or replace function keep_search_keys() returns trigger language plpgsql as $$
      begin
        insert into case_title (case_id, title) select new.case_id, new.title where new.title is not null
          on conflict do nothing;
        insert into case_organisation (organisation_id, case_id)
          select organisation::uuid, new.case_id from jsonb_array_elements_text(new.state->'organisations') as organisation
          on conflict do nothing;
        return null;
      end $$;
      alter table case_organisation drop column relation;
    `);
  }
}
