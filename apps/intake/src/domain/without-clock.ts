import type { IntakeStage } from './case-state';

/** Stages in which the window counts no days, each with who does or why nobody has to. */
export const withoutClock: Readonly<Partial<Record<IntakeStage, string>>> = {
  registered: 'Triage has the case with its registration, and counts its own limit (L-38a).',
  'handed-over': 'Whoever claimed the case works under the limits of mediation, of the court and of what was agreed.',
};
