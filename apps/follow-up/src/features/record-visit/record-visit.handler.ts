import { Injectable } from '@nestjs/common';
import { CaseStore, type CommandAnswer, type CommandContext } from '@one-window/messaging';
import { newId } from '@one-window/platform';
import type { FollowUpCase } from '../../domain/follow-up-case';
import type { FollowUpCommand } from '../../domain/transitions';
import { recordVisit } from '../../domain/visit';
import type { RecordVisitRequest } from './record-visit.request';

/** Records a visit to a party. */
@Injectable()
export class RecordVisit {
  constructor(private readonly cases: CaseStore<FollowUpCase, FollowUpCommand>) {}

  execute(caseId: string, request: RecordVisitRequest, context: CommandContext): Promise<CommandAnswer> {
    const { visitedOn, method, partyId, satisfaction, note } = request;
    const visit = { visitId: newId(), visitedOn, method, partyId, satisfaction, note };
    return this.cases.change('record-visit', caseId, context, (state, { today }) => recordVisit(state, visit, today));
  }
}
