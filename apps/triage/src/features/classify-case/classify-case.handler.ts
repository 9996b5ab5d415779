import { Injectable } from '@nestjs/common';
import { CaseStore, type CommandAnswer, type CommandContext } from '@one-window/messaging';
import { classify } from '../../domain/classify';
import type { TriageState } from '../../domain/state';
import type { TriageCommand } from '../../domain/transitions';
import type { ClassifyCaseRequest } from './classify-case.request';

@Injectable()
export class ClassifyCase {
  constructor(private readonly cases: CaseStore<TriageState, TriageCommand>) {}

  execute(caseId: string, request: ClassifyCaseRequest, context: CommandContext): Promise<CommandAnswer> {
    return this.cases.change('classify', caseId, context, (state) => classify(state, request));
  }
}
