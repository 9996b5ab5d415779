import type { SampleFilter } from '@one-window/contracts';
import { civilDate, endOfDay, startOfDay } from '@one-window/time-limits';
import type { Pool, PoolClient } from 'pg';

/** What a draw finds: how many cases there are, a digest over all of them, and those drawn, in the order of the draw. */
export interface Draw {
  population: number;
  populationDigest: string;
  caseIds: string[];
}

/**
 * The cases that a filter finds, ranked by SHA-256 over `<seed>:<case id>`, the lowest first: whoever has the seed and the
 * ids draws the same, with any tool. `seed`: 64 hexadecimal digits. `before`: an instant; what was registered later is
 * left out, so that a draw can be repeated.
 */
export const draw = async (
  client: Pool | PoolClient,
  { from, to, organisationId, disputeKind }: SampleFilter,
  { seed, size, before }: { seed: string; size: number; before: string },
): Promise<Draw> => {
  const { rows } = await client.query<{ population: number; digest: string | null; drawn: string[] | null }>(
    `with found as materialized (
       select case_id::text as id from case_view
        where registered_at >= $1 and registered_at <= least($2::timestamptz, $3::timestamptz)
          and ($4::uuid is null or case_id in (
                select case_id from case_organisation where organisation_id = $4 and relation <> 'offered'))
          and ($5::text is null or dispute_kind = $5)),
     ranked as (
       select id, row_number() over (order by sha256(convert_to($6 || ':' || id, 'UTF8'))) as place from found)
     select (select count(*)::int from found) as population,
            (select encode(sha256(convert_to(string_agg(id, ',' order by id collate "C"), 'UTF8')), 'hex') from found) as digest,
            (select array_agg(id order by place) from ranked where place <= $7) as drawn`,
    [
      startOfDay(civilDate(from)),
      endOfDay(civilDate(to)),
      before,
      organisationId ?? null,
      disputeKind ?? null,
      seed,
      size,
    ],
  );
  const [row] = rows;
  return { population: row?.population ?? 0, populationDigest: row?.digest ?? '', caseIds: row?.drawn ?? [] };
};
