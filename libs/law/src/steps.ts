import type { LegalBasis } from './citations';
import { personalInformationLaw } from './laws';

/** What a step rests on that is not a declared command (those say it themselves), under service and command. */
export const groundsOfSteps: Readonly<Record<string, readonly LegalBasis[]>> = {
  'intake.reveal': [personalInformationLaw('6')],
};
