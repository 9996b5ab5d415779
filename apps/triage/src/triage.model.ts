import type { CaseModel } from '@one-window/case-engine';
import { modelOf } from '@one-window/commands';
import { stages } from '@one-window/contracts';
import { caseLine } from './domain/case-line';
import { clocks, passedBefore, starts } from './domain/clocks';
import { evolve } from './domain/evolve';
import { mayKnow } from './domain/policies';
import { standing } from './domain/standing';
import { initial, type TriageState } from './domain/state';
import { receives, type TriageReceived } from './domain/transitions';
import { commands, type TriageCommand } from './triage.commands';

/** Triage's part of the case. */
export const triageModel = {
  service: 'triage',
  listensTo: ['intake', 'mediation'],
  initial,
  evolve,
  ...modelOf(stages.triage, commands),
  mayKnow,
  receives,
  clocks,
  passedBefore,
  starts,
  standing,
  line: caseLine,
} satisfies CaseModel<TriageState, TriageCommand, TriageReceived>;
