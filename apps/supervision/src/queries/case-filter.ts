import { regionPrefix } from '@one-window/contracts';
import { civilDate, endOfDay, startOfDay } from '@one-window/time-limits';
import { type Attention, atRiskBefore } from '../domain/attention';
import type { ListedFor } from '../domain/access';
import { pairsOf, patternOf, readCaseSearch } from '../domain/case-search';
import type { OutsideRelation } from '../domain/relations';

/** Relations of an organisation by which it may narrow its list. */
export const askedRelations = ['registered', 'referred', 'invited'] as const satisfies readonly OutsideRelation[];

export interface CaseFilter {
  stage?: string;
  /** Id of an organisation or court, or the code of a desk. */
  holder?: string;
  /** A region and everything in it: the city, a county, a township or a village. */
  region?: string;
  kind?: string;
  late?: boolean;
  attention?: Attention;
  /** Registered on this Shanghai day or later. */
  from?: string;
  /** Registered on this Shanghai day or earlier. */
  to?: string;
  /** A case number or its beginning, words of the title, or the number that the source gave. */
  q?: string;
  /** How the own organisation stands to it: it registered the case, the case was referred to it, or its people are invited. */
  relation?: (typeof askedRelations)[number];
}

/** Whether nothing but a number is asked for: what else a list narrows by, it would tell of a case that has ended. */
const asksForNumberOnly = ({ q, stage, holder, region, kind, late, attention, from, to }: CaseFilter): boolean =>
  q !== undefined && [stage, holder, region, kind, late, attention, from, to].every((value) => value === undefined);

/** A condition on `case_view` and the values of its parameters, which are numbered from 1. */
export interface FilterSql {
  condition: string;
  values: unknown[];
}

// Never a named statement: the server then plans it for the values given, and picks the index that fits them.
const always = `registered_at is not null
  and ($1::text is null or stage = $1)
  and ($2::text is null or holder_id = $2)
  and ($3::text is null or ((length($3) < 6 or left(region_code, 6) = left($3, 6)) and region_code ^@ $3))
  and ($4::text is null or dispute_kind = $4)
  and ($5::boolean is null or (next_due_at is not null and next_due_at < $6::timestamptz) = $5)
  and ($7::timestamptz is null or registered_at >= $7)
  and ($8::timestamptz is null or registered_at <= $8)
  and ($9::text is null or case_number ^@ $9)
  and ($10::text is distinct from 'at-risk' or next_due_at < $11::timestamptz)
  and ($10 is distinct from 'unowned' or holder_kind = 'pool' or holder_id = 'triage-desk')
  and ($10 is distinct from 'bounced' or (returned_count >= 2 and returned_count > returns_settled))
  and ($10 is distinct from 'alarms' or (alerted_at is not null or ((urgent or risk = 'high') and not closed)))
  and ($10 is distinct from 'alerts' or alerted_at is not null)
  and ($10 is distinct from 'suspended' or suspended_for is not null)
  and ($10 is distinct from 'anomalies' or (anomalies > 0 and anomalies > anomalies_settled))`;

// A search below an "or" would be answered for the whole table first, so these conditions stand only where they are asked.
const titleHolds = ` and case_id in (select case_id from case_title
  where pairs_of(search_key) @> $12::text[] and search_key like all ($13::text[])
  union select case_id from case_view where $15::text is not null and right(case_number, 6) = $15
  union select case_id from case_reference where key = reference_key($18))`;
const anyTitle = ' and $12::text[] is null and $13::text[] is null and $15::text is null and $18::text is null';
const numberOrReferenceHolds = ` and $12::text[] is null and $13::text[] is null and case_id in (
  select case_id from case_view where case_number ^@ $15
  union select case_id from case_reference where key = reference_key($18))`;
const theirs =
  ' and case_id in (select case_id from case_organisation where organisation_id = $14 and relation = any ($16)) and $19::text is null';
// Each side of the "or" is answered from an index of its own.
const theirsOrOfTheRegion = ` and (((length($19) < 6 or left(region_code, 6) = left($19, 6)) and region_code ^@ $19)
  or case_id = any (array(select case_id from case_organisation where organisation_id = $14 and relation = any ($16))))`;
const alarmOfTheRegion = `((length($19) < 6 or left(region_code, 6) = left($19, 6)) and region_code ^@ $19
  and (alerted_at is not null or ((urgent or risk = 'high') and not closed)))`;
const alarmsAlone = ` and ${alarmOfTheRegion} and $14::uuid is not null and $16::text[] is not null`;
const theirsOrAlarms = ` and (${alarmOfTheRegion}
  or case_id = any (array(select case_id from case_organisation where organisation_id = $14 and relation = any ($16))))`;
const everybodys = ' and $14::uuid is null and $16::text[] is null and $17::text[] is null and $19::text is null';
const foundByNumber = ' and $17::text[] is null';
const foundByTitleOrNumber = ` and case_id in (
  select case_id from case_organisation where organisation_id = $14 and relation = any ($17)
  union select case_id from case_view where right(case_number, 6) = $15)`;

/**
 * In which relations somebody outside the centre finds cases at all. A case that has ended is found by its number and
 * nothing else, an offer by nothing that an offer does not show, and what was reported by nothing but its outcome.
 */
const relationsFor = (filter: CaseFilter, { whole, masked, numbers, outcomesOnly }: ListedFor): OutsideRelation[] => {
  const { attention, holder, kind, late, relation } = filter;
  const asksBeyondTheOutcome = [attention, holder, kind, late].some((value) => value !== undefined);
  if (outcomesOnly && asksBeyondTheOutcome) return [];
  const asksForTheCourse = holder !== undefined || (attention !== undefined && ofTheCourse.has(attention));
  const found = [...whole, ...(asksForTheCourse ? [] : masked), ...(asksForNumberOnly(filter) ? numbers : [])];
  return found.filter((one) => relation === undefined || one === relation);
};

/** What only the course of a case tells. */
const ofTheCourse: ReadonlySet<Attention> = new Set(['bounced', 'anomalies', 'suspended', 'alerts']);

/** Whose cases are found: the condition, and the region that it is about where it is about one. */
interface Whose {
  sql: string;
  region?: string;
}

/**
 * Whoever is warned is shown warnings where they ask for these and nothing else, or by the number of a case: what else a
 * list narrows by, it would tell of the file. Otherwise they find what their own organisation registered.
 */
const whoseOfTheWarned = (filter: CaseFilter, region: string, byTitle: boolean): Whose => {
  const { stage, holder, kind, late, from, to, attention, q, relation } = filter;
  const asksBeyond = [stage, holder, kind, late, from, to, relation].some((value) => value !== undefined);
  if (!asksBeyond && attention === 'alarms' && q === undefined) return { sql: alarmsAlone, region };
  const byNumber = !asksBeyond && attention === undefined && q !== undefined && !byTitle;
  return byNumber ? { sql: theirsOrAlarms, region } : { sql: theirs };
};

/** Of a region every file is open, so that words find there what they find for the house. */
const whoseOf = (listed: ListedFor | undefined, filter: CaseFilter, byTitle: boolean): Whose => {
  // The centre stands to no case as an organisation does.
  if (!listed) return { sql: filter.relation === undefined ? everybodys : `${everybodys} and false` };
  const { region, alarmsOf } = listed;
  if (region !== undefined) return { sql: theirsOrOfTheRegion, region };
  return alarmsOf === undefined ? { sql: theirs } : whoseOfTheWarned(filter, alarmsOf, byTitle);
};

/** `listed`: only cases of this organisation or court, as it stands to them. `now`: an instant of the centre's clock. */
export const filterSql = (filter: CaseFilter, listed: ListedFor | undefined, now: string): FilterSql => {
  const { stage, holder, region, kind, late, attention, from, to, q } = filter;
  const search = q === undefined ? undefined : readCaseSearch(q);
  const words = search && 'words' in search ? search.words : undefined;
  const running = search && 'words' in search ? search.running : undefined;
  const number = search && 'number' in search ? search.number : undefined;
  // To the house only: others find a case that has left them by its own number and by nothing else.
  const digits = number !== undefined && search?.mayBeReference === true && !listed;
  const held = digits ? numberOrReferenceHolds : anyTitle;
  const holds = words ? titleHolds : held;
  // By words only where the title is theirs to read: an offer's is masked, and a search could tell what is behind.
  const titled = listed && words && listed.region === undefined ? listed.whole : undefined;
  const whose = whoseOf(listed, filter, titled !== undefined);
  const found = titled ? foundByTitleOrNumber : foundByNumber;
  return {
    condition: `${always}${holds}${whose.sql}${listed ? found : ''}`,
    values: [
      stage ?? null,
      holder ?? null,
      region === undefined ? null : regionPrefix(region),
      kind ?? null,
      late ?? null,
      now,
      from === undefined ? null : startOfDay(civilDate(from)),
      to === undefined ? null : endOfDay(civilDate(to)),
      digits ? null : (number ?? null),
      attention ?? null,
      atRiskBefore(now),
      words ? pairsOf(words) : null,
      words ? words.map(patternOf) : null,
      listed?.organisationId ?? null,
      (digits ? number : running) ?? null,
      listed ? relationsFor(filter, listed) : null,
      titled ?? null,
      words || digits ? (q ?? null) : null,
      whose.region === undefined ? null : regionPrefix(whose.region),
    ],
  };
};
