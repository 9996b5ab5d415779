import { Injectable } from '@nestjs/common';
import { CaseStore, type CommandAnswer, type CommandContext } from '@one-window/messaging';
import type { IntakeCase } from '../../domain/intake-case';
import { answerSupplement } from '../../domain/supplement';
import type { IntakeCommand } from '../../domain/transitions';
import type { AnswerSupplementRequest } from './answer-supplement.request';

/** Takes in what the applicant brought. */
@Injectable()
export class AnswerSupplement {
  constructor(private readonly cases: CaseStore<IntakeCase, IntakeCommand>) {}

  execute(caseId: string, request: AnswerSupplementRequest, context: CommandContext): Promise<CommandAnswer> {
    return this.cases.change('answer-supplement', caseId, context, () =>
      answerSupplement(request.answers, request.addedFacts),
    );
  }
}
