import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deleteDataFolder } from '@one-window/persistence';
import { readConsultations, roads } from '@one-window/road';
import { kafkaAvailability, type KafkaCluster, repositoryRoot, startKafkaCluster } from '@one-window/testing';
import { chaos, promiseKept } from '../../tools/chaos/chaos';
import { readLedger, settled } from '../../tools/chaos/ledger';
import { type PreparedEnvironment, prepareEnvironment } from '../../tools/start-services/service-environment';
import { ServiceProcesses } from '../../tools/start-services/service-processes';
import { startGateway } from '../../tools/start-services/gateway';
import { choose, walk } from '../../tools/walk/walk';

const consultations = readConsultations(join(repositoryRoot(), '../shared/data/consultations-dev.json'));
const { available, reason } = kafkaAvailability();

function roadOverKafka(): void {
  let folder: string;
  let cluster: KafkaCluster;
  let prepared: PreparedEnvironment;
  let processes: ServiceProcesses;
  let gateway: Awaited<ReturnType<typeof startGateway>>;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'one-window-kafka-'));
    cluster = await startKafkaCluster({ nodes: 1 });
    prepared = await prepareEnvironment(folder, cluster.bootstrap);
    processes = await ServiceProcesses.start(prepared.environment);
    gateway = await startGateway((service) => processes.portOf(service), 0);
  }, 240_000);
  afterAll(async () => {
    await gateway?.close();
    await processes?.stop();
    await prepared?.postgres.stop();
    await cluster?.stop();
    await deleteDataFolder(folder);
  }, 90_000);

  it('walks every road over seven processes and a real broker', async () => {
    const walked = await walk({ url: gateway.url, questions: choose(consultations, 24), sideBySide: 6 });
    expect(walked.filter(({ faults }) => faults.length > 0)).toEqual([]);
    expect(new Set(walked.map(({ road }) => road.name))).toEqual(new Set(roads.map(({ name }) => name)));
  }, 240_000);

  it('carries on while the broker is away, says degraded, and delivers everything when it is back', async () => {
    await cluster.kill(0);
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
    await cluster.restart(0);
    expect(await settled(prepared.databaseUrls)).toBe(0);
    await processes.untilAllReady();
    expect(await readLedger(prepared.databaseUrls)).toMatchObject({
      lost: 0,
      reordered: 0,
      stateMismatches: 0,
      parked: 0,
    });
  }, 240_000);
}

function chaosOverThreeBrokers(): void {
  it('loses, reorders and forgets nothing while relays, consumers, services and brokers are killed', async () => {
    const result = await chaos({
      minutes: 0.5,
      seed: 7,
      questions: choose(consultations, 22),
      sideBySide: 6,
      log: () => undefined,
    });
    expect({ ...result, kept: promiseKept(result) }).toMatchObject({ lost: 0, reordered: 0, stuck: 0, kept: true });
  }, 420_000);
}

if (available) {
  describe('the same road over Kafka', () => {
    roadOverKafka();
  });
  describe('chaos over three brokers', () => {
    chaosOverThreeBrokers();
  });
} else {
  process.stderr.write(`The Kafka suites did not run: ${reason}\n`);
  describe('the same road over Kafka', () => {
    it('runs wherever CI promises it', () => {
      expect(process.env.CI).not.toBe('true');
    });
  });
}
