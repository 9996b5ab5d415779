import type { CaseModel } from '@one-window/case-engine';
import { modelOf } from '@one-window/commands';
import { clocks } from './domain/give-orders';
import { mayKnow } from './domain/policies';
import { evolve, initial, receives, type SupervisionCase, supervisionStages } from './domain/supervision-case';
import { commands, type SupervisionCommand } from './supervision.commands';

/**
 * Supervision's own facts: what it asked of whoever has a case, exported files, broken chains, sealed days. Which cases
 * there are it knows from the events of the others, so its own record of a case begins with a command.
 */
export const supervisionModel: CaseModel<SupervisionCase, SupervisionCommand, never> = {
  service: 'supervision',
  listensTo: [],
  initial,
  evolve,
  ...modelOf(supervisionStages, commands),
  beginsWithCommand: true,
  mayKnow,
  receives,
  clocks,
};
