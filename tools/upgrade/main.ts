import { spawnSync } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { type RoadService, stages as stagesOf } from '@one-window/contracts';
import { deleteDataFolder } from '@one-window/persistence';
import {
  City,
  DEMONSTRATION_PASSWORD,
  HttpClient,
  Journey,
  People,
  registrationOf,
  type Road,
  roads,
  todayOf,
  Traveller,
} from '@one-window/road';
import { repositoryRoot } from '@one-window/testing';
import { program } from 'commander';
import { readLedger, recordedIds, settled } from '../chaos/ledger';
import { linesOf, prove } from '../prove/prove';
import { refoldService } from '../refold/refold-service';
import { databasesOf, ended, launchCentre, programOf } from '../start/own-centre';
import { runProgram } from '../start/run-program';
import { CityReader } from './city-state';
import { InCapitals } from './in-capitals';

program
  .description('Fills a city with an earlier commit, kills it, starts this build on its data, and compares')
  .option('--from <commit>', 'the earlier commit, made runnable in a worktree of its own', 'HEAD~1');

const { from } = program.parse().opts<{ from: string }>();
const root = repositoryRoot();
const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const run = (command: string, args: readonly string[], cwd: string): void => {
  const { status } = spawnSync(command, args, { cwd, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed (${status})`);
};

/**
 * Facts of a state that rows of an earlier build lack, as it heard them and did not keep them: up to ba0172a who held a
 * case whose mediation had ended, which organisations an offer had reached before the next one, and a source's own number;
 * up to 358b47d3 how the parties were told of their rights, and what proves a performance; up to dbca1980 under which offer
 * a case is held, and which mediators an agreement was drafted under.
 */
const unkept: Partial<Record<RoadService, readonly string[]>> = {
  triage: ['data.holder', 'data.registration.externalReference'],
  mediation: ['data.formerly', 'data.notifiedOn', 'data.notifiedHow', 'data.agreement.draftedUnder'],
  intake: [
    'data.supplement.materials',
    'data.supplements[].materials',
    'data.holder.offerId',
    'data.ending.partyId',
    'data.closing',
  ],
  'judicial-confirmation': ['data.closedFrom'],
  'follow-up': ['data.obligations[].evidence', 'data.closedFrom'],
};

/** What every case of a running city stands at. */
const stand = async (url: string): Promise<Map<string, string[]>> => {
  const reader = new CityReader(url);
  try {
    const caseIds = await reader.caseIds();
    return new Map(await Promise.all(caseIds.map(async (id) => [id, await reader.stagesOf(id)] as const)));
  } finally {
    reader.close();
  }
};

/** What the earlier build left behind. */
interface Before {
  /** Ids of the events that it recorded. */
  events: ReadonlySet<string>;
  /** What every case stood at. */
  stages: Map<string, string[]>;
  /** A case that had a command at an address in capitals, and whether that broke its chain. */
  inCapitals: { caseId: string; broken: boolean };
}

const withCapitals = async <T>(url: string, work: (commands: InCapitals) => Promise<T>): Promise<T> => {
  const commands = new InCapitals(url);
  try {
    return await work(commands);
  } finally {
    commands.close();
  }
};

/** Waits until the earlier build has delivered everything: it runs in one process, where what is delivered is taken in. */
const deliveredBy = (data: string) => settled(databasesOf(data), { earlier: () => true });

/** Gives one command at an address in capitals, as a program on another system would. */
const commandInCapitals = async (url: string, data: string, caseId: string): Promise<Before['inCapitals']> =>
  withCapitals(url, async (commands) => {
    await commands.reveal(caseId);
    await deliveredBy(data);
    return { caseId, broken: !(await commands.verdict(caseId)).whole };
  });

/** Fills a city with the program of another checkout and ends it the hard way; answers what it left behind. */
const fillWith = async (checkout: string, data: string): Promise<Before> => {
  const main = programOf(checkout);
  if (main === undefined) throw new Error(`${from} could not be built`);
  const centre = launchCentre(data, { kind: 'city', main });
  try {
    const [, url = ''] = await centre.printed(/^ready: (\S+)/);
    await deliveredBy(data);
    const stages = await stand(url);
    const inCapitals = await commandInCapitals(url, data, lettered([...stages.keys()], 0));
    return { stages, inCapitals, events: await recordedIds(databasesOf(data)) };
  } finally {
    await ended(centre.process, 'SIGKILL');
  }
};

/** One of the ids that has letters to write in capitals. */
const lettered = (caseIds: readonly string[], index: number): string => {
  const found = caseIds.filter((id) => /[a-f]/.test(id))[index];
  if (found === undefined) throw new Error('no case has a letter in its id');
  return found;
};

/** What is not told of the chain that the earlier build broke, and of a chain that this build must not break so. */
const capitalFindings = async (url: string, data: string, { stages, inCapitals, events }: Before): Promise<string[]> =>
  withCapitals(url, async (commands) => {
    const old = await commands.verdict(inCapitals.caseId);
    const expected = inCapitals.broken ? ['recorded-in-capitals'] : [];
    const fresh = lettered([...stages.keys()], 1);
    await commands.reveal(fresh);
    await settled(databasesOf(data), { earlier: (id) => events.has(id) });
    const now = await commands.verdict(fresh);
    return [
      ...(isDeepStrictEqual(old.findings, expected) && old.unreasoned === 0
        ? []
        : [`${inCapitals.caseId}, recorded in capitals by the earlier build, is told as ${old.findings.join(' ')}`]),
      ...(now.whole ? [] : [`${fresh}: a command in capitals broke its chain again (${now.findings.join(' ')})`]),
    ];
  });

/**
 * What cannot be folded again of the data of the earlier build. What it forgot comes back, once; after that every row is
 * what its events say.
 */
const refoldFindings = async (data: string): Promise<string[]> => {
  const findings: string[] = [];
  const databases = databasesOf(data);
  for (const service of Object.keys(stagesOf) as RoadService[]) {
    const { cases, changed, refused } = await refoldService(service, databases, false, (line) => {
      const [, fields = ''] = line.split('changed: ');
      const known = fields.split(', ').every((field) => unkept[service]?.includes(field.replaceAll(/\[\d+\]/g, '[]')));
      if (!known) findings.push(line);
    });
    say(`${service}: ${cases} cases folded again, ${changed} remember more than before`);
    const again = await refoldService(service, databases, true, (line) => findings.push(`again: ${line}`));
    if (refused + again.refused > 0) findings.push(`${service}: ${refused} cases cannot be folded`);
  }
  return findings;
};

/** One more dispute takes a whole road on the data of the earlier build. */
const walkOn = async (url: string): Promise<void> => {
  const client = new HttpClient(url);
  const silent = { carriedOut: () => undefined, waited: () => undefined };
  const traveller = new Traveller(client, new People(client), silent);
  const road = roads.find(({ name }) => name === 'confirmed-and-performed') as Road;
  const today = await todayOf(traveller);
  const journey = new Journey(traveller, await City.read(traveller, 'supervisor.01'), 'A04', today, 7);
  await road.travel(journey, registrationOf({ text: '借款到期未还。', label: '债权债务' }, 7));
  client.close();
};

/** What the proof of all cases finds; an event hashed over its id in capitals is told with its reason, and apart. */
const proofFindings = async (url: string, before: Before): Promise<string[]> => {
  const { found } = await prove({ url, username: 'supervisor.01', password: DEMONSTRATION_PASSWORD });
  const untold = before.inCapitals.broken && !found.some(({ ofOld }) => ofOld);
  return [
    ...found.filter(({ ofOld }) => !ofOld).flatMap(linesOf),
    ...(untold ? ['the proof does not tell of the event hashed over its id in capitals'] : []),
  ];
};

/** What is not as it was, or not as it should be; empty when the city is intact. */
const findingsOn = async (data: string, before: Before): Promise<string[]> => {
  const centre = launchCentre(data, { kind: 'city' });
  try {
    const [, url = ''] = await centre.printed(/^ready: (\S+)/);
    const after = await stand(url);
    await walkOn(url);
    const capitals = await capitalFindings(url, data, before);
    const unsettled = await settled(databasesOf(data), { earlier: (id) => before.events.has(id) });
    const refolds = await refoldFindings(data);
    const proof = await proofFindings(url, before);
    const { lost, reordered, brokenChains, stateMismatches, standingMismatches, parked } = await readLedger(
      databasesOf(data),
    );
    const brokenSince = brokenChains - (before.inCapitals.broken ? 1 : 0);
    const faults = { unsettled, lost, reordered, brokenSince, stateMismatches, standingMismatches, parked };
    return [
      ...capitals,
      ...refolds,
      ...proof,
      ...[...before.stages]
        .filter(([caseId, stages]) => !isDeepStrictEqual(after.get(caseId), stages))
        .map(([caseId, stages]) => `${caseId} stood at ${stages.join(' ')}, now ${after.get(caseId)?.join(' ')}`),
      ...Object.entries(faults).flatMap(([name, count]) => (count === 0 ? [] : [`${name}: ${count}`])),
    ];
  } finally {
    await ended(centre.process);
  }
};

const main = async (): Promise<number> => {
  const checkout = await mkdtemp(join(tmpdir(), 'one-window-earlier-'));
  const data = await mkdtemp(join(tmpdir(), 'one-window-upgrade-'));
  try {
    run('git', ['worktree', 'add', '--force', '--detach', checkout, from], root);
    run(process.execPath, ['-e', "require('./tools/start/prepare').prepare()"], checkout);
    const before = await fillWith(checkout, data);
    say(`${before.stages.size} cases made by ${from}, which was then killed`);
    const findings = await findingsOn(data, before);
    for (const finding of findings) say(finding);
    if (before.inCapitals.broken)
      say(`one of them with an event hashed over its id in capitals: told so, with the reason`);
    say(findings.length === 0 ? 'all cases as they were, no chain broken since, a new one confirmed' : 'not intact');
    return before.stages.size > 0 && findings.length === 0 ? 0 : 1;
  } finally {
    run('git', ['worktree', 'remove', '--force', checkout], root);
    await deleteDataFolder(data);
  }
};

runProgram(main);
