import { Injectable } from '@nestjs/common';
import { CaseStore, type CommandAnswer, type CommandContext } from '@one-window/case-engine';
import { Problem } from '@one-window/contracts';
import { DatabaseError } from 'pg';
import type { ConfirmationCase } from '../../domain/case-state';
import { acceptApplication } from '../../domain/decide-application';
import { Courts } from '../../queries/courts';

/** Reads the court's code; the database knows whether its number is taken. */
@Injectable()
export class AcceptHandler {
  constructor(
    private readonly cases: CaseStore<ConfirmationCase, 'accept'>,
    private readonly courts: Courts,
  ) {}

  async execute(
    caseId: string,
    { courtCaseNumber }: { courtCaseNumber: string },
    context: CommandContext,
  ): Promise<CommandAnswer> {
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
