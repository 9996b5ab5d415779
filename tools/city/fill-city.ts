import { type Caller, LiveCase, People, Traveller } from '@one-window/road';
import { type CivilDate, startOfDay } from '@one-window/time-limits';
import type { EmptyCity } from '../../apps/centre/src/demonstration/demonstration-city';
import type { CityPlan, DayOfCase, PlannedCase } from './plan/city-plan';

/** Cases on their way at the same time, all on the same day. */
const SIDE_BY_SIDE = 16;
/** The clock goes on within half a day in steps of at least so many minutes. */
const CLOCK_STEP_MINUTES = 100;
const PATIENCE_MILLISECONDS = 30_000;

const administrator = 'administrator.01';
const silent = { carriedOut: () => undefined, waited: () => undefined };

/** Who is told as cases are registered, and who says when every event has arrived. */
export interface Living extends Pick<EmptyCity, 'arrived' | 'registered' | 'signal'> {
  /** Resolves when every service has heard that the clock was moved; absent where all share one. */
  clockMoved?(): Promise<void>;
}

const clockOf =
  (traveller: Traveller) =>
  (body: { now: string } | { offsetMilliseconds: 0 }): Promise<unknown> =>
    traveller.command('directory', 'move-clock', 'clock', administrator, body);

const travellerOf = (caller: Caller): Traveller =>
  new Traveller(caller, new People(caller), silent, PATIENCE_MILLISECONDS);

/**
 * Lives through the past year: moves the centre's clock from day to day and gives the commands of each day as the
 * rightful people. Leaves the clock where the machine's is.
 * @throws UnexpectedAnswer when a command of the plan is refused; the abort reason when told to stop.
 */
export const fillCity = async (plan: CityPlan, city: EmptyCity, caller: Caller): Promise<void> => {
  await liveThrough(plan, city, caller);
  await clockOf(travellerOf(caller))({ offsetMilliseconds: 0 });
};

/**
 * The days of a plan, wherever its year lies, and what came of its cases. Leaves the clock at its last step.
 * @throws UnexpectedAnswer when a command of the plan is refused; the abort reason when told to stop.
 */
export const liveThrough = async (
  plan: CityPlan,
  city: Living,
  caller: Caller,
): Promise<ReadonlyMap<PlannedCase, LiveCase>> => {
  const traveller = travellerOf(caller);
  const living = new Map(plan.cases.map((planned) => [planned, new LiveCase(traveller)]));
  let registered = 0;
  const live = async ({ planned, steps }: DayOfCase): Promise<void> => {
    const liveCase = living.get(planned) as LiveCase;
    for (const step of steps) {
      city.signal.throwIfAborted();
      await liveCase.take(step);
      if (step.verb === 'register') city.registered((registered += 1));
    }
  };
  const moveClock = clockOf(traveller);
  for (const { day, work } of plan.days) {
    await liveDay(
      instantsOf(day, work),
      async (now) => {
        await moveClock({ now });
        await city.clockMoved?.();
      },
      live,
    );
    await city.arrived();
  }
  return living;
};

interface Timed {
  at: number;
  work: DayOfCase;
}

/** When the work of a day begins. */
const instantsOf = (day: CivilDate, work: readonly DayOfCase[]): Timed[] => {
  const midnight = Date.parse(startOfDay(day));
  return work.map((one) => ({ at: midnight + one.minute * 60_000, work: one }));
};

/** Counts the mornings and afternoons of Shanghai. */
const halfDay = (at: number): number => Math.floor((at + 8 * 3_600_000) / (12 * 3_600_000));

/** Begins the work of one day in its order, the clock going before it, and waits until all of it is done. */
const liveDay = async (
  day: readonly Timed[],
  moveClock: (now: string) => Promise<unknown>,
  live: (work: DayOfCase) => Promise<void>,
): Promise<void> => {
  const running = new Set<Promise<void>>();
  const failures: unknown[] = [];
  let clock = Number.NEGATIVE_INFINITY;
  for (const { at, work } of day) {
    if (failures.length > 0) break;
    if (at - clock >= CLOCK_STEP_MINUTES * 60_000 || halfDay(at) !== halfDay(clock)) {
      await moveClock(new Date(at).toISOString());
      clock = at;
    }
    const done: Promise<void> = live(work)
      .catch((error: unknown) => {
        failures.push(error);
      })
      .finally(() => running.delete(done));
    running.add(done);
    if (running.size >= SIDE_BY_SIDE) await Promise.race(running);
  }
  await Promise.all(running);
  if (failures.length > 0) throw failures[0];
};
