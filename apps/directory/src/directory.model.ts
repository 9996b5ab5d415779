import type { CaseModel } from '@one-window/case-engine';
import {
  commands,
  evolve,
  initial,
  mayKnow,
  type OrganisationCommand,
  type OrganisationState,
  policies,
  receives,
} from './domain/organisation';

/** An organisation in the shape of a case, so that its events use the same log, chain and outbox as everywhere. */
export const organisationModel = {
  service: 'directory',
  listensTo: [],
  initial,
  evolve,
  commands,
  policies,
  mayKnow,
  receives,
  clocks: {},
} satisfies CaseModel<OrganisationState, OrganisationCommand, never>;
