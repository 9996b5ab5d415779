import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { deleteDataFolder } from '@one-window/persistence';
import { type Consultation, DEMONSTRATION_PASSWORD, randomFrom } from '@one-window/road';
import { type KafkaCluster, startKafkaCluster } from '@one-window/testing';
import { type HouseOverKafka, startHouseOverKafka } from '../start-services/house-over-kafka';
import { linesOf, prove } from '../prove/prove';
import { supervisor, walk } from '../walk/walk';
import { Killer, type Kills } from './killer';
import { type Ledger, readLedger, settled } from './ledger';
import { messagesInTopics } from './published';

export interface ChaosOptions {
  minutes: number;
  seed: number;
  questions: readonly Consultation[];
  sideBySide: number;
  log: (line: string) => void;
}

export interface ChaosResult extends Ledger {
  seed: number;
  seconds: number;
  kills: Kills;
  cases: number;
  /** Proofs of all cases that ended while everything was killed at random and afterwards, and what all of them found. */
  proofs: number;
  proofFindings: number;
  /** Cases that did not reach their expected end, and events that wait for ever. */
  stuck: number;
  duplicatesAbsorbed: number;
  secondsToSettle: number;
}

/** No two disputes are told by the same people, nor does a court give one number twice: nor those of a walk before. */
const SEEDS_PER_ROUND = 1000;
/** Beyond those of the rounds. */
const FIRST_SEED = 90_000;
const PATIENCE_MILLISECONDS = 90_000;

/** Three brokers and the services over them, two of which have two copies. */
export interface ChaosHouse extends HouseOverKafka {
  cluster: KafkaCluster;
}

/** Where a service has two copies the other one goes on when one is killed. */
export const copies = { mediation: 2, supervision: 2 };

/** The same in a house of its own, which is gone afterwards. */
export const chaosInOwnHouse = async (options: ChaosOptions): Promise<ChaosResult> => {
  const folder = await mkdtemp(join(tmpdir(), 'one-window-chaos-'));
  const stops: (() => Promise<void>)[] = [];
  try {
    options.log('starting three brokers');
    const cluster = await startKafkaCluster({ nodes: 3 });
    stops.push(() => cluster.stop());
    options.log('starting the services');
    const house = await startHouseOverKafka(folder, cluster.bootstrap, { copies, log: options.log });
    stops.push(() => house.stop());
    return await chaos({ ...house, cluster }, options);
  } finally {
    for (const stop of stops.toReversed()) await stop();
    await deleteDataFolder(folder);
  }
};

/** The walk's traffic over three brokers and single processes while all of them are killed at random; then the ledger. */
export const chaos = async (house: ChaosHouse, options: ChaosOptions): Promise<ChaosResult> => {
  const { cluster, prepared, processes, url } = house;
  const walked = { cases: 0, failed: [] as string[] };
  const travel = async (questions: readonly Consultation[], firstSeed: number, stopAfter?: number): Promise<void> => {
    const results = await walk({
      url,
      questions,
      sideBySide: options.sideBySide,
      patienceMilliseconds: PATIENCE_MILLISECONDS,
      firstSeed,
      ...(stopAfter === undefined ? {} : { stopAfter }),
      onCase: ({ road, caseId, faults }) => {
        if (faults.length > 0) options.log(`${caseId} ${road.name}: ${faults.join('; ')}`);
      },
    });
    walked.cases += results.length;
    walked.failed.push(...results.filter(({ faults }) => faults.length > 0).map(({ caseId }) => caseId));
  };
  // Nothing is killed before something has come through: a slow machine would have lost nothing, having sent nothing.
  await travel(options.questions.slice(0, 1), FIRST_SEED);

  options.log('walking and killing');
  const killer = new Killer(processes, cluster, prepared.databaseUrls, randomFrom(options.seed));
  const started = performance.now();
  killer.start();
  const milliseconds = options.minutes * 60_000;
  const ends = started + milliseconds;
  // Killing ends with its time, not with what is still on its way: on a slow machine that would never arrive.
  const calm = delay(milliseconds).then(() => killer.stop());
  const proofs: number[] = [];
  const proving = proveAllTheTime(url, () => performance.now() < ends, options.log);
  // Both are waited for below; what they throw meanwhile must not end the process before everything is stopped.
  for (const one of [calm, proving]) one.catch(() => undefined);
  for (let round = 0; performance.now() < ends; round += 1)
    await travel(options.questions, (1 + round) * SEEDS_PER_ROUND, ends);
  await calm;
  proofs.push(...(await proving));
  const seconds = Math.round((performance.now() - started) / 1000);

  options.log('settling');
  await processes.untilAllReady();
  const settling = performance.now();
  const unsettled = await settled(prepared.databaseUrls);
  const secondsToSettle = Math.round((performance.now() - settling) / 1000);
  const ledger = await readLedger(prepared.databaseUrls);
  // And once more when all is quiet: everything that people see is what was recorded.
  proofs.push(await proveOnce(url, options.log));
  const messages = await messagesInTopics(cluster.bootstrap);
  return {
    seed: options.seed,
    seconds,
    kills: killer.kills,
    cases: walked.cases,
    proofs: proofs.length,
    proofFindings: proofs.reduce((sum, findings) => sum + findings, 0),
    ...ledger,
    duplicatesAbsorbed: Math.max(0, messages - ledger.committed),
    stuck: walked.failed.length + unsettled + ledger.undelivered + ledger.parked,
    secondsToSettle,
  };
};

const proveOnce = async (url: string, log: (line: string) => void): Promise<number> => {
  const { summary, found } = await prove({ url, username: supervisor, password: DEMONSTRATION_PASSWORD });
  for (const line of found.flatMap(linesOf)) log(line);
  log(`proof: ${summary.cases} cases, ${summary.findings} findings, ${summary.seconds} s`);
  return summary.findings;
};

/** One proof after the other while cases travel and everything is killed: what is on its way is no finding. */
const proveAllTheTime = async (url: string, goesOn: () => boolean, log: (line: string) => void): Promise<number[]> => {
  const findings: number[] = [];
  while (goesOn()) findings.push(await proveOnce(url, log));
  return findings;
};

/** What the run promises and did not keep, with what it counted instead. */
export const brokenPromises = (result: ChaosResult): string[] => {
  const none = [
    'lost',
    'reordered',
    'stuck',
    'stateMismatches',
    'standingMismatches',
    'brokenChains',
    'proofFindings',
  ] as const;
  return [
    ...none.filter((count) => result[count] > 0).map((count) => `${count}: ${result[count]}, not 0`),
    ...(result.proofs > 1 ? [] : [`proofs: ${result.proofs}, not 2 or more`]),
    ...(result.cases > 0 ? [] : ['cases: none']),
  ];
};
