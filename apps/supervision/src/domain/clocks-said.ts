import { type AnyRecordedEvent, clockNamed, type RoadService, type RunningClock } from '@one-window/contracts';
import { clockUntil } from '@one-window/time-limits';
import type { BindingClock } from './case-reading';

/**
 * The limits of one service after an event of its own. How a limit is counted was said when it started; which of them
 * bind is said with every standing. Builds that recorded no standing said only what they started and stopped.
 */
export const clocksAfter = (
  before: readonly BindingClock[],
  service: RoadService,
  { data }: AnyRecordedEvent,
): BindingClock[] => {
  const { started = [], stopped = [] } = data.clocks ?? {};
  const known = [
    ...before.filter(({ name }) => !started.some((clock) => clock.name === name)),
    ...started.map((clock) => binding(service, clock)),
  ];
  if (!data.standing) return known.filter(({ name }) => !stopped.includes(name));
  return data.standing.clocks.map(({ name, dueOn, ranOut }) => {
    const { ranOut: _, ...clock } =
      known.find((one) => one.name === name) ?? binding(service, clockUntil(name, dueOn, dueOn));
    return { ...clock, ...(ranOut ? { ranOut } : {}) };
  });
};

const binding = (service: RoadService, clock: RunningClock): BindingClock => ({
  ...clock,
  service,
  about: '',
  ...clockNamed(clock),
});
