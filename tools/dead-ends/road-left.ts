import { type RoadService, roadServices, stages } from '@one-window/contracts';
import { overIn } from './over-in';
import { partOf } from './parts';
import type { World } from './world';

/** What a received event, or a clock, costs against a command: nobody has to act for it. */
const BY_ITSELF = 0.25;
/** Of a stage from which the tables lead nowhere that is over. */
const NO_ROAD = 20;

/** For every stage the commands that the tables want until the service's part is over, at the least. */
const leftIn = (service: RoadService): Readonly<Record<string, number>> => {
  const { model } = partOf(service);
  const over: Readonly<Record<string, boolean>> = overIn[service];
  const left: Record<string, number> = Object.fromEntries(
    stages[service].map((stage) => [stage, over[stage] === true ? 0 : NO_ROAD]),
  );
  const leads = (table: object | undefined): (readonly string[])[] =>
    Object.values(table ?? {}).filter((cell): cell is readonly string[] => Array.isArray(cell));
  for (const _ of stages[service]) {
    for (const stage of stages[service]) {
      const through = (table: object | undefined, cost: number) =>
        leads(table).flatMap((to) => to.map((next) => (left[next] ?? NO_ROAD) + cost));
      const ways = [...through(model.commands[stage], 1), ...through(model.receives[stage], BY_ITSELF)];
      left[stage] = Math.min(left[stage] ?? NO_ROAD, ...ways);
    }
  }
  return left;
};

const left = Object.fromEntries(roadServices.map((service) => [service, leftIn(service)])) as Record<
  RoadService,
  Readonly<Record<string, number>>
>;

/** What is left where a service stands in this stage. */
export const leftFrom = (service: RoadService, stage: string): number => left[service][stage] ?? NO_ROAD;

/**
 * A guess at how many commands are left until the case is over. It reads the tables only, so it knows nothing of what a
 * decision refuses; it orders the search and decides nothing.
 */
export const roadLeft = ({ cases }: World): number =>
  roadServices.reduce((sum, service) => sum + leftFrom(service, cases[service].state.stage), 0);
