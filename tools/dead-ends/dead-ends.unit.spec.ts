import { type RoadService, roadServices, stages } from '@one-window/contracts';
import { runsLong, sampleSeed } from '@one-window/testing';
import { begun, type History, replayed, shrunk, told } from './history';
import { gifts, type Move, moved } from './moves';
import { overIn } from './over-in';
import { partOf } from './parts';
import { STEPS, wayOut } from './search';
import { searched, shortest, statesAlong } from './walk';
import { waitingIn } from './world';

/** States from which an end is looked for: all that is asked under `npm run test:long`, else what a few walks reach. */
const STATES = runsLong ? 10_000 : 24;

function* seedsFrom(first: number): Generator<number> {
  for (let next = first; ; next += 1) yield next;
}

/** The moves of a case that goes its way: each command by the first who may give it, everything taken in before the next. */
const road = (...steps: readonly (readonly [RoadService, string])[]): History => {
  let world = begun(0);
  const moves: Move[] = [];
  const go = (move: Move | undefined): void => {
    const next = move && moved(world, move);
    if (!move || !next) throw new Error('the road does not go on');
    world = next;
    moves.push(move);
  };
  const takeIn = (): void => {
    for (let [topic] = waitingIn(world); topic; [topic] = waitingIn(world)) go({ kind: 'takes-in', ...topic });
  };
  for (const [service, command] of steps) {
    takeIn();
    go(gifts(world, 'nobody').find((one) => one.service === service && one.command === command && moved(world, one)));
  }
  takeIn();
  return { beginning: 0, moves };
};

const toRefer = road(
  ['triage', 'classify'],
  ['triage', 'choose-route'],
  ['triage', 'offer'],
  ['mediation', 'claim'],
  ['mediation', 'log-call'],
  ['mediation', 'end'],
);

describe('the search for dead ends', () => {
  it('finds an end within twelve steps from every state that lawful commands reach, whoever does nothing', () => {
    const { deadEnds } = searched(seedsFrom(sampleSeed), STATES);
    expect(deadEnds.map(shortest)).toEqual([]);
  });

  it('finds the way of a case that only waits for the archive', () => {
    const { world } = replayed(road(['intake', 'decline'], ['follow-up', 'close']));
    expect(wayOut(world, 'nobody')).toEqual([expect.objectContaining({ command: 'archive' })]);
    expect(STEPS).toBe(12);
  });

  it('finds that nothing leads on once every way out is taken away, and tells its shortest history', () => {
    const closed = { ...toRefer, withheld: ['refer-out', 'end-without-referral', 'mediate-again'] };
    expect(wayOut(replayed(toRefer).world, 'nobody')).toBeDefined();
    expect(wayOut(replayed(closed).world, 'nobody')).toBeUndefined();
    const sentences = told(shrunk(closed, 'nobody'), 'nobody');
    expect(sentences).toContain('stuck (everybody acts): Intake handed-over, Triage to-refer, Mediation ended');
    expect(sentences).not.toContain('log-call');
  });
});

describe('clocks and the reasons why none runs', () => {
  const open = roadServices.flatMap((service) =>
    stages[service]
      .filter((stage) => stage !== 'none' && !(overIn[service] as Readonly<Record<string, boolean>>)[stage])
      .map((stage): [RoadService, string] => [service, stage]),
  );

  it.each(open)('in %s a clock runs in stage %s, or it is said why none does', (service, stage) => {
    const { clocks, withoutClock = {} } = partOf(service).model;
    const binds = Object.values(clocks).some((rule) => rule.binds.includes(stage));
    expect(binds || withoutClock[stage] !== undefined).toBe(true);
  });

  it('no reason is given for a stage in which nothing is open', () => {
    const given = roadServices.flatMap((service) =>
      Object.keys(partOf(service).model.withoutClock ?? {}).map((stage) => [service, stage]),
    );
    expect(open).toEqual(expect.arrayContaining(given));
  });

  it('a case that is open has a clock that runs or has run out, where no reason is given for its stage', () => {
    const reached = [1, 2].flatMap((seed) => statesAlong(sampleSeed + seed));
    const uncounted = reached.flatMap(({ world, history }) =>
      open
        .filter(([service, stage]) => {
          const { state } = world.cases[service];
          const counted = state.clocks.length > 0 || (state.passed ?? []).length > 0;
          return state.stage === stage && !counted && partOf(service).model.withoutClock?.[stage] === undefined;
        })
        .map(([service, stage]) => `${service} ${stage}\n${told(history, 'nobody')}`),
    );
    expect(uncounted).toEqual([]);
  });
});
