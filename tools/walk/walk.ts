import { setTimeout as delay } from 'node:timers/promises';
import { newId } from '@one-window/platform';
import { verifyCaseFile } from '@one-window/proof';
import {
  City,
  type CommandRecorder,
  type Consultation,
  disputeKindOf,
  HttpClient,
  Journey,
  People,
  registrationOf,
  type Road,
  roadsFor,
  todayOf,
  Traveller,
} from '@one-window/road';

/** Whose account looks at every case. */
export const supervisor = 'supervisor.01';

export interface WalkedCase {
  road: Road;
  caseId: string;
  caseNumber: string;
  path: string[];
  milliseconds: number;
  /** Empty when the case is where the road wants it and every chain is whole. */
  faults: string[];
}

export interface WalkOptions {
  url: string;
  questions: readonly Consultation[];
  /** Cases on their way at the same time. */
  sideBySide: number;
  recorder?: CommandRecorder;
  patienceMilliseconds?: number;
  onCase?: (walked: WalkedCase) => void;
  /** Distinguishes the invented people of several walks over one centre. */
  firstSeed?: number;
  /** `performance.now()` after which no further case sets out. */
  stopAfter?: number;
}

const silent: CommandRecorder = { carriedOut: () => undefined, waited: () => undefined };

/** Evenly spread over the file, so that every class of question occurs. */
export const choose = (all: readonly Consultation[], count: number): Consultation[] =>
  Array.from(
    { length: count },
    (_, index) => all[Math.floor((index * all.length) / count) % all.length] as Consultation,
  );

/** Takes real questions from the window to the archive over HTTP and checks where each one arrived. */
export const walk = async (options: WalkOptions): Promise<WalkedCase[]> => {
  const client = new HttpClient(options.url);
  const traveller = new Traveller(
    client,
    new People(client),
    options.recorder ?? silent,
    options.patienceMilliseconds ?? 20_000,
  );
  try {
    const today = await todayOf(traveller);
    const city = await City.read(traveller, supervisor);
    const roads = roadsFor(options.questions.map(disputeKindOf));
    const walked: WalkedCase[] = [];
    const waiting = options.questions.map((question, index) => ({ question, index, road: roads[index] as Road }));
    const walkOne = async (): Promise<void> => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        if (performance.now() > (options.stopAfter ?? Number.POSITIVE_INFINITY)) return;
        const { question, index, road } = next;
        const seed = (options.firstSeed ?? 1) + index;
        const result = await travel(traveller, city, question, road, seed, today);
        walked[index] = result;
        options.onCase?.(result);
      }
    };
    await Promise.all(Array.from({ length: options.sideBySide }, walkOne));
    return walked.filter(Boolean);
  } finally {
    client.close();
  }
};

const travel = async (
  traveller: Traveller,
  city: City,
  question: Consultation,
  road: Road,
  seed: number,
  today: string,
): Promise<WalkedCase> => {
  const journey = new Journey(traveller, city, disputeKindOf(question), today, seed);
  const started = performance.now();
  const faults: string[] = [];
  let caseNumber = '';
  try {
    await road.travel(journey, registrationOf(question, seed));
    caseNumber = await arrive(traveller, journey.caseId, road, faults);
  } catch (error) {
    faults.push((error as Error).message);
  }
  const milliseconds = Math.round(performance.now() - started);
  return { road, caseId: journey.caseId, caseNumber, path: journey.path, milliseconds, faults };
};

/** Waits until supervision has the case at the road's end, then checks every chain of its exported file. */
const arrive = async (traveller: Traveller, caseId: string, road: Road, faults: string[]): Promise<string> => {
  const wanted = Object.entries(road.expected);
  let stages: Record<string, string> = {};
  let caseNumber = '';
  const deadline = performance.now() + traveller.patienceMilliseconds;
  do {
    const view = await traveller.read(`/api/supervision/cases/${caseId}`, supervisor);
    stages = stagesOf(view);
    caseNumber = String(view.caseNumber);
    if (wanted.every(([service, stage]) => stages[service] === stage)) break;
    await delay(50);
  } while (performance.now() < deadline);
  for (const [service, stage] of wanted) {
    if (stages[service] !== stage) faults.push(`${service} is at ${stages[service]}, not ${stage}`);
  }
  const exported = await traveller.command('supervision', 'export', `cases/${caseId}/file`, supervisor, {
    reason: `演练核验 ${newId()}`,
  });
  for (const finding of verifyCaseFile(exported.text)) faults.push(`chain: ${JSON.stringify(finding)}`);
  return caseNumber;
};

const stagesOf = (view: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(
    (view.stages as { service: string; stage: string }[]).map(({ service, stage }) => [service, stage]),
  );
