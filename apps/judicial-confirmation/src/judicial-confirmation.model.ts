import type { CaseModel } from '@one-window/messaging';
import { caseLine } from './domain/case-line';
import { type ConfirmationCase, initial } from './domain/confirmation-case';
import { stageOfAgreement } from './domain/eligibility';
import { evolve } from './domain/evolve';
import { explainRefusal, mayKnow, policies } from './domain/policies';
import { commands, type ConfirmationCommand, type ReceivedByConfirmation, receives } from './domain/transitions';
import { standing } from './domain/standing';
import { clocks, overtaken, passedBefore, starts } from './domain/withdraw';

export const judicialConfirmationModel: CaseModel<ConfirmationCase, ConfirmationCommand, ReceivedByConfirmation> = {
  service: 'judicial-confirmation',
  listensTo: ['mediation', 'follow-up'],
  initial,
  evolve,
  commands,
  policies,
  mayKnow,
  explainRefusal,
  receives,
  react: overtaken,
  stageByRule: stageOfAgreement,
  clocks,
  passedBefore,
  starts,
  standing,
  line: caseLine,
};
