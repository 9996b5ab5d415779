import type { CaseModel } from '@one-window/messaging';
import { caseLine } from './domain/case-line';
import { clocks, passedBefore } from './domain/clocks';
import { evolve } from './domain/evolve';
import { initial, type IntakeCase } from './domain/intake-case';
import { mayKnow, policies } from './domain/policies';
import { standing } from './domain/standing';
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
  clocks,
  passedBefore,
  standing,
  line: caseLine,
};
