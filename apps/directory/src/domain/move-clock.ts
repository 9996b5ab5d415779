import { accept, type Decision, fact, refuse } from '@one-window/contracts';

const DAY = 86_400_000;

/** Five years either way: the working calendar knows no more, and a typing error must not end in another century. */
export const FARTHEST_OFFSET_MILLISECONDS = 5 * 366 * DAY;

export interface ClockMove {
  /** Centre's clock minus machine's clock. */
  offsetMilliseconds: number;
  /** Whether this installation is a demonstration or a test. */
  movable: boolean;
}

/** Moves the centre's clock; refused as `clock-not-movable` or `clock-out-of-reach`. */
export const moveClock = ({ offsetMilliseconds, movable }: ClockMove): Decision => {
  if (!movable) return refuse('clock-not-movable');
  if (Math.abs(offsetMilliseconds) > FARTHEST_OFFSET_MILLISECONDS) {
    return refuse('clock-out-of-reach', { farthestMilliseconds: FARTHEST_OFFSET_MILLISECONDS, offsetMilliseconds });
  }
  return accept(fact('directory.clock-moved.v1', { offsetMilliseconds }));
};
