import { Inject, Injectable } from '@nestjs/common';
import { POOL } from '@one-window/service-host';
import { translateDatabaseError } from '@one-window/case-engine';
import { ageBuckets, fulfilments, funnelSteps, regionMeasures, results } from '@one-window/contracts';
import { addDays, type CivilDate, civilDateOf, instant, startOfDay, weekday } from '@one-window/time-limits';
import type { Pool } from 'pg';

const WEEKS = 52;

const parts = {
  funnel: funnelSteps,
  results,
  fulfilment: fulfilments,
  ageing: ageBuckets,
  weeks: ['registered', 'closed'],
  regions: regionMeasures,
} as const;
type Part = keyof typeof parts;

/** `key`: a step, result or measure; `of`: the stage, week or region it is counted for, empty for the whole city. */
export interface Count {
  part: Part;
  of: string;
  key: string;
  count: number;
}

/** All counts; `since` is the first of the weeks, each named by its Monday. */
export interface CityCounts {
  since: CivilDate;
  weeks: CivilDate[];
  counts: Count[];
}

/** The counts behind the charts, for the 52 weeks up to now; weeks begin on Monday in Shanghai. */
@Injectable()
export class CityNumbers {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  async of(now: string): Promise<CityCounts> {
    const weeks = weeksUpTo(now);
    const since = weeks[0] as CivilDate;
    try {
      const { rows } = await this.pool.query<Omit<Count, 'count'> & { count: string }>(countsSql, [
        now,
        startOfDay(since),
        ageBuckets.slice(1).map(Number),
      ]);
      return { since, weeks, counts: rows.map((row) => ({ ...row, count: Number(row.count) })) };
    } catch (error) {
      throw translateDatabaseError(error);
    }
  }
}

const weeksUpTo = (now: string): CivilDate[] => {
  const today = civilDateOf(instant(now));
  const monday = addDays(today, 1 - weekday(today));
  return Array.from({ length: WEEKS }, (_, index) => addDays(monday, 7 * (index + 1 - WEEKS)));
};

const countsSql = `
  with told as materialized (
    select registered_at >= $2::timestamptz as fresh, registered_at, region_code, stage, closed, held_since,
           next_due_at < $1::timestamptz as late, steps, result, fulfilment, owed_on
      from case_view where registered_at is not null and (registered_at >= $2 or not closed)
  )
  select 'funnel' as part, '' as of, step as key, count(*) as count
    from told cross join lateral unnest(steps) as step where fresh group by step
  union all
  select 'results', '', result, count(*) from told where fresh group by result
  union all
  select 'fulfilment', '', reached, count(*)
    from told cross join lateral (select case
           when fulfilment = 'performing' and owed_on < ($1 at time zone 'Asia/Shanghai')::date then 'overdue'
           else fulfilment end as reached) as today
   where fresh and fulfilment is not null group by reached
  union all
  select 'ageing', stage, ((array[0] || $3::int[])[
           1 + width_bucket(extract(epoch from $1 - coalesce(held_since, registered_at)) / 86400, $3::numeric[])])::text,
         count(*)
    from told where not closed group by 2, 3
  union all
  select 'weeks', to_char(date_trunc('week', at at time zone 'Asia/Shanghai'), 'YYYY-MM-DD'), key, count(*)
    from (select 'registered' as key, registered_at as at from told where fresh
          union all
          select 'closed', occurred_at from timeline
           where type = 'follow-up.case-closed.v1' and occurred_at >= $2) as turns
   group by 2, 3
  union all
  select 'regions', region, measure, count(*)
    from told
         cross join lateral (values (left(region_code, 6)),
           (case when length(region_code) >= 9 then left(region_code, 9) else left(region_code, 6) || '000' end)
         ) as places(region)
         cross join lateral (values ('registered', fresh), ('agreed', fresh and result = 'agreed'), ('open', not closed),
           ('late', not closed and late)) as measures(measure, counts)
   where counts group by 2, 3`;

/** Counts of one part for one stage, week or region in the order of its keys, those without any case as 0. */
export const row = (counts: readonly Count[], part: Part, of = ''): { key: string; count: number }[] =>
  parts[part].map((key) => ({
    key,
    count: counts.find((one) => one.part === part && one.of === of && one.key === key)?.count ?? 0,
  }));

/** What a part counts for, sorted. */
export const placesOf = (counts: readonly Count[], part: Part): string[] =>
  [...new Set(counts.filter((one) => one.part === part).map(({ of }) => of))].toSorted();
