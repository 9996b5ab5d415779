import type { CaseModel } from '@one-window/messaging';
import { caseLine } from './domain/case-line';
import { clocks, passedBefore, starts } from './domain/clocks';
import { evolve } from './domain/evolve';
import { explainRefusal, mayKnow, policies } from './domain/policies';
import { standing } from './domain/standing';
import { initial, type TriageState } from './domain/state';
import { commands, receives, type TriageCommand, type TriageReceived } from './domain/transitions';

/** Triage's part of the case. */
export const triageModel = {
  service: 'triage',
  listensTo: ['intake', 'mediation'],
  initial,
  evolve,
  commands,
  policies,
  mayKnow,
  explainRefusal,
  receives,
  clocks,
  passedBefore,
  starts,
  standing,
  line: caseLine,
} satisfies CaseModel<TriageState, TriageCommand, TriageReceived>;
