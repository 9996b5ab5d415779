import type { CaseModel } from '@one-window/case-engine';
import { modelOf } from '@one-window/commands';
import { mayKnowOf, stages } from '@one-window/contracts';
import { caseLine } from './domain/case-line';
import { evolve } from './domain/evolve';
import { initial, type MediationCase } from './domain/mediation-case';
import { whoStands } from './domain/standing';
import { standing } from './domain/next-steps';
import { clocks, passedBefore } from './domain/time-limit';
import { type ReceivedByMediation, receives } from './domain/transitions';
import { commands, type MediationCommand } from './mediation.commands';

export const mediationModel: CaseModel<MediationCase, MediationCommand, ReceivedByMediation> = {
  service: 'mediation',
  listensTo: ['triage', 'intake', 'judicial-confirmation'],
  initial,
  evolve,
  ...modelOf(stages.mediation, commands),
  mayKnow: (state, actor) => mayKnowOf(whoStands(state), actor),
  receives,
  clocks,
  passedBefore,
  standing,
  line: caseLine,
};
