import { Injectable } from '@nestjs/common';
import { CaseStore, type CommandAnswer, type CommandContext } from '@one-window/messaging';
import type { IntakeCase } from '../../domain/intake-case';
import { requestSupplement } from '../../domain/supplement';
import type { IntakeCommand } from '../../domain/transitions';
import type { RequestSupplementRequest } from './request-supplement.request';

/** Asks the applicant, once and for all of it, for what is missing. */
@Injectable()
export class RequestSupplement {
  constructor(private readonly cases: CaseStore<IntakeCase, IntakeCommand>) {}

  execute(caseId: string, request: RequestSupplementRequest, context: CommandContext): Promise<CommandAnswer> {
    return this.cases.change('request-supplement', caseId, context, (_, deciding) =>
      requestSupplement(request.items, request.dueOn, deciding),
    );
  }
}
