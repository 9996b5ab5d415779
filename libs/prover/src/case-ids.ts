import type { Pool } from 'pg';
import { asked } from './asked';
import type { AskedService } from './row-bytes';

const FIRST = '00000000-0000-0000-0000-000000000000';
const LAST = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

const namedStatement = (hasLines: boolean): string => `
  select id from unnest($1::uuid[]) as wanted(id)
   where exists (select from cases c where c.id = wanted.id)
      or exists (select from event_log e where e.case_id = wanted.id)
      or exists (select from inbox i where i.case_id = wanted.id and i.case_version > 0 and i.consumer = $2)
      or exists (select from timer t where t.case_id = wanted.id)
      ${hasLines ? 'or exists (select from case_line l where l.id = wanted.id)' : ''}
   order by 1`;

/** Those of these cases that the service knows, in order. @throws Problem unavailable */
export const knownCaseIds = async (
  pool: Pool,
  { service, hasLines }: AskedService,
  ids: readonly string[],
): Promise<string[]> => {
  const rows = await asked<{ id: string }>(pool, 'proof-named-cases', namedStatement(hasLines), [ids, service]);
  return rows.map(({ id }) => id);
};

/**
 * The rows come first; everything else is looked for between the page's first and last one, so that a page costs what is on
 * it, however many cases follow.
 */
const pageStatement = (hasLines: boolean): string => `
  with rows as materialized (select id from cases where id > $1 and id <= $2 order by id limit $3),
       page as materialized (
         select case when count(*) = $3 then (select id from rows order by id desc limit 1) else $2::uuid end as last
           from rows)
  select id from (
    select id from rows
    union
    select case_id from event_log where case_id > $1 and case_id <= (select last from page)
    union
    select case_id from inbox
     where case_version > 0 and consumer = $4 and case_id > $1 and case_id <= (select last from page)
    union
    select case_id from timer where case_id > $1 and case_id <= (select last from page)
    ${hasLines ? 'union select id from case_line where id > $1 and id <= (select last from page)' : ''}
  ) as known order by id limit $3`;

/** Of which cases a page is. */
export interface PageOfCases {
  after?: string | undefined;
  /** The last that may be on it. */
  upTo?: string | undefined;
  limit: number;
}

/**
 * Ids of the next cases of a service in their order: those with a row, and those that it has recorded or received without
 * one, or of which a timer or a line of the lists stands there. @throws Problem unavailable
 */
export const pageOfCaseIds = async (
  pool: Pool,
  { service, hasLines }: AskedService,
  { after = FIRST, upTo = LAST, limit }: PageOfCases,
): Promise<string[]> => {
  const values = [after, upTo, limit, service];
  const rows = await asked<{ id: string }>(pool, 'proof-page-of-cases', pageStatement(hasLines), values);
  return rows.map(({ id }) => id);
};
