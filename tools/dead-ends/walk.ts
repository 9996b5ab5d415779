import { randomFrom } from '@one-window/road';
import { beginnings } from './beginnings';
import { begun, type History, placeOf, shrunk, told } from './history';
import { type Giver, givers, leadsOf, type Move, moved, requestsOf, type Silence, silences } from './moves';
import { overIn } from './over-in';
import { MANY_TRIES, wayOut } from './search';
import { settled, waitingIn, type World } from './world';

/** Moves of a random walk: enough to come through a court to the archive. */
const MOVES = 260;
/** Draws of one walk, of which some cannot happen. */
const TRIES = 800;
/** How often a command is any that is lawful, and not the next to where the walk is bound for. */
const STRAYS = 0.2;
/** After every so many moves the case is looked at. */
const EVERY = 10;

type Draw = () => number;

const drawn = <T>(draw: Draw, from: readonly T[]): T | undefined => from[Math.floor(draw() * from.length)];

/** What leads nowhere is tried less often than a step, and what ends a case before an agreement seldom. */
const weightOf = (world: World, { service, command }: Giver): number => {
  const { stage } = world.cases[service].state;
  const over: Readonly<Record<string, boolean>> = overIn[service];
  const others = leadsOf(world, service, command).filter((to) => to !== stage);
  if (others.length === 0) return 0.4;
  return service !== 'follow-up' && others.every((to) => over[to]) ? 0.1 : 4;
};

/** A lawful command drawn by weight, with one of the requests that can be made of the case. */
const anyCommand = (world: World, draw: Draw): Move | undefined => {
  const weighed = givers(world, 'nobody').map((giver) => ({ giver, weight: weightOf(world, giver) }));
  let left = draw() * weighed.reduce((sum, { weight }) => sum + weight, 0);
  const chosen = weighed.find(({ weight }) => (left -= weight) <= 0) ?? weighed.at(-1);
  return chosen && drawn(draw, requestsOf(world, chosen.giver, 'nobody'));
};

/** Where a walk is bound for, from which it strays at every step. */
const toTheTable = ['classify', 'choose-route', 'offer', 'claim', 'appoint', 'give-rights-notice'];
const toAnAgreement = [...toTheTable, 'convene', 'record-session', 'draft-agreement', 'sign', 'sign', 'sign', 'sign'];
const toTheArchive = ['record-performance', 'record-performance', 'record-visit', 'close', 'archive'];
const destinations: readonly (readonly string[])[] = [
  toTheTable,
  [...toTheTable, 'end', 'refer-out', 'close', 'archive'],
  [...toAnAgreement, ...toTheArchive],
  [...toAnAgreement, 'record-default', 'issue-enforcement-pack', 'close', 'archive'],
  [...toAnAgreement, 'apply', 'accept', 'confirm', ...toTheArchive],
  [...toAnAgreement, 'apply', 'ask-correction', 'correct', 'accept', 'dismiss', 'end', ...toTheArchive],
  [...toAnAgreement, 'apply', 'refuse', ...toTheArchive],
  [...toAnAgreement, 'apply', 'accept', 'record-performance', 'record-performance', 'record-visit', 'close', 'dismiss'],
  [...toAnAgreement, 'renegotiate', 'draft-agreement', 'sign', 'sign', 'sign', 'sign', ...toTheArchive],
];

/** How often the walk makes the step that is bound for as is usual, and not in another way. */
const USUAL = 0.7;

/** The next step to where the walk is bound for, made of the case as it stands; undefined where it cannot be made. */
const boundFor = (world: World, verb: string | undefined, draw: Draw): Move | undefined => {
  const able = givers(world, 'nobody').filter(({ command }) => command === verb);
  const giver = drawn(draw, able);
  const requests = giver ? requestsOf(world, giver, 'nobody') : [];
  return draw() < USUAL ? requests[0] : drawn(draw, requests);
};

/** What happens beside commands; undefined where a command comes next. */
const besideCommands = (world: World, draw: Draw): Move | undefined => {
  const topic = drawn(draw, waitingIn(world));
  const chance = draw();
  if (topic && chance < 0.65) return { kind: 'takes-in', ...topic };
  if (chance > 0.99) return { kind: 'mediator-leaves' };
  if (chance > 0.97) return { kind: 'day-goes-by' };
  return chance > 0.95 ? { kind: 'clock-runs-out' } : undefined;
};

/** A state that a walk reached, with everything taken in, and how it came there. */
export interface Reached {
  world: World;
  history: History;
}

/** What is waiting is taken in, in an order that is drawn. */
const drained = ({ world, history }: Reached, draw: Draw): Reached => {
  const moves: Move[] = [];
  let then = world;
  for (;;) {
    const topic = drawn(draw, waitingIn(then));
    if (!topic) return { world: then, history: { ...history, moves: [...history.moves, ...moves] } };
    const move: Move = { kind: 'takes-in', ...topic };
    then = moved(then, move) ?? settled(then);
    moves.push(move);
  }
};

/** The states along one random walk of lawful moves, which the seed decides. */
export const statesAlong = (seed: number): Reached[] => {
  const draw = randomFrom(seed);
  const beginning = Math.floor(draw() * beginnings.length);
  const verbs = [...(drawn(draw, destinations) ?? [])];
  let world = begun(beginning);
  const moves: Move[] = [];
  const reached: Reached[] = [];
  for (let tries = 0; moves.length < MOVES && tries < TRIES; tries += 1) {
    const strays = draw() < STRAYS;
    const beside = besideCommands(world, draw);
    const bound = beside || strays ? undefined : boundFor(world, verbs[0], draw);
    // Who is awaited has often only not heard yet.
    const unheard = strays || beside || bound ? undefined : drawn(draw, waitingIn(world));
    const move = beside ?? bound ?? (unheard ? { kind: 'takes-in' as const, ...unheard } : anyCommand(world, draw));
    const after = move && moved(world, move);
    if (!after) continue;
    if (move === bound) verbs.shift();
    world = after;
    moves.push(move);
    if (moves.length % EVERY === 0) reached.push(drained({ world, history: { beginning, moves: [...moves] } }, draw));
  }
  return reached;
};

/** A place in which a case is stuck: how often it was met, and one history that leads there. */
export interface DeadEnd {
  place: string;
  silence: Silence;
  met: number;
  history: History;
}

export interface Searched {
  /** States looked at, each once for everybody acting and once for each who does nothing. */
  states: number;
  deadEnds: DeadEnd[];
}

/** A way that is not found soon is looked for once more, for long. */
const isStuck = (world: World, silence: Silence): boolean =>
  wayOut(world, silence) === undefined && wayOut(world, silence, MANY_TRIES) === undefined;

/** Looks for an end from states along the walks of these seeds, until there were `most` of them. */
export const searched = (
  seeds: Iterable<number>,
  most: number,
  whoIsSilent: readonly Silence[] = silences,
): Searched => {
  const found = new Map<string, DeadEnd>();
  let states = 0;
  for (const seed of seeds) {
    for (const { world, history } of statesAlong(seed)) {
      if (states === most) return { states, deadEnds: [...found.values()] };
      states += 1;
      for (const silence of whoIsSilent) {
        const place = placeOf(world, silence);
        const known = found.get(place);
        if (known) known.met += 1;
        else if (isStuck(world, silence)) found.set(place, { place, silence, met: 1, history });
      }
    }
  }
  return { states, deadEnds: [...found.values()] };
};

/** The dead end with its shortest history, as sentences. */
export const shortest = ({ history, silence, met }: DeadEnd): string =>
  `${told(shrunk(history, silence), silence)}\n  met ${met} times`;
