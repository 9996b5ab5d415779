import type { MediationStage } from './case-state';

/** Stages in which mediation counts no days, or not always, each with who does or why nobody has to. */
export const withoutClock: Readonly<Partial<Record<MediationStage, string>>> = {
  offered: 'Triage made the offer and counts the days for claiming it (L-03).',
  'agreement-drafted':
    'A draft that is to amend an agreement in force has no limit: that agreement is performed meanwhile.',
  renegotiating:
    'No enactment says how long parties may talk about an agreement that binds them meanwhile; the rest of a dispute has its limit.',
};
