import { setTimeout as delay } from 'node:timers/promises';
import { type ServiceName, serviceNames } from '@one-window/contracts';
import {
  City,
  dayAfter,
  HttpClient,
  Journey,
  People,
  registrationOf,
  roads,
  todayOf,
  Traveller,
} from '@one-window/road';
import { FieldCipher, FieldKeys } from '@one-window/privacy';
import { Pool } from 'pg';
import { type CaseRows, copyOf, directoryIds, readTemplate, tablesOf, type TemplateCase } from './template-cases';

const question = { text: '邻居砌墙占了过道，下雨天水都流到我家院里，协商多次没有结果。', label: '侵权' };
/** Cases that are put in with one statement per table. */
const AT_ONCE = 40;
const SIDE_BY_SIDE = 2;

export interface FillOptions {
  url: string;
  databaseUrls: Readonly<Record<ServiceName, string>>;
  fieldKeys: string;
  /** Cases that the city is to have in the end. */
  cases: number;
  say: (line: string) => void;
}

/** Days until a session to which people have yet to come. */
const DAYS_AHEAD = 3;

/** One that waits for its first session. */
const toTheSession = async (journey: Journey, registration: ReturnType<typeof registrationOf>, today: string) => {
  await journey.register(registration);
  await journey.triage();
  await journey.offer(journey.organisation());
  await journey.claim(journey.organisation());
  await journey.prepareTable();
  await journey.convene('joint-session', `${dayAfter(today, DAYS_AHEAD)}T01:30:00.000Z`);
};

/** A case that really went a road; `road` is `waiting` for one that has its first session before it. */
export interface Travelled {
  road: string;
  caseId: string;
}

/**
 * Lets real cases go every road once, with `waiting` another up to its first session. `known`: so many cases there are
 * already, and no court has two of one number.
 */
export const travelEveryRoad = async (url: string, known: number, waiting = false): Promise<Travelled[]> => {
  const client = new HttpClient(url, roads.length);
  const quiet = { carriedOut: () => undefined, waited: () => undefined };
  const traveller = new Traveller(client, new People(client), quiet, 60_000);
  const today = await todayOf(traveller);
  const city = await City.read(traveller, 'supervisor.01');
  const journeys = roads.map((road, index) => ({
    road,
    journey: new Journey(traveller, city, 'A02', today, known + index + 1),
    seed: known + index + 1,
  }));
  await Promise.all(journeys.map(({ road, journey, seed }) => road.travel(journey, registrationOf(question, seed))));
  const seed = known + roads.length + 1;
  const last = new Journey(traveller, city, 'A02', today, seed);
  if (waiting) await toTheSession(last, registrationOf(question, seed), today);
  client.close();
  return [
    ...journeys.map(({ road: { name }, journey: { caseId } }) => ({ road: name, caseId })),
    ...(waiting ? [{ road: 'waiting', caseId: last.caseId }] : []),
  ];
};

/** Until nothing waits in any outbox and everything has been taken in. */
export const settled = async (pools: Readonly<Record<ServiceName, Pool>>): Promise<void> => {
  for (let still = 0; still < 5;) {
    const waiting = await Promise.all(
      Object.values(pools).map(async (pool) => (await pool.query('select from outbox limit 1')).rowCount ?? 0),
    );
    still = waiting.every((count) => count === 0) ? still + 1 : 0;
    await delay(200);
  }
};

export const countOf = async (pool: Pool): Promise<number> =>
  Number((await pool.query<{ count: string }>('select count(*) from case_view')).rows[0]?.count);

/** Columns that rows are put in with: all but those that the database fills itself. */
const columnsOf = async (pool: Pool, table: string): Promise<string> => {
  const { rows } = await pool.query<{ name: string }>(
    `select quote_ident(column_name) as name from information_schema.columns
      where table_schema = 'public' and table_name = $1 and is_identity = 'NO' and is_generated = 'NEVER'
      order by ordinal_position`,
    [table],
  );
  return rows.map(({ name }) => name).join(', ');
};

/**
 * Fills a running centre with cases fast: real ones go every road over HTTP, and their rows are put in again and again
 * under new ids, sealed and hashed anew, in the databases of all services at once. Nothing of it is sent: to every
 * service it is as if it had long been delivered. Answers how many cases there are.
 */
export const fillCases = async ({ url, databaseUrls, fieldKeys, cases, say }: FillOptions): Promise<number> => {
  const pools = Object.fromEntries(
    serviceNames.map((service) => [service, new Pool({ connectionString: databaseUrls[service], max: 3 })]),
  ) as Record<ServiceName, Pool>;
  try {
    const before = await countOf(pools.supervision);
    if (before >= cases) return before;
    const cipher = new FieldCipher(FieldKeys.fromText(fieldKeys));
    say(`${roads.length} cases travel`);
    const travelled = await travelEveryRoad(url, before);
    await settled(pools);
    const shared = await directoryIds(pools.directory);
    const templates: TemplateCase[] = [];
    for (const { caseId } of travelled) templates.push(await readTemplate(pools, cipher, shared, caseId));
    await putIn(pools, templates, cipher, cases - before - travelled.length, say);
    await Promise.all(Object.values(pools).map((pool) => pool.query('analyze').catch(() => undefined)));
    return await countOf(pools.supervision);
  } finally {
    await Promise.all(Object.values(pools).map((pool) => pool.end()));
  }
};

const putIn = async (
  pools: Readonly<Record<ServiceName, Pool>>,
  templates: readonly TemplateCase[],
  cipher: FieldCipher,
  count: number,
  say: (line: string) => void,
): Promise<void> => {
  const numbers = await takeNumbers(pools.intake, count);
  const statements = new Map<string, string>();
  for (const service of serviceNames.filter((name) => name !== 'directory')) {
    for (const { name } of tablesOf(service)) {
      const columns = await columnsOf(pools[service], name);
      statements.set(
        `${service} ${name}`,
        `insert into ${name} (${columns}) select ${columns} from jsonb_populate_recordset(null::${name}, $1::jsonb)`,
      );
    }
  }
  let done = 0;
  const work = async (): Promise<void> => {
    while (done < count) {
      const from = done;
      done = Math.min(count, done + AT_ONCE);
      const batch = Array.from({ length: done - from }, (_, index) => {
        const template = templates[(from + index) % templates.length] as TemplateCase;
        return copyOf(template, cipher, numbers(template.caseNumber, from + index));
      });
      await Promise.all(
        [...statements].map(async ([place, text]) => {
          const [service, table] = place.split(' ') as [ServiceName, string];
          const rows = batch.flatMap((one: CaseRows) => one[service]?.[table] ?? []);
          if (rows.length > 0) await pools[service].query(text, [JSON.stringify(rows)]);
        }),
      );
      if (Math.floor(done / 2000) > Math.floor(from / 2000)) say(`${done} of ${count} cases put in`);
    }
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, work));
};

/** Takes this many numbers of the series, so that no case that is registered later gets one of them. */
export const takeNumbers = async (intake: Pool, count: number) => {
  const { rows } = await intake.query<{ last: string }>(
    'update number_series set last = last + $1 returning last - $1 as last',
    [count],
  );
  const last = Number(rows[0]?.last);
  return (like: string, index: number): string => like.replace(/\d+$/, String(last + index + 1).padStart(6, '0'));
};
