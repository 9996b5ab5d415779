import type { Stage } from './case-state';

/** Stages in which triage counts no days, each with who does. */
export const withoutClock: Readonly<Partial<Record<Stage, string>>> = {
  'awaiting-supplement': 'The window named a day for the papers and counts it.',
  'with-mediation': 'The organisation that claimed the case works under the limit of mediation.',
};
