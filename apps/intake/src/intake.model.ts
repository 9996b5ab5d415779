import type { CaseModel } from '@one-window/messaging';
import { evolve, initial, type IntakeCase } from './domain/intake-case';
import { mayKnow, policies } from './domain/policies';
import { supplementOverdue } from './domain/supplement';
import { commands, type IntakeCommand, type ReceivedByIntake, receives } from './domain/transitions';

export const intakeModel: CaseModel<IntakeCase, IntakeCommand, ReceivedByIntake> = {
  service: 'intake',
  listensTo: ['mediation', 'triage', 'follow-up'],
  initial,
  evolve,
  commands,
  policies,
  mayKnow,
  receives,
  clockRanOut: (state) => [supplementOverdue(state)],
};
