import { type CaseModel, takingIn } from '@one-window/case-engine';
import { modelOf } from '@one-window/commands';
import { type CommandTable, stages } from '@one-window/contracts';
import { caseLine } from './domain/case-line';
import { clocks, passedBefore } from './domain/clocks';
import { evolve } from './domain/evolve';
import { initial, type IntakeCase, type IntakeStage } from './domain/case-state';
import { byWhoReveals, mayKnow } from './domain/policies';
import { nextRound, type ReceivedByIntake, received } from './domain/received';
import { standing } from './domain/standing';
import { withoutClock } from './domain/without-clock';
import { commands, type IntakeCommand } from './intake.commands';

const declared = modelOf<IntakeCase, (typeof commands)[number]>(stages.intake, commands);

/** Of a case that exists somebody may always have to be called; it leads nowhere. */
const row = (stage: IntakeStage) => ({
  ...declared.commands[stage],
  ...(stage === 'none' ? {} : { reveal: [stage] }),
});

export const intakeModel: CaseModel<IntakeCase, IntakeCommand, ReceivedByIntake> = {
  service: 'intake',
  initial,
  commands: Object.fromEntries(stages.intake.map((stage) => [stage, row(stage)])) as CommandTable<
    IntakeStage,
    IntakeCommand
  >,
  policies: { ...declared.policies, reveal: byWhoReveals },
  // Whoever may not look is told so, and nothing else.
  explainRefusal: (state, actor, command, calendar) =>
    command === 'reveal' ? undefined : declared.explainRefusal(state, actor, command, calendar),
  mayKnow,
  ...takingIn(stages.intake, received, evolve),
  nextRound,
  clocks,
  withoutClock,
  passedBefore,
  standing,
  line: caseLine,
};
