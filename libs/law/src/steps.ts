import type { LegalBasis } from './citations';
import { peoplesMediationLaw, peoplesMediationProvisions, personalInformationLaw } from './laws';

/** What each step of the road rests on, under service and command; a step that is missing here is the centre's own. */
export const groundsOfSteps: Readonly<Record<string, readonly LegalBasis[]>> = {
  'intake.decline': [peoplesMediationProvisions('22', '24')],
  'intake.withdraw': [peoplesMediationLaw('23')],
  'intake.reveal': [personalInformationLaw('6')],
};
