import { type CaseModel, takingIn } from '@one-window/case-engine';
import { modelOf } from '@one-window/commands';
import { type CommandTable, stages } from '@one-window/contracts';
import { caseLine } from './domain/case-line';
import { endedByClosing } from './domain/closed-meanwhile';
import { endedAtWindow } from './domain/end';
import { evolve } from './domain/evolve';
import { initial, type MediationCase, type MediationStage } from './domain/case-state';
import { drawingUp, mayKnow } from './domain/policies';
import { standing } from './domain/standing';
import { withoutClock } from './domain/without-clock';
import { clocks, passedBefore } from './domain/clocks';
import { nextRound, type ReceivedByMediation, received } from './domain/received';
import { commands, type MediationCommand } from './mediation.commands';

const declared = modelOf<MediationCase, (typeof commands)[number]>(stages.mediation, commands);

/** Papers are made while an organisation has the case, and once it has ended it. */
const draws: ReadonlySet<MediationStage> = new Set([
  'claimed',
  'appointed',
  'mediating',
  'agreement-drafted',
  'agreed',
  'renegotiating',
  'ended',
]);

const row = (stage: MediationStage) => ({
  ...declared.commands[stage],
  ...(draws.has(stage) ? { 'make-paper': [stage] } : {}),
});

export const mediationModel: CaseModel<MediationCase, MediationCommand, ReceivedByMediation> = {
  service: 'mediation',
  initial,
  commands: Object.fromEntries(stages.mediation.map((stage) => [stage, row(stage)])) as CommandTable<
    MediationStage,
    MediationCommand
  >,
  policies: { ...declared.policies, 'make-paper': drawingUp.who },
  explainRefusal: (state, actor, command, calendar) =>
    command === 'make-paper'
      ? drawingUp.explain(state, actor)
      : declared.explainRefusal(state, actor, command, calendar),
  ...takingIn(stages.mediation, received, evolve),
  nextRound,
  mayKnow,
  react: (...heard) => {
    const asked = endedAtWindow(...heard);
    return asked.length > 0 ? asked : endedByClosing(...heard);
  },
  clocks,
  withoutClock,
  passedBefore,
  standing,
  line: caseLine,
};
