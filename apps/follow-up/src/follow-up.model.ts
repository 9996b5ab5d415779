import { type CaseModel, takingIn } from '@one-window/case-engine';
import { modelOf } from '@one-window/commands';
import { stages } from '@one-window/contracts';
import { caseLine } from './domain/case-line';
import { clocks, passedBefore, starts } from './domain/clocks';
import { evolve } from './domain/evolve';
import { type FollowUpCase, initial } from './domain/case-state';
import { mayKnow } from './domain/policies';
import { lateDismissal } from './domain/late-dismissal';
import { nextRound, type ReceivedByFollowUp, received } from './domain/received';
import { standing } from './domain/standing';
import { withoutClock } from './domain/without-clock';
import { commands, type FollowUpCommand } from './follow-up.commands';

export const followUpModel: CaseModel<FollowUpCase, FollowUpCommand, ReceivedByFollowUp> = {
  service: 'follow-up',
  initial,
  ...modelOf(stages['follow-up'], commands),
  ...takingIn(stages['follow-up'], received, evolve),
  nextRound,
  mayKnow,
  react: lateDismissal,
  clocks,
  withoutClock,
  passedBefore,
  starts,
  standing,
  line: caseLine,
};
