import type { ConfirmationStage } from './case-state';

/** Why no clock runs in a stage in which somebody still has something to do. */
export const withoutClock: Readonly<Partial<Record<ConfirmationStage, string>>> = {
  objected: 'The law sets the court no time to examine an objection; the ruling stands until it decides.',
};
