import type { CaseModel } from '@one-window/case-engine';
import { modelOf } from '@one-window/commands';
import { stages } from '@one-window/contracts';
import { caseLine } from './domain/case-line';
import { type ConfirmationCase, initial } from './domain/confirmation-case';
import { stageOfAgreement } from './domain/eligibility';
import { evolve } from './domain/evolve';
import { mayKnow } from './domain/policies';
import { type ReceivedByConfirmation, receives } from './domain/transitions';
import { standing } from './domain/standing';
import { clocks, overtaken, passedBefore, starts } from './domain/withdraw';
import { commands, type ConfirmationCommand } from './judicial-confirmation.commands';

export const judicialConfirmationModel: CaseModel<ConfirmationCase, ConfirmationCommand, ReceivedByConfirmation> = {
  service: 'judicial-confirmation',
  listensTo: ['mediation', 'follow-up'],
  initial,
  evolve,
  ...modelOf(stages['judicial-confirmation'], commands),
  mayKnow,
  receives,
  react: overtaken,
  stageByRule: stageOfAgreement,
  clocks,
  passedBefore,
  starts,
  standing,
  line: caseLine,
};
