import { build, type Histogram } from 'hdr-histogram-js';
import {
  City,
  type CommandRecorder,
  type Consultation,
  HttpClient,
  Journey,
  People,
  registrationOf,
  roads,
  todayOf,
  Traveller,
} from '@one-window/road';
import { lagPercentile, readMetrics } from './server-metrics';

export interface LifecycleOptions {
  url: string;
  seconds: number;
  warmUpSeconds: number;
  travellers: number;
  /** Told when the measured window opens and closes. */
  opened?: () => void | Promise<void>;
  closed?: () => void | Promise<void>;
}

interface Percentiles {
  count: number;
  p50: number;
  p95: number;
  p99: number;
}

/** The shortest road that is whole: window, triage, table, oral agreement performed on the spot, visit, archive. */
const road = roads.find(({ name }) => name === 'oral-on-the-spot');
const question: Consultation = { text: '邻居砌墙占了过道，下雨天水都流到我家院里，协商多次没有结果。', label: '侵权' };

const round = (value: number): number => Math.round(value * 10) / 10;

const percentiles = (histogram: Histogram): Percentiles => ({
  count: histogram.totalCount,
  p50: round(histogram.getValueAtPercentile(50) / 1000),
  p95: round(histogram.getValueAtPercentile(95) / 1000),
  p99: round(histogram.getValueAtPercentile(99) / 1000),
});

/** Command latencies in microseconds by service and verb, and whether the measured window is open. */
class Measurements implements CommandRecorder {
  measuring = false;
  commands = 0;
  lifecycles = 0;
  errors: string[] = [];
  waits = 0;
  readonly byCommand = new Map<string, Histogram>();
  readonly all = build({ highestTrackableValue: 60_000_000, numberOfSignificantValueDigits: 3 });

  carriedOut(service: string, verb: string, milliseconds: number): void {
    if (!this.measuring) return;
    this.commands += 1;
    const microseconds = Math.max(1, Math.round(milliseconds * 1000));
    const name = `${service}/${verb}`;
    const histogram =
      this.byCommand.get(name) ?? build({ highestTrackableValue: 60_000_000, numberOfSignificantValueDigits: 3 });
    this.byCommand.set(name, histogram);
    histogram.recordValue(microseconds);
    this.all.recordValue(microseconds);
  }

  waited(): void {
    if (this.measuring) this.waits += 1;
  }
}

/** Whole lifecycles, as many as the centre takes, by a fixed number of travellers that each start the next at once. */
export const runLifecycles = async (options: LifecycleOptions) => {
  if (!road) throw new Error('the road of the profile is gone');
  const measured = new Measurements();
  const client = new HttpClient(options.url, options.travellers);
  const traveller = new Traveller(client, new People(client), measured, 30_000);
  const today = await todayOf(traveller);
  const city = await City.read(traveller, 'supervisor.01');
  let seed = 0;
  let travelling = true;
  const travel = async (): Promise<void> => {
    while (travelling) {
      seed += 1;
      const journey = new Journey(traveller, city, 'A02', today, seed);
      try {
        await road.travel(journey, registrationOf(question, seed));
        if (measured.measuring) measured.lifecycles += 1;
      } catch (error) {
        measured.errors.push((error as Error).message);
      }
    }
  };
  const pause = (seconds: number) => new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  const travellers = Array.from({ length: options.travellers }, travel);
  await pause(options.warmUpSeconds);
  const before = await readMetrics(options.url);
  await options.opened?.();
  measured.measuring = true;
  const started = performance.now();
  await pause(options.seconds);
  measured.measuring = false;
  const seconds = (performance.now() - started) / 1000;
  await options.closed?.();
  const after = await readMetrics(options.url);
  travelling = false;
  await Promise.all(travellers);
  client.close();
  return {
    profile: 'lifecycles',
    road: road.name,
    seconds: round(seconds),
    travellers: options.travellers,
    lifecycles: measured.lifecycles,
    lifecyclesPerSecond: round(measured.lifecycles / seconds),
    commandsPerLifecycle: round(measured.commands / Math.max(1, measured.lifecycles)),
    commandsPerSecond: round(measured.commands / seconds),
    errors: measured.errors.length,
    ...(measured.errors.length > 0 ? { firstErrors: measured.errors.slice(0, 3) } : {}),
    commandsGivenAgain: measured.waits,
    commandMilliseconds: percentiles(measured.all),
    byCommand: Object.fromEntries([...measured.byCommand].map(([name, histogram]) => [name, percentiles(histogram)])),
    eventLagP95Milliseconds: lagPercentile(before, after, 0.95),
    centreMemoryMegabytes: Math.round((after.get('process_resident_memory_bytes') ?? 0) / 1_048_576),
  };
};
