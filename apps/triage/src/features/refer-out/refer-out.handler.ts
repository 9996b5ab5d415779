import { Injectable } from '@nestjs/common';
import { CaseStore, type CommandAnswer, type CommandContext } from '@one-window/messaging';
import { referOut, type ReferOutInput } from '../../domain/refer-out';
import type { TriageState } from '../../domain/state';
import type { TriageCommand } from '../../domain/transitions';
import { Organisations } from '../../queries/organisations';
import type { ReferOutRequest } from './refer-out.request';

@Injectable()
export class ReferOut {
  constructor(
    private readonly cases: CaseStore<TriageState, TriageCommand>,
    private readonly organisations: Organisations,
  ) {}

  async execute(caseId: string, request: ReferOutRequest, context: CommandContext): Promise<CommandAnswer> {
    const { target, reason, organisationId, arbitrationClause } = request;
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
