import { type CaseModel, takingIn } from '@one-window/case-engine';
import { modelOf } from '@one-window/commands';
import { stages } from '@one-window/contracts';
import { caseLine } from './domain/case-line';
import { endedByClosing } from './domain/closed-meanwhile';
import { endedAtWindow } from './domain/end';
import { evolve } from './domain/evolve';
import { initial, type MediationCase } from './domain/case-state';
import { mayKnow } from './domain/policies';
import { standing } from './domain/standing';
import { withoutClock } from './domain/without-clock';
import { clocks, passedBefore } from './domain/clocks';
import { nextRound, type ReceivedByMediation, received } from './domain/received';
import { commands, type MediationCommand } from './mediation.commands';

export const mediationModel: CaseModel<MediationCase, MediationCommand, ReceivedByMediation> = {
  service: 'mediation',
  initial,
  ...modelOf(stages.mediation, commands),
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
