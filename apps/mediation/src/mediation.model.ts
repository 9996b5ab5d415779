import type { CaseModel } from '@one-window/case-engine';
import { modelOf, takingIn } from '@one-window/commands';
import { mayKnowOf, stages } from '@one-window/contracts';
import { caseLine } from './domain/case-line';
import { evolve } from './domain/evolve';
import { initial, type MediationCase } from './domain/mediation-case';
import { whoStands } from './domain/standing';
import { standing } from './domain/next-steps';
import { clocks, passedBefore } from './domain/time-limit';
import { type ReceivedByMediation, received } from './domain/received';
import { commands, type MediationCommand } from './mediation.commands';

export const mediationModel: CaseModel<MediationCase, MediationCommand, ReceivedByMediation> = {
  service: 'mediation',
  initial,
  ...modelOf(stages.mediation, commands),
  ...takingIn(stages.mediation, received, evolve),
  mayKnow: (state, actor) => mayKnowOf(whoStands(state), actor),
  clocks,
  passedBefore,
  standing,
  line: caseLine,
};
