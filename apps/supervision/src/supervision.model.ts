import type { CaseModel } from '@one-window/case-engine';
import { supervisingRoles } from './domain/access';
import { commands, evolve, initial, receives, type SupervisionCase } from './domain/supervision-case';

/** Supervision's own facts: exported files, broken chains, sealed days. It runs no clocks. */
export const supervisionModel: CaseModel<SupervisionCase, never, never> = {
  service: 'supervision',
  listensTo: [],
  initial,
  evolve,
  commands,
  policies: {},
  mayKnow: (_, actor) => supervisingRoles.some((role) => actor.roles.includes(role)),
  receives,
  clocks: {},
};
