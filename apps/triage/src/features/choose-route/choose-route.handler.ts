import { Injectable } from '@nestjs/common';
import { CaseStore, type CommandAnswer, type CommandContext } from '@one-window/messaging';
import { chooseRoute } from '../../domain/choose-route';
import type { TriageState } from '../../domain/state';
import type { TriageCommand } from '../../domain/transitions';
import type { ChooseRouteRequest } from './choose-route.request';

@Injectable()
export class ChooseRoute {
  constructor(private readonly cases: CaseStore<TriageState, TriageCommand>) {}

  execute(caseId: string, request: ChooseRouteRequest, context: CommandContext): Promise<CommandAnswer> {
    return this.cases.change('choose-route', caseId, context, (state) => chooseRoute(state, request));
  }
}
