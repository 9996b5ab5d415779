import { type RoadService, roadServices, stages } from '@one-window/contracts';
import { runsLong, sampleSeed } from '@one-window/testing';
import { begun, type History, replayed, shrunk, told } from './history';
import { gifts, type Move, moved } from './moves';
import { overIn } from './over-in';
import { partOf } from './parts';
import { STEPS, wayOut } from './search';
import { searched, shortest, statesAlong } from './walk';
import { settled, takenIn, waitingIn, type World } from './world';

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

const settledAndArchived = road(
  ['triage', 'classify'],
  ['triage', 'choose-route'],
  ['triage', 'offer'],
  ['mediation', 'claim'],
  ['mediation', 'appoint'],
  ['mediation', 'give-rights-notice'],
  ['mediation', 'convene'],
  ['mediation', 'record-session'],
  ['mediation', 'draft-agreement'],
  ['mediation', 'sign'],
  ['mediation', 'sign'],
  ['mediation', 'sign'],
  ['mediation', 'sign'],
  ['judicial-confirmation', 'apply'],
  ['judicial-confirmation', 'accept'],
  ['judicial-confirmation', 'confirm'],
  ['follow-up', 'record-performance'],
  ['follow-up', 'record-performance'],
  ['follow-up', 'record-visit'],
  ['follow-up', 'close'],
  ['follow-up', 'archive'],
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

describe('a case that goes on after its end', () => {
  const gives = (world: World, service: RoadService, command: string): World => {
    const move = gifts(world, 'nobody').find((one) => one.service === service && one.command === command);
    const next = move && moved(world, move);
    if (!next) throw new Error(`nobody can give ${command}`);
    return next;
  };
  const stagesOf = ({ cases }: World): string[] => roadServices.map((service) => cases[service].state.stage);
  const reopened = (world: World): World =>
    settled(gives(gives(settled(world), 'intake', 'ask-to-reopen'), 'intake', 'approve-reopening'));

  it('is not ended by the archive of before, which is heard when it has begun again', () => {
    const declined = settled(gives(begun(0), 'intake', 'decline'));
    const open = gives(gives(declined, 'intake', 'ask-to-reopen'), 'intake', 'approve-reopening');
    // Follow-up has not heard of it yet.
    const archived = gives(gives(open, 'follow-up', 'close'), 'follow-up', 'archive');
    const askedForMore = settled(gives(archived, 'intake', 'request-supplement'));
    expect(stagesOf(askedForMore)).toEqual([
      'supplement-requested',
      'awaiting-supplement',
      'taken-back',
      'none',
      'none',
    ]);
    expect(wayOut(askedForMore, 'nobody')).toBeDefined();
  });

  it('is reopened out of the archive, and where it was archived while that was asked', () => {
    const closed = gives(settled(gives(begun(0), 'intake', 'decline')), 'follow-up', 'close');
    const asked = settled(gives(settled(closed), 'intake', 'ask-to-reopen'));
    const archived = settled(gives(asked, 'follow-up', 'archive'));
    expect(stagesOf(archived)).toEqual(['closed', 'closed', 'withdrawn', 'closed', 'archived']);
    expect(stagesOf(settled(gives(archived, 'intake', 'approve-reopening')))).toEqual([
      'registered',
      'awaiting',
      'taken-back',
      'none',
      'none',
    ]);
  });

  it('goes on under its agreement, where it was closed, and is ended again', () => {
    const { world } = replayed(settledAndArchived);
    expect(stagesOf(world)).toEqual(['closed', 'settled', 'agreed', 'closed', 'archived']);
    const open = reopened(world);
    expect(stagesOf(open)).toEqual(['handed-over', 'settled', 'agreed', 'confirmed', 'visited']);
    const again = ['close', 'archive'].reduce((one, command) => settled(gives(one, 'follow-up', command)), open);
    expect(stagesOf(again)).toEqual(stagesOf(world));
  });

  it('takes in what is done in its next round before it hears that it has begun', () => {
    const { world } = replayed(toRefer);
    const archived = ['close', 'archive'].reduce(
      (one, command) => settled(gives(one, 'follow-up', command)),
      settled(gives(world, 'triage', 'end-without-referral')),
    );
    const asked = gives(archived, 'intake', 'ask-to-reopen');
    let open = gives(asked, 'intake', 'approve-reopening');
    // Mediation and follow-up hear nothing of the window until the case has been offered, claimed and ended once more.
    const hears = (service: RoadService, from: RoadService): void => {
      for (let next = takenIn(open, service, from); next; next = takenIn(open, service, from)) open = next;
    };
    hears('triage', 'intake');
    for (const command of ['classify', 'choose-route', 'offer']) open = gives(open, 'triage', command);
    hears('mediation', 'triage');
    open = gives(open, 'mediation', 'claim');
    hears('triage', 'mediation');
    open = gives(open, 'mediation', 'end');
    hears('triage', 'mediation');
    open = gives(open, 'triage', 'end-without-referral');
    hears('follow-up', 'triage');
    expect(stagesOf(settled(open))).toEqual(['closed', 'closed', 'ended', 'none', 'ended']);
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
