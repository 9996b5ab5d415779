import type { CaseModel } from '@one-window/case-engine';
import { modelOf } from '@one-window/commands';
import { stages } from '@one-window/contracts';
import { caseLine } from './domain/case-line';
import { clocks, passedBefore, starts } from './domain/clocks';
import { evolve } from './domain/evolve';
import { type FollowUpCase, initial } from './domain/follow-up-case';
import { mayKnow } from './domain/policies';
import { standing } from './domain/standing';
import { type ReceivedByFollowUp, receives } from './domain/transitions';
import { commands, type FollowUpCommand } from './follow-up.commands';

export const followUpModel: CaseModel<FollowUpCase, FollowUpCommand, ReceivedByFollowUp> = {
  service: 'follow-up',
  listensTo: ['mediation', 'judicial-confirmation', 'triage', 'intake'],
  initial,
  evolve,
  ...modelOf(stages['follow-up'], commands),
  mayKnow,
  receives,
  clocks,
  passedBefore,
  starts,
  standing,
  line: caseLine,
};
