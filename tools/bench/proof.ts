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
}

const SECONDS_BEFORE = 15;
const READERS = 2;
const PAUSE_MILLISECONDS = 50;
const PAGE = Math.min(100, MOST_PROOF_CASES);

/** What a supervisor reads all day, again and again until stopped: the list of cases, and one of them. */
class Readers {
  private histogram = newHistogram();
  private running = true;
  private readonly done: Promise<unknown>;

  constructor(client: HttpClient, token: string) {
    const read = async (path: string): Promise<Record<string, unknown>> => {
      const answer = await client.call({ method: 'GET', path, token });
      if (answer.status !== 200) throw new Error(`${path}: ${answer.status}`);
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

/**
 * Lets every service prove its whole record over HTTP, as supervision asks for it, what was received included, while
 * people read; prints how fast, at what cost, and what the readers felt.
 */
export const runProofBench = async ({ url, fieldKeys, centreProcess }: ProofBenchOptions) => {
  const services = new ServiceClient(url, new ServiceTokens(FieldKeys.fromText(fieldKeys), new Clock()));
  const client = new HttpClient(url, READERS);
  const readers = new Readers(client, await new People(client).token('supervisor.01'));
  const memory = async (): Promise<number> =>
    Math.round(((await readMetrics(url)).get('process_resident_memory_bytes') ?? 0) / 1_048_576);
  try {
    const processor = () => [processorSeconds([centreProcess]), processorSeconds([centreProcess], false)] as const;
    const [idle, ownIdle] = processor();
    await delay(SECONDS_BEFORE * 1000);
    const [busy, ownBusy] = processor();
    const readsBefore = readers.p95();
    const memoryMegabytes = [await memory()];
    const [cpu, own] = processor();
    const begun = performance.now();
    const cases: Record<string, number> = {};
    const findings: unknown[] = [];
    const prove = async (service: ServiceName): Promise<void> => {
      let after: string | undefined;
      do {
        const request = { limit: PAGE, ...(after === undefined ? {} : { after }) };
        const page: ProofPage = await services.ask('supervision', service, 'proof', request);
        cases[service] = (cases[service] ?? 0) + page.cases.length;
        findings.push(...page.cases.flatMap((proof) => proof.findings));
        after = page.next;
        if ((cases[service] ?? 0) % (PAGE * 20) === 0) memoryMegabytes.push(await memory());
      } while (after !== undefined);
    };
    await Promise.all(proven.map(prove));
    const seconds = (performance.now() - begun) / 1000;
    const [cpuAfter, ownAfter] = processor();
    // What the readers cost is not the proof's.
    const used = cpuAfter - cpu - ((busy - idle) * seconds) / SECONDS_BEFORE;
    const usedByServices = ownAfter - own - ((ownBusy - ownIdle) * seconds) / SECONDS_BEFORE;
    const readsDuring = readers.p95();
    const all = cases.intake ?? 0;
    return {
      profile: 'proof' as const,
      cases: all,
      byService: cases,
      findings: findings.length,
      ...(findings.length > 0 ? { firstFindings: findings.slice(0, 3) } : {}),
      seconds: tenths(seconds),
      casesPerSecond: tenths(all / seconds),
      processorMillisecondsPerCase: {
        all: tenths((used * 1000) / all),
        services: tenths((usedByServices * 1000) / all),
        databases: tenths(((used - usedByServices) * 1000) / all),
      },
      memoryMegabytes: { ...extremes(memoryMegabytes), samples: memoryMegabytes },
      readsP95Milliseconds: { before: readsBefore, during: readsDuring, ratio: tenths(readsDuring / readsBefore) },
    };
  } finally {
    await readers.stop();
    client.close();
  }
};

const extremes = (values: readonly number[]) => ({ first: values[0], last: values.at(-1), most: Math.max(...values) });
