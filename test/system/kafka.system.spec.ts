import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deleteDataFolder } from '@one-window/persistence';
import { readConsultations, roads } from '@one-window/road';
import { brokerForTests, kafkaAvailability, runsLong, sampleQuestions, type TestBroker } from '@one-window/testing';
import { chaos, promiseKept } from '../../tools/chaos/chaos';
import { readLedger, settled } from '../../tools/chaos/ledger';
import { type PreparedEnvironment, prepareEnvironment } from '../../tools/start-services/service-environment';
import { ServiceProcesses } from '../../tools/start-services/service-processes';
import { startGateway } from '../../tools/start-services/gateway';
import { choose, walk } from '../../tools/walk/walk';

const consultations = readConsultations(sampleQuestions);
const { available, reason } = kafkaAvailability();

interface OverKafka {
  broker: TestBroker;
  prepared: PreparedEnvironment;
  processes: ServiceProcesses;
  gateway: Awaited<ReturnType<typeof startGateway>>;
}

function roadOverKafka(): void {
  let folder: string;
  let started: OverKafka | undefined;

  beforeAll(async () => {
    const broker = await brokerForTests();
    if ('unavailable' in broker) {
      process.stderr.write(`The road over Kafka was not walked: ${broker.unavailable}\n`);
      return;
    }
    folder = mkdtempSync(join(tmpdir(), 'one-window-kafka-'));
    const prepared = await prepareEnvironment(folder, broker.brokers);
    const processes = await ServiceProcesses.start(prepared.environment);
    const gateway = await startGateway((service) => processes.portOf(service), 0);
    started = { broker, prepared, processes, gateway };
  }, 240_000);
  afterAll(async () => {
    if (!started) return;
    await started.gateway.close();
    await started.processes.stop();
    await started.prepared.postgres.stop();
    await started.broker.stop();
    await deleteDataFolder(folder);
  }, 90_000);

  /** Where no Kafka can be had the test says nothing, which CI does not accept. */
  const overKafka = (test: (over: OverKafka) => Promise<void>) => async (): Promise<void> => {
    if (started) await test(started);
    else expect(process.env.CI).not.toBe('true');
  };

  it(
    'walks every road over seven processes and a real broker',
    overKafka(async ({ gateway }) => {
      const walked = await walk({ url: gateway.url, questions: choose(consultations, 12), sideBySide: 6 });
      expect(walked.filter(({ faults }) => faults.length > 0)).toEqual([]);
      expect(new Set(walked.map(({ road }) => road.name))).toEqual(new Set(roads.map(({ name }) => name)));
    }),
    240_000,
  );

  it(
    'carries on while the broker is away, says degraded, and delivers everything when it is back',
    overKafka(async (over) => {
      const { broker, gateway, prepared, processes } = over;
      if (!broker.outage) {
        process.stderr.write('The broker of KAFKA_BROKERS was not taken away: others may use it\n');
        return;
      }
      await broker.outage.begin();
      const sent = await walk({
        url: gateway.url,
        questions: choose(consultations, 3),
        sideBySide: 3,
        firstSeed: 7000,
        patienceMilliseconds: 3000,
      });
      // Registered at the window, but triage cannot hear of it yet.
      expect(sent.every(({ path }) => path.includes('register'))).toBe(true);
      const readiness = (await (await fetch(`${gateway.url}/readyz`)).json()) as { status: string };
      expect(readiness.status).toBe('degraded');
      await broker.outage.end();
      expect(await settled(prepared.databaseUrls)).toBe(0);
      await processes.untilAllReady();
      expect(await readLedger(prepared.databaseUrls)).toMatchObject({
        lost: 0,
        reordered: 0,
        stateMismatches: 0,
        standingMismatches: 0,
        parked: 0,
      });
    }),
    240_000,
  );
}

function chaosOverThreeBrokers(): void {
  it('loses, reorders and forgets nothing while relays, consumers, services and brokers are killed', async () => {
    const result = await chaos({
      minutes: runsLong ? 0.5 : 0.3,
      seed: 7,
      questions: choose(consultations, 22),
      sideBySide: runsLong ? 6 : 4,
      log: () => undefined,
    });
    // The whole of it, so that a failure tells which promise was not kept.
    expect({ ...result, kept: promiseKept(result) }).toEqual({ ...result, kept: true });
  }, 420_000);
}

describe('the same road over Kafka', () => {
  roadOverKafka();
});

if (available) {
  describe('chaos over three brokers', () => {
    chaosOverThreeBrokers();
  });
} else {
  process.stderr.write(`The chaos over three brokers did not run: ${reason}\n`);
  describe('chaos over three brokers', () => {
    it('runs wherever CI promises it', () => {
      expect(process.env.CI).not.toBe('true');
    });
  });
}
