import type { CaseModel } from '@one-window/case-engine';
import type { Deciding } from '@one-window/commands';
import type { Decision, RoadService } from '@one-window/contracts';
import { commands as followUpCommands } from '../../apps/follow-up/src/follow-up.commands';
import { followUpModel } from '../../apps/follow-up/src/follow-up.model';
import { commands as intakeCommands } from '../../apps/intake/src/intake.commands';
import { intakeModel } from '../../apps/intake/src/intake.model';
import { commands as confirmationCommands } from '../../apps/judicial-confirmation/src/judicial-confirmation.commands';
import { judicialConfirmationModel } from '../../apps/judicial-confirmation/src/judicial-confirmation.model';
import { commands as mediationCommands } from '../../apps/mediation/src/mediation.commands';
import { mediationModel } from '../../apps/mediation/src/mediation.model';
import { commands as triageCommands } from '../../apps/triage/src/triage.commands';
import { triageModel } from '../../apps/triage/src/triage.model';
import type { Asking } from './row';
import { followUpRows } from './rows/follow-up';
import { intakeRows } from './rows/intake';
import { confirmationRows } from './rows/judicial-confirmation';
import { mediationRows } from './rows/mediation';
import { triageRows } from './rows/triage';

/** A command as the search gives it. */
export interface Given {
  readonly asks: (state: unknown, asking: Asking) => readonly object[];
  readonly takesParties: (request: object) => boolean;
  readonly paves: boolean;
  readonly undoes: boolean;
  readonly decide: (state: unknown, request: object, context: Deciding) => Decision;
}

/** A service's part of the world: its real model, and its commands by name. */
export interface Part {
  readonly model: CaseModel;
  readonly commands: Readonly<Record<string, Given>>;
}

/** A row of one service, whose state and requests are its own. */
interface LooseRow {
  asks: (state: never, asking: Asking) => readonly object[];
  takesParties?: true | ((request: never) => boolean);
  paves?: true;
  undoes?: true;
  decide?: (state: never, request: never, context: Deciding) => Decision;
}

const part = <Name extends string>(
  model: object,
  declared: readonly { name: Name; decide?: ((...of: never[]) => Decision) | undefined }[],
  rows: Readonly<Record<Name, LooseRow>>,
): Part => {
  const given = declared.map(({ name, decide: own }): [string, Given] => {
    const { asks, takesParties = () => false, paves = false, undoes = false, decide = own } = rows[name];
    if (!decide) throw new Error(`${name} has neither a decision nor a handler's`);
    const takes = takesParties === true ? () => true : takesParties;
    return [name, { asks, takesParties: takes, paves, undoes, decide } as unknown as Given];
  });
  return { model: model as CaseModel, commands: Object.fromEntries(given) };
};

const parts: Readonly<Record<RoadService, Part>> = {
  intake: part(intakeModel, intakeCommands, intakeRows),
  triage: part(triageModel, triageCommands, triageRows),
  mediation: part(mediationModel, mediationCommands, mediationRows),
  'judicial-confirmation': part(judicialConfirmationModel, confirmationCommands, confirmationRows),
  'follow-up': part(followUpModel, followUpCommands, followUpRows),
};

export const partOf = (service: RoadService): Part => parts[service];
