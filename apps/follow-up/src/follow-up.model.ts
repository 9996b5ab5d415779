import type { CaseModel } from '@one-window/messaging';
import { caseLine } from './domain/case-line';
import { clocks, passedBefore, starts } from './domain/clocks';
import { evolve } from './domain/evolve';
import { type FollowUpCase, initial } from './domain/follow-up-case';
import { mayKnow, policies } from './domain/policies';
import { standing } from './domain/standing';
import { commands, type FollowUpCommand, type ReceivedByFollowUp, receives } from './domain/transitions';

export const followUpModel: CaseModel<FollowUpCase, FollowUpCommand, ReceivedByFollowUp> = {
  service: 'follow-up',
  listensTo: ['mediation', 'judicial-confirmation', 'triage', 'intake'],
  initial,
  evolve,
  commands,
  policies,
  mayKnow,
  receives,
  clocks,
  passedBefore,
  starts,
  standing,
  line: caseLine,
};
