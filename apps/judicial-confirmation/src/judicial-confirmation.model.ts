import type { CaseModel } from '@one-window/messaging';
import { type ConfirmationCase, evolve, initial } from './domain/confirmation-case';
import { explainRefusal, mayKnow, policies } from './domain/policies';
import { commands, type ConfirmationCommand, type ReceivedByConfirmation, receives } from './domain/transitions';
import { clockRanOut, overtaken } from './domain/withdraw';

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
  clockRanOut,
};
