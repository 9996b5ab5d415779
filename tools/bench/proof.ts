import { setTimeout as delay } from 'node:timers/promises';
import { MOST_PROOF_CASES, type ProofPage, type ServiceName, stages } from '@one-window/contracts';
import { Clock, ServiceClient, ServiceTokens } from '@one-window/platform';
import { FieldKeys } from '@one-window/privacy';
import { HttpClient, People } from '@one-window/road';
import { build, type Histogram } from 'hdr-histogram-js';
import { processorSeconds } from './cpu-time';
import { readMetrics } from './server-metrics';

export interface ProofBenchOptions {
  url: string;
  fieldKeys: string;
  /** Process of the centre; what it starts (the database) is counted with it. */
  centreProcess: number;
  /** Puts everything that was recorded under a seal, as on the day after tomorrow; absent where days come yet. */
  seal?: (() => Promise<void>) | undefined;
}

/** What a proof of all cases must reach on two cores (docs/performance.md). */
const LEAST_CASES_PER_SECOND = 400;
const MOST_READS_RATIO = 2;
/** Of the memory of a proof, from the middle of it to its end. */
const MOST_GROWTH = 1.1;

const SECONDS_BEFORE = 15;
const READERS = 2;
const PAUSE_MILLISECONDS = 50;
const PAGE = Math.min(100, MOST_PROOF_CASES);

/** Tokens live for minutes, a proof may take longer. */
class Supervisor {
  private readonly people: People;

  constructor(private readonly client: HttpClient) {
    this.people = new People(client);
  }

  async call(method: 'GET' | 'POST', path: string) {
    const token = await this.people.token('supervisor.01');
    const answer = await this.client.call({ method, path, token, ...(method === 'POST' ? { body: {} } : {}) });
    if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer;
  }
}

/** What a supervisor reads all day, again and again until stopped: the list of cases, and one of them. */
class Readers {
  private histogram = newHistogram();
  private running = true;
  private readonly done: Promise<unknown>;

  constructor(supervisor: Supervisor) {
    const read = async (path: string): Promise<Record<string, unknown>> => {
      const answer = await supervisor.call('GET', path);
      this.histogram.recordValue(Math.max(1, Math.round(answer.milliseconds * 1000)));
      return answer.body;
    };
    const reader = async (): Promise<void> => {
      while (this.running) {
        const { items } = (await read('/api/supervision/cases?limit=20')) as { items: { caseId: string }[] };
        const one = items[Math.floor(items.length / 2)];
        if (one) await read(`/api/supervision/cases/${one.caseId}`);
        await delay(PAUSE_MILLISECONDS);
      }
    };
    this.done = Promise.all(Array.from({ length: READERS }, reader));
    // Told when they are stopped.
    this.done.catch(() => undefined);
  }

  /** 95th percentile in milliseconds since the last time it was asked. */
  p95(): number {
    const p95 = this.histogram.getValueAtPercentile(95) / 1000;
    this.histogram = newHistogram();
    return tenths(p95);
  }

  async stop(): Promise<void> {
    this.running = false;
    await this.done;
  }
}

const newHistogram = (): Histogram => build({ highestTrackableValue: 60_000_000, numberOfSignificantValueDigits: 3 });
const tenths = (value: number): number => Math.round(value * 10) / 10;

const proven: readonly ServiceName[] = [...(Object.keys(stages) as ServiceName[]), 'supervision'];

interface Work {
  cases: number;
  findings: number;
}

/** Asks every service for its whole proof, a page at a time each, and supervision's events for what they received. */
const proveServices = async (services: ServiceClient): Promise<Work> => {
  const work: Work = { cases: 0, findings: 0 };
  const prove = async (service: ServiceName): Promise<void> => {
    let after: string | undefined;
    do {
      const request = { limit: PAGE, ...(after === undefined ? {} : { after }) };
      const page: ProofPage = await services.ask('supervision', service, 'proof', request);
      if (service === 'intake') work.cases += page.cases.length;
      work.findings += page.cases.flatMap(({ findings }) => findings).length;
      after = page.next;
    } while (after !== undefined);
  };
  await Promise.all(proven.map(prove));
  return work;
};

/** Asks supervision for a proof of everything and waits for its end. */
const proveAll = async (supervisor: Supervisor): Promise<Work> => {
  const begun = await supervisor.call('POST', '/api/supervision/proofs');
  const path = `/api/supervision/proofs/${String(begun.body.id)}`;
  for (;;) {
    const { body } = await supervisor.call('GET', path);
    if (body.finishedAt) return { cases: Number(body.cases), findings: Number(body.findings) };
    await delay(POLL_MILLISECONDS);
  }
};

const POLL_MILLISECONDS = 250;

/**
 * Proves a city while people read: what the services say by themselves, then a whole proof with supervision's side, then
 * another one, which folds everything once more, and one after a seal, which reads what it knows only as digests. Says how
 * fast, at what cost, what the readers felt, and which marks the whole proof reached.
 */
export const runProofBench = async ({ url, fieldKeys, centreProcess, seal }: ProofBenchOptions) => {
  const services = new ServiceClient(url, new ServiceTokens(FieldKeys.fromText(fieldKeys), new Clock()));
  const client = new HttpClient(url, READERS + 1);
  const supervisor = new Supervisor(client);
  const readers = new Readers(supervisor);
  const processor = () => [processorSeconds([centreProcess]), processorSeconds([centreProcess], false)] as const;
  const memory: number[] = [];
  const lookAtMemory = async (): Promise<void> => {
    const samples = await readMetrics(url);
    memory.push(Math.round((samples.get('process_resident_memory_bytes') ?? 0) / 1_048_576));
  };
  const memoryTimer = setInterval(() => void lookAtMemory().catch(() => undefined), MEMORY_MILLISECONDS);
  try {
    const idle = processor();
    await delay(SECONDS_BEFORE * 1000);
    // What the readers cost is not the proof's.
    const reading = processor().map((used, at) => (used - (idle[at] ?? 0)) / SECONDS_BEFORE);
    const readsBefore = readers.p95();
    const measured = async (work: () => Promise<Work>) => {
      const first = memory.length;
      const [all, own] = processor();
      const begun = performance.now();
      const { cases, findings } = await work();
      const seconds = (performance.now() - begun) / 1000;
      const [allAfter, ownAfter] = processor();
      const used = allAfter - all - (reading[0] ?? 0) * seconds;
      const usedByServices = ownAfter - own - (reading[1] ?? 0) * seconds;
      const perCase = (part: number): number => hundredths((part * 1000) / cases);
      const during = readers.p95();
      return {
        cases,
        findings,
        seconds: tenths(seconds),
        casesPerSecond: tenths(cases / seconds),
        processorMillisecondsPerCase: {
          all: perCase(used),
          centre: perCase(usedByServices),
          database: perCase(used - usedByServices),
        },
        memoryMegabytes: memory.slice(first),
        readsP95Milliseconds: { before: readsBefore, during, ratio: tenths(during / readsBefore) },
      };
    };
    const servicesAlone = await measured(() => proveServices(services));
    const whole = await measured(() => proveAll(supervisor));
    const again = await measured(() => proveAll(supervisor));
    await seal?.();
    const sealed = seal ? await measured(() => proveAll(supervisor)) : undefined;
    const { casesPerSecond, memoryMegabytes, readsP95Milliseconds } = whole;
    const half = Math.ceil(memoryMegabytes.length / 2);
    const growth = hundredths(Math.max(...memoryMegabytes.slice(half)) / Math.max(...memoryMegabytes.slice(0, half)));
    const reached = {
      casesPerSecond: casesPerSecond >= LEAST_CASES_PER_SECOND,
      reads: readsP95Milliseconds.ratio <= MOST_READS_RATIO,
      memory: memoryMegabytes.length < 2 || growth <= MOST_GROWTH,
      findings: [servicesAlone, whole, again, sealed].every((one) => !one?.findings),
    };
    return { profile: 'proof' as const, servicesAlone, whole, again, sealed, memoryGrowth: growth, reached };
  } finally {
    clearInterval(memoryTimer);
    await readers.stop();
    client.close();
  }
};

const MEMORY_MILLISECONDS = 5000;
const hundredths = (value: number): number => Math.round(value * 100) / 100;
