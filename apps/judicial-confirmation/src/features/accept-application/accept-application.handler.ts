import { Injectable } from '@nestjs/common';
import { Problem } from '@one-window/contracts';
import { CaseStore, type CommandAnswer, type CommandContext } from '@one-window/messaging';
import { DatabaseError } from 'pg';
import type { ConfirmationCase } from '../../domain/confirmation-case';
import { acceptApplication } from '../../domain/decide-application';
import type { ConfirmationCommand } from '../../domain/transitions';
import { Courts } from '../../queries/courts';
import type { AcceptApplicationRequest } from './accept-application.request';

/** The court takes the application in under its own number. */
@Injectable()
export class AcceptApplication {
  constructor(
    private readonly cases: CaseStore<ConfirmationCase, ConfirmationCommand>,
    private readonly courts: Courts,
  ) {}

  async execute(caseId: string, request: AcceptApplicationRequest, context: CommandContext): Promise<CommandAnswer> {
    const { courtCaseNumber } = request;
    const court = await this.courts.withId(context.actor.organisationId);
    try {
      return await this.cases.change('accept', caseId, context, (state, deciding) =>
        acceptApplication(state, { court, courtCaseNumber }, deciding),
      );
    } catch (error) {
      if (!isTaken(error)) throw error;
      throw new Problem('court-case-number-taken', { field: 'courtCaseNumber', courtCaseNumber }, { cause: error });
    }
  }
}

const isTaken = (error: unknown): boolean =>
  error instanceof DatabaseError && error.constraint === 'cases_by_court_case_number';
