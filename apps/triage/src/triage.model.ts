import { type CaseModel, takingIn } from '@one-window/case-engine';
import { modelOf } from '@one-window/commands';
import { stages } from '@one-window/contracts';
import { caseLine } from './domain/case-line';
import { clocks, passedBefore, starts } from './domain/clocks';
import { evolve } from './domain/evolve';
import { mayKnow } from './domain/policies';
import { nextRound, received, type ReceivedByTriage } from './domain/received';
import { standing } from './domain/standing';
import { withoutClock } from './domain/without-clock';
import { initial, type TriageCase } from './domain/case-state';
import { commands, type TriageCommand } from './triage.commands';

/** Triage's part of the case. */
export const triageModel = {
  service: 'triage',
  initial,
  ...modelOf(stages.triage, commands),
  mayKnow,
  ...takingIn(stages.triage, received, evolve),
  nextRound,
  clocks,
  withoutClock,
  passedBefore,
  starts,
  standing,
  line: caseLine,
} satisfies CaseModel<TriageCase, TriageCommand, ReceivedByTriage>;
