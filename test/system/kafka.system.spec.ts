import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deleteDataFolder } from '@one-window/persistence';
import { readConsultations, roads } from '@one-window/road';
import { brokerForTests, runsLong, sampleQuestions, type TestBroker } from '@one-window/testing';
import { brokenPromises, chaos, chaosInOwnHouse, copies } from '../../tools/chaos/chaos';
import { readLedger, settled } from '../../tools/chaos/ledger';
import { type HouseOverKafka, startHouseOverKafka } from '../../tools/start-services/house-over-kafka';
import { choose, walk } from '../../tools/walk/walk';

const consultations = readConsultations(sampleQuestions);
const NODES = 3;

/** One after the other in one house: what the road leaves behind is killed with the rest, and counted with it. */
describe('the same road over Kafka', () => {
  let folder: string;
  let started: { broker: TestBroker; house: HouseOverKafka } | undefined;

  beforeAll(async () => {
    const broker = await brokerForTests(NODES);
    if ('unavailable' in broker) {
      process.stderr.write(`The road over Kafka was not walked: ${broker.unavailable}\n`);
      return;
    }
    folder = mkdtempSync(join(tmpdir(), 'one-window-kafka-'));
    started = { broker, house: await startHouseOverKafka(folder, broker.brokers, { copies }) };
  }, 240_000);
  afterAll(async () => {
    if (!started) return;
    await started.house.stop();
    await started.broker.stop();
    await deleteDataFolder(folder);
  }, 90_000);

  /** Where no Kafka can be had the test says nothing, which CI does not accept. */
  const overKafka = (test: (broker: TestBroker, house: HouseOverKafka) => Promise<void>) => async (): Promise<void> => {
    if (started) await test(started.broker, started.house);
    else expect(process.env.CI).not.toBe('true');
  };

  it(
    'walks every road over seven services and real brokers',
    overKafka(async (_, { url }) => {
      const walked = await walk({ url, questions: choose(consultations, 12), sideBySide: 6 });
      expect(walked.filter(({ faults }) => faults.length > 0)).toEqual([]);
      expect(new Set(walked.map(({ road }) => road.name))).toEqual(new Set(roads.map(({ name }) => name)));
    }),
    240_000,
  );

  it(
    'carries on while the brokers are away, says degraded, and delivers everything when they are back',
    overKafka(async ({ outage }, { url, prepared, processes }) => {
      if (!outage) {
        process.stderr.write('The brokers of KAFKA_BROKERS were not taken away: others may use them\n');
        return;
      }
      await outage.begin();
      const sent = await walk({
        url,
        questions: choose(consultations, 3),
        sideBySide: 3,
        firstSeed: 7000,
        patienceMilliseconds: 3000,
      });
      // Registered at the window, but triage cannot hear of it yet.
      expect(sent.every(({ path }) => path.includes('register'))).toBe(true);
      const readiness = (await (await fetch(`${url}/readyz`)).json()) as { status: string };
      expect(readiness.status).toBe('degraded');
      await outage.end();
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

  it(
    'loses, reorders and forgets nothing while relays, consumers, services and brokers are killed',
    overKafka(async ({ cluster }, house) => {
      const said: string[] = [];
      const options = {
        minutes: runsLong ? 0.5 : 0.3,
        seed: 7,
        questions: choose(consultations, 22),
        sideBySide: runsLong ? 6 : 4,
        log: (line: string) => said.push(line),
      };
      // Brokers of a container or of somebody else are not killed: those of the jars are.
      const result = await (cluster ? chaos({ ...house, cluster }, options) : chaosInOwnHouse(options));
      const broken = brokenPromises(result);
      expect(broken.length === 0 ? [] : [...broken, ...result.firstFindings, ...said]).toEqual([]);
    }),
    420_000,
  );
});
