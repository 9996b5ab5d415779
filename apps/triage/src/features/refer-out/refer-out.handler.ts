import { Injectable } from '@nestjs/common';
import { CaseStore, type CommandAnswer, type CommandContext } from '@one-window/case-engine';
import { referOut, type ReferOutInput } from '../../domain/refer-out';
import type { TriageCase } from '../../domain/case-state';
import { Organisations } from '../../queries/organisations';

/** Reads the organisation from triage's copy of the directory. */
@Injectable()
export class ReferOutHandler {
  constructor(
    private readonly cases: CaseStore<TriageCase, 'refer-out'>,
    private readonly organisations: Organisations,
  ) {}

  async execute(caseId: string, asked: Omit<ReferOutInput, 'known'>, context: CommandContext): Promise<CommandAnswer> {
    const { target, reason, organisationId, arbitrationClause } = asked;
    const [known] = organisationId ? await this.organisations.withIds([organisationId]) : [];
    const referral: ReferOutInput = {
      target,
      reason,
      ...(organisationId ? { organisationId } : {}),
      ...(known ? { known } : {}),
      ...(arbitrationClause === undefined ? {} : { arbitrationClause }),
    };
    return await this.cases.change('refer-out', caseId, context, (state, deciding) =>
      referOut(state, referral, deciding),
    );
  }
}
