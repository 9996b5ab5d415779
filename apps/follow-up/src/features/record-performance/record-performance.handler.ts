import { Injectable } from '@nestjs/common';
import { CaseStore, type CommandAnswer, type CommandContext } from '@one-window/messaging';
import type { FollowUpCase } from '../../domain/follow-up-case';
import { recordPerformance } from '../../domain/performance';
import type { FollowUpCommand } from '../../domain/transitions';
import type { RecordPerformanceRequest } from './record-performance.request';

/** Records what a debtor did, in whole or in part. */
@Injectable()
export class RecordPerformance {
  constructor(private readonly cases: CaseStore<FollowUpCase, FollowUpCommand>) {}

  execute(caseId: string, request: RecordPerformanceRequest, context: CommandContext): Promise<CommandAnswer> {
    return this.cases.change('record-performance', caseId, context, (state, { today }) =>
      recordPerformance(state, request, today),
    );
  }
}
