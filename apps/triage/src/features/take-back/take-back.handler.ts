import { Injectable } from '@nestjs/common';
import { CaseStore, type CommandAnswer, type CommandContext } from '@one-window/messaging';
import type { TriageState } from '../../domain/state';
import { takeBack } from '../../domain/take-back';
import type { TriageCommand } from '../../domain/transitions';
import type { TakeBackRequest } from './take-back.request';

@Injectable()
export class TakeBack {
  constructor(private readonly cases: CaseStore<TriageState, TriageCommand>) {}

  execute(caseId: string, request: TakeBackRequest, context: CommandContext): Promise<CommandAnswer> {
    return this.cases.change('take-back', caseId, context, (state) => takeBack(state, request));
  }
}
