import { setTimeout as delay } from 'node:timers/promises';
import type { AnyRecordedEvent, ServiceName } from '@one-window/contracts';
import { type CaseFile, verifyCaseFile } from '@one-window/proof';
import { DEMONSTRATION_PASSWORD, HttpClient, People, todayOf, Traveller } from '@one-window/road';
import { sampled } from '@one-window/testing';
import { addDays, type CivilDate, civilDate } from '@one-window/time-limits';
import { readLedger, settled, waitingRows } from '../chaos/ledger';
import { type Living, liveThrough } from '../city/fill-city';
import { CityDirectory } from '../city/plan/city-directory';
import { type CityPlan, planCity, type PlannedCase } from '../city/plan/city-plan';
import { PAST_DAYS } from '../city/plan/office-days';
import { partOf } from '../city/plan/part-of-city';
import { stories } from '../city/stories';
import { linesOf, prove } from '../prove/prove';
import { CityReader } from '../upgrade/city-state';
import { hatchesIn } from './hatch-ends';
import { hatchStories } from './hatch-stories';
import { passwordForgotten } from './password-forgotten';
import { supervisor } from './walk';

/** A centre whose clock may be moved, and the databases in which its events wait. */
export interface House {
  url: string;
  databaseUrls: Record<ServiceName, string>;
}

export interface HatchesWalked {
  cases: number;
  /** Ways out that were taken, by name, and in how many cases. */
  ends: Record<string, number>;
  /** What is not as it should be, one line each. */
  faults: string[];
}

const LOOK_MILLISECONDS = 20;
/** Of the plan. */
const SEED = 1;

/** Commands that only a way out gives: what a case of the plan is chosen by. */
const leadsOut: ReadonlySet<string> = new Set([
  'take-case-back',
  'reassign',
  'end-mediation',
  'take-back-supplement',
  'deem-withdrawn',
  'ask-to-reopen',
  'approve-reopening',
  'refuse-reopening',
  'mediate-again',
  'end-without-referral',
  'record-referral-result',
  'return-referral',
  'move-session',
  'call-off-session',
  'record-no-show',
  'suspend',
  'resume',
  'extend',
  'renegotiate',
  'apply-late',
  'decide-extension',
  'extend-ruling',
  'record-objection',
  'decide-objection',
  'withdraw-objection',
  'withdraw-application',
  'discharge-obligation',
  'record-succession',
  'reverse-entry',
  'record-visit-attempt',
  'record-default',
  'refuse',
  'dismiss',
  'take-back',
  'return',
]);

/** Every way out that cases of a story take, once: the first case with just these commands, and what only the walk tells. */
const takingWaysOut = (cases: readonly PlannedCase[]): ReadonlySet<PlannedCase> => {
  const first = new Map<string, PlannedCase>();
  for (const planned of cases.toSorted((a, b) => a.nth - b.nth)) {
    const ways = [...new Set(planned.steps.map(({ verb }) => verb).filter((verb) => leadsOut.has(verb)))].toSorted();
    const key = [planned.story.name, ...ways].join(' ');
    const wanted = ways.length > 0 || hatchStories.includes(planned.story);
    if (wanted && !first.has(key)) first.set(key, planned);
  }
  return new Set(first.values());
};

/** Which of the cases are told: a seeded sample of `few`, or those of some stories; absent: all. */
export interface Told {
  few?: number | undefined;
  only?: readonly string[] | undefined;
}

/** The year of the plan that begins today: a centre that has begun does not go back. */
const planFrom = (today: CivilDate, { few, only }: Told): CityPlan => {
  const year = addDays(today, PAST_DAYS + 2);
  const whole = planCity(SEED, year, new CityDirectory(), undefined, [...stories, ...hatchStories]);
  const ways = takingWaysOut(whole.cases);
  const plan = partOf(whole, (planned) => ways.has(planned) && (only?.includes(planned.story.name) ?? true));
  if (plan.cases.length === 0) throw new Error(`no way out is called ${only?.join(', ')}`);
  const chosen = new Set(few === undefined ? plan.cases : sampled(plan.cases, few));
  return partOf(plan, (planned) => chosen.has(planned));
};

/**
 * Every case of a plan that takes a way out, or those `told`, over HTTP by the people whose work it is, its year before
 * it; and the account whose password was forgotten.
 */
export const walkHatches = async ({ url, databaseUrls }: House, told: Told = {}): Promise<HatchesWalked> => {
  const client = new HttpClient(url);
  const reader = new CityReader(url);
  const people = new People(client);
  const traveller = new Traveller(client, people, { carriedOut: () => undefined, waited: () => undefined }, 20_000);
  const arrived = async (): Promise<void> => {
    while ((await waitingRows(databaseUrls)).undelivered > 0) await delay(LOOK_MILLISECONDS);
  };
  const living: Living = {
    signal: new AbortController().signal,
    registered: () => undefined,
    arrived,
    clockMoved: arrived,
  };
  try {
    const plan = planFrom(civilDate(await todayOf(traveller)), told);
    const lived = await liveThrough(plan, living, client);
    const faults: string[] = [];
    if ((await settled(databaseUrls)) > 0) faults.push('something waits for ever');
    const ends: Record<string, number> = {};
    for (const [{ story }, { caseId }] of lived) {
      const wanted = Object.values(story.stages).join(' ');
      const found = (await reader.stagesOf(caseId)).join(' ');
      if (found !== wanted) faults.push(`${story.name} (${caseId}): ${found}, not ${wanted}`);
      const { text } = await traveller.command('supervision', 'export', `cases/${caseId}/file`, supervisor, {
        reason: '演练核验',
      });
      for (const finding of verifyCaseFile(text)) faults.push(`${story.name}: ${JSON.stringify(finding)}`);
      for (const name of hatchesIn(eventsIn(text))) ends[name] = (ends[name] ?? 0) + 1;
    }
    faults.push(...(await passwordForgotten(client, traveller)));
    ends['password-forgotten'] = 1;
    const { lost, reordered, brokenChains, stateMismatches, standingMismatches, parked, firstFindings } =
      await readLedger(databaseUrls);
    const counted = { lost, reordered, brokenChains, stateMismatches, standingMismatches, parked };
    for (const [what, count] of Object.entries(counted)) if (count > 0) faults.push(`${what}: ${count}`);
    faults.push(...firstFindings);
    const proof = await prove({ url, username: supervisor, password: DEMONSTRATION_PASSWORD });
    faults.push(...proof.found.flatMap(linesOf));
    return { cases: lived.size, ends, faults };
  } finally {
    reader.close();
    client.close();
  }
};

const eventsIn = (text: string): AnyRecordedEvent[] =>
  Object.values((JSON.parse(text) as CaseFile).chains).flatMap((chain) => chain ?? []);
