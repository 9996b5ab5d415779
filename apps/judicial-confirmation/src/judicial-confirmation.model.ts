import { type CaseModel, takingIn } from '@one-window/case-engine';
import { modelOf } from '@one-window/commands';
import { stages } from '@one-window/contracts';
import { caseLine } from './domain/case-line';
import { type ConfirmationCase, initial } from './domain/case-state';
import { stageOfAgreement } from './domain/eligibility';
import { evolve } from './domain/evolve';
import { mayKnow } from './domain/policies';
import { nextRound, type ReceivedByConfirmation, received } from './domain/received';
import { standing } from './domain/standing';
import { clocks, passedBefore, starts } from './domain/clocks';
import { overtaken } from './domain/withdraw';
import { commands, type ConfirmationCommand } from './judicial-confirmation.commands';

export const judicialConfirmationModel: CaseModel<ConfirmationCase, ConfirmationCommand, ReceivedByConfirmation> = {
  service: 'judicial-confirmation',
  initial,
  ...modelOf(stages['judicial-confirmation'], commands),
  ...takingIn(stages['judicial-confirmation'], received, evolve),
  nextRound,
  mayKnow,
  react: overtaken,
  stageByRule: stageOfAgreement,
  clocks,
  passedBefore,
  starts,
  standing,
  line: caseLine,
};
