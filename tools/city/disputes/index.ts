import { consumersAndOthers } from './consumers-and-others';
import { contractsAndBusiness } from './contracts-and-business';
import type { DisputeTemplate } from './dispute-template';
import { familyAndNeighbours } from './family-and-neighbours';
import { injuries } from './injuries';
import { labour } from './labour';
import { landAndEnvironment } from './land-and-environment';

export type { DisputeTemplate } from './dispute-template';

/** Every dispute of the demonstration city, all of them invented. */
export const disputeTemplates: readonly DisputeTemplate[] = [
  ...familyAndNeighbours,
  ...contractsAndBusiness,
  ...injuries,
  ...landAndEnvironment,
  ...labour,
  ...consumersAndOthers,
];
