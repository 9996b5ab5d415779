import type { EventData, ServiceName } from '@one-window/contracts';
import { FieldCipher, FieldKeys, openPersonal } from '@one-window/privacy';
import { HttpClient, People } from '@one-window/road';
import { build } from 'hdr-histogram-js';
import { Pool } from 'pg';
import { spellingsOf } from '../../apps/supervision/src/domain/people/spellings';

export interface DeskBenchOptions {
  url: string;
  databaseUrls: Readonly<Record<ServiceName, string>>;
  fieldKeys: string;
}

/** Milliseconds of one kind of question, and how many of the questions were answered with a case that was meant. */
export interface DeskTimes {
  p50: number;
  p95: number;
  max: number;
  found: number;
}

export interface DeskResult {
  profile: 'desk';
  cases: number;
  questions: number;
  times: Record<string, DeskTimes>;
  reached: Record<string, boolean>;
}

/** What a clerk waits for at most, of 95 in 100 questions (docs/performance.md). */
const MOST_MILLISECONDS = 100;
const QUESTIONS = 120;
const WARM_UP = 10;

/** A case out of all, and somebody in it. */
interface Sample {
  caseId: string;
  caseNumber: string;
  partyId: string;
  name: string;
  phone: string;
  identityNumber: string;
}

const sampleOf = async (pool: Pool, cipher: FieldCipher): Promise<Sample[]> => {
  const { rows } = await pool.query<{ case_id: string; data: EventData['intake.case-registered.v1'] }>(
    `select t.case_id, t.data from (
         select case_id from case_view where registered_at is not null order by md5(case_id::text) limit $1) as drawn
       join timeline t on t.case_id = drawn.case_id and t.service = 'intake' and t.type = 'intake.case-registered.v1'`,
    [QUESTIONS + WARM_UP],
  );
  return rows.flatMap(({ case_id: caseId, data: { caseNumber, parties } }) => {
    const party = parties.find(({ kind }) => kind === 'natural-person');
    if (!party) return [];
    const clear = (field: 'phone' | 'identityNumber'): string => openPersonal(cipher, caseId, party, field) ?? '';
    const { partyId, name } = party;
    return [{ caseId, caseNumber, partyId, name, phone: clear('phone'), identityNumber: clear('identityNumber') }];
  });
};

/** The longest spelling is all of the name, the shortest its first two initials. */
const spelt = (name: string, longest: boolean): string => {
  const typed = spellingsOf(name).toSorted((one, other) => one.length - other.length);
  return (longest ? typed.at(-1) : typed[0]) ?? name;
};

type Question = (sample: Sample) => { method: 'GET' | 'POST'; path: string; body?: object };

const person =
  (typed: (sample: Sample) => string): Question =>
  (sample) => ({
    method: 'POST',
    path: '/api/supervision/cases/find-person',
    body: { q: typed(sample) },
  });

/** Everything that somebody at the window asks with. */
const questions: Readonly<Record<string, Question>> = {
  name: person(({ name }) => name),
  'part of a name': person(({ name }) => name.slice(-2)),
  'two initials': person(({ name }) => spelt(name, false)),
  'all of the name in letters': person(({ name }) => spelt(name, true)),
  telephone: person(({ phone }) => phone),
  'identity number': person(({ identityNumber }) => identityNumber),
  'case number': ({ caseNumber }) => ({
    method: 'GET',
    path: `/api/supervision/cases?limit=8&q=${encodeURIComponent(caseNumber)}`,
  }),
  'case page': ({ caseId }) => ({ method: 'GET', path: `/api/supervision/cases/${caseId}` }),
  answer: ({ caseId, partyId }) => ({
    method: 'GET',
    path: `/api/supervision/cases/${caseId}/parties/${partyId}/answer`,
  }),
};

const tenths = (microseconds: number): number => Math.round(microseconds / 100) / 10;

/**
 * Asks a filled city what people ask at the window, one question after the other, each of somebody drawn from all cases;
 * says how long answers take by every kind of key, and which marks are reached. Names are shared by many: of those only the
 * newest cases are answered, so `found` is below the number of questions there.
 */
export const runDeskBench = async ({ url, databaseUrls, fieldKeys }: DeskBenchOptions): Promise<DeskResult> => {
  const pool = new Pool({ connectionString: databaseUrls.supervision, max: 1 });
  const client = new HttpClient(url, 1);
  const people = new People(client);
  try {
    const samples = await sampleOf(pool, new FieldCipher(FieldKeys.fromText(fieldKeys)));
    const times: Record<string, DeskTimes> = {};
    for (const [name, question] of Object.entries(questions)) {
      const histogram = build({ highestTrackableValue: 60_000_000, numberOfSignificantValueDigits: 3 });
      let found = 0;
      for (const [index, sample] of samples.entries()) {
        const token = await people.token('window.01');
        const answer = await client.call({ ...question(sample), token });
        if (answer.status !== 200) throw new Error(`${name}: ${answer.status} ${JSON.stringify(answer.body)}`);
        if (index < WARM_UP) continue;
        histogram.recordValue(Math.max(1, Math.round(answer.milliseconds * 1000)));
        if (JSON.stringify(answer.body).includes(sample.caseId)) found += 1;
      }
      times[name] = {
        p50: tenths(histogram.getValueAtPercentile(50)),
        p95: tenths(histogram.getValueAtPercentile(95)),
        max: tenths(histogram.maxValue),
        found,
      };
    }
    const { rows } = await pool.query<{ count: string }>('select count(*) from case_view');
    const reached = Object.fromEntries(
      Object.entries(times).map(([name, { p95 }]) => [name, p95 <= MOST_MILLISECONDS] as const),
    );
    return { profile: 'desk', cases: Number(rows[0]?.count), questions: samples.length - WARM_UP, times, reached };
  } finally {
    client.close();
    await pool.end();
  }
};
