import { type RoadService, roadServiceNames, roadServices } from '@one-window/contracts';
import { beginnings } from './beginnings';
import { cast } from './cast';
import { type Move, moved, type Silence } from './moves';
import { wayOut } from './search';
import { registered, type World } from './world';

/** What happened in a world since the registration it began with. */
export interface History {
  /** Which of the beginnings. */
  readonly beginning: number;
  readonly moves: readonly Move[];
  /** Commands that nobody gives. */
  readonly withheld?: readonly string[];
}

export const begun = (beginning: number): World => {
  const registration = beginnings[beginning % beginnings.length];
  if (!registration) throw new Error('there is nothing to begin with');
  return registered(registration());
};

/** The moves of a history that can happen, one after the other, each with the world after it. */
export const replayed = ({
  beginning,
  moves,
  withheld = [],
}: History): { world: World; steps: { move: Move; world: World }[] } => {
  let world: World = { ...begun(beginning), withheld };
  const steps: { move: Move; world: World }[] = [];
  for (const move of moves) {
    const next = moved(world, move);
    if (!next) continue;
    world = next;
    steps.push({ move, world });
  }
  return { world, steps };
};

const stagesOf = ({ cases }: World): string => roadServices.map((service) => cases[service].state.stage).join(' ');

/** Where a case is stuck: its stage in each service, and who does nothing. */
export const placeOf = (world: World, silence: Silence): string => `${stagesOf(world)} | ${silence}`;

/** A way that is there is found long before; whether there is none is asked once more at the end. */
const FEW = 60;

/**
 * The shortest history found by leaving moves out that still leads to the same stages without an end: pieces first, then
 * one by one.
 */
export const shrunk = (history: History, silence: Silence): History => {
  const stuckIn = stagesOf(replayed(history).world);
  const isStuck = (moves: readonly Move[], tries?: number): boolean => {
    const { world } = replayed({ ...history, moves });
    return stagesOf(world) === stuckIn && wayOut(world, silence, tries) === undefined;
  };
  let { moves } = history;
  for (let size = Math.ceil(moves.length / 2); size >= 1; size = Math.floor(size / 2)) {
    for (let from = 0; from < moves.length;) {
      const without = [...moves.slice(0, from), ...moves.slice(from + size)];
      if (isStuck(without, FEW)) moves = without;
      else from += size;
    }
  }
  return isStuck(moves) ? { ...history, moves } : history;
};

const names: Readonly<Record<RoadService, string>> = roadServiceNames.en;

const said = (move: Move, world: World): string => {
  switch (move.kind) {
    case 'gives': {
      const { name, organisationName } = cast[move.actor] ?? { name: '', organisationName: '' };
      const { stage } = world.cases[move.service].state;
      return `${names[move.service]}: ${move.command} by ${name} of ${organisationName}, now ${stage}`;
    }
    case 'takes-in':
      return `${names[move.service]} hears the next word of ${names[move.from].toLowerCase()}, now ${world.cases[move.service].state.stage}`;
    case 'clock-runs-out':
      return `the next clock runs out, on ${world.now.slice(0, 10)}`;
    case 'day-goes-by':
      return `a day goes by, to ${world.now.slice(0, 10)}`;
    case 'mediator-leaves':
      return 'a mediator of the case leaves';
  }
};

/** A history as sentences, one of each move, and where the case then stands. */
export const told = (history: History, silence: Silence): string => {
  const { world, steps } = replayed(history);
  const stands = roadServices.map((service) => `${names[service]} ${world.cases[service].state.stage}`).join(', ');
  const who = silence === 'nobody' ? 'everybody acts' : `${silence} silent`;
  return [
    `stuck (${who}): ${stands}`,
    `  1. registered, beginning ${history.beginning}`,
    ...steps.map(({ move, world: then }, index) => `  ${index + 2}. ${said(move, then)}`),
  ].join('\n');
};
