import { mayKnowOf } from '@one-window/contracts';
import type { CaseModel } from '@one-window/messaging';
import { caseLine } from './domain/case-line';
import { evolve } from './domain/evolve';
import { initial, type MediationCase } from './domain/mediation-case';
import { explainRefusal, policies } from './domain/policies';
import { whoStands } from './domain/standing';
import { standing } from './domain/next-steps';
import { clocks, passedBefore } from './domain/time-limit';
import { commands, type MediationCommand, type ReceivedByMediation, receives } from './domain/transitions';

export const mediationModel: CaseModel<MediationCase, MediationCommand, ReceivedByMediation> = {
  service: 'mediation',
  listensTo: ['triage', 'intake', 'judicial-confirmation'],
  initial,
  evolve,
  commands,
  policies,
  mayKnow: (state, actor) => mayKnowOf(whoStands(state), actor),
  explainRefusal,
  receives,
  clocks,
  passedBefore,
  standing,
  line: caseLine,
};
