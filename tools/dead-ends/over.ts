import { type CaseState, standingIn, timedClocks } from '@one-window/case-engine';
import { type RoadService, roadServices } from '@one-window/contracts';
import { overIn } from './over-in';
import { partOf } from './parts';
import type { World } from './world';

const isOverThere = (service: RoadService, state: CaseState): boolean => {
  const { model } = partOf(service);
  const stages: Readonly<Record<string, boolean>> = overIn[service];
  return (
    stages[state.stage] === true &&
    timedClocks(model, state).length === 0 &&
    (standingIn(model, state)?.next.length ?? 0) === 0
  );
};

/** Whether the case has come to its end: in every service its part is over, no clock runs and the road wants nothing of anybody. */
export const isOver = ({ cases }: World): boolean =>
  roadServices.every((service) => isOverThere(service, cases[service].state));
