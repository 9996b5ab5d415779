import { roadServices } from '@one-window/contracts';
import { gifts, leadsOf, type Move, moved, type Silence } from './moves';
import { isOver } from './over';
import { partOf } from './parts';
import { leftFrom, roadLeft } from './road-left';
import { settled, type World } from './world';

/** So many steps lead to an end from everywhere: commands, and clocks that run out. What is taken in costs none. */
export const STEPS = 12;
/** Moves that a search tries before it says that it found no end. */
const TRIES = 400;
/** And before it is said that there is none. */
export const MANY_TRIES = 60_000;

interface Candidate {
  world: World;
  move: Move;
  path: readonly Move[];
  guess: number;
}

/** What tells two worlds apart but for ids and instants: a case one minute later is the same case. */
export const signature = ({ cases, departed, now }: World): string => {
  const seen = new Map<string, number>();
  const text = JSON.stringify([now.slice(0, 10), departed, ...roadServices.map((service) => cases[service].state)]);
  return text
    .replaceAll(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gu, (id) => {
      if (!seen.has(id)) seen.set(id, seen.size);
      return `#${seen.get(id)}`;
    })
    .replaceAll(/T\d{2}:\d{2}:\d{2}\.\d{3}Z/gu, '');
};

/** A stage stays what it is: such a command comes after those that lead on. */
const STAYS = 1.5;
/** But one that is wanted again and again before the next may be given: the next time on another day, such as a visit tried. */
const PAVES = 0.25;
const WAITS = 0.5;
/** Little, or the search would go back to the window before it has tried three days in a row. */
const PER_STEP = 0.1;

const sinceLastWait = (path: readonly Move[]): readonly Move[] =>
  path.slice(path.findLastIndex(({ kind }) => kind === 'clock-runs-out' || kind === 'day-goes-by') + 1);

const candidates = (world: World, path: readonly Move[], silence: Silence): Candidate[] => {
  const left = roadLeft(world);
  const today = new Set(sinceLastWait(path).map((move) => (move.kind === 'gives' ? move.command : move.kind)));
  const given = gifts(world, silence).map((move) => {
    const { stage } = world.cases[move.service].state;
    const others = leadsOf(world, move.service, move.command).filter((to) => to !== stage);
    const best = Math.min(...others.map((to) => leftFrom(move.service, to)));
    const { paves = false, undoes = false } = partOf(move.service).commands[move.command] ?? {};
    const onwards = undoes || others.length === 0 ? undefined : left - leftFrom(move.service, stage) + best;
    const guess = onwards ?? left + (paves && !today.has(move.command) ? PAVES : STAYS);
    return { world, move, path, guess: guess + path.length * PER_STEP };
  });
  const waiting = (['clock-runs-out', 'day-goes-by'] as const).map((kind, index) => ({
    world,
    move: { kind },
    path,
    guess: left + WAITS + index * PER_STEP + path.length * PER_STEP,
  }));
  return [...given, ...waiting];
};

/** What is still to be tried, the best guess first; of equals the one found last, which is further on its way. */
class Open {
  private readonly byGuess = new Map<number, Candidate[]>();

  add(found: readonly Candidate[]): void {
    for (const one of found) {
      const equals = this.byGuess.get(one.guess);
      if (equals) equals.push(one);
      else this.byGuess.set(one.guess, [one]);
    }
  }

  best(): Candidate | undefined {
    const guess = Math.min(...this.byGuess.keys());
    const equals = this.byGuess.get(guess);
    const best = equals?.pop();
    if (equals?.length === 0) this.byGuess.delete(guess);
    return best;
  }
}

/**
 * A way to the end of the case within twelve steps, each of them lawful, while `silence` does nothing; undefined where
 * none was found. Whatever waits to be taken in was so before the first step, and is after each.
 */
export const wayOut = (world: World, silence: Silence, most = TRIES): readonly Move[] | undefined => {
  const start = settled(world);
  if (isOver(start)) return [];
  const reached = new Map([[signature(start), 0]]);
  const open = new Open();
  open.add(candidates(start, [], silence));
  for (let tries = 0; tries < most; tries += 1) {
    const next = open.best();
    if (!next) return undefined;
    const after = moved(next.world, next.move);
    if (!after) continue;
    const there = settled(after);
    const path = [...next.path, next.move];
    if (isOver(there)) return path;
    const sign = signature(there);
    if (path.length >= STEPS || (reached.get(sign) ?? STEPS) <= path.length) continue;
    reached.set(sign, path.length);
    open.add(candidates(there, path, silence));
  }
  return undefined;
};
