import { Injectable } from '@nestjs/common';
import { CaseStore, type CommandAnswer, type CommandContext } from '@one-window/messaging';
import { type MediationCase, partyOf } from '../../domain/mediation-case';
import { sign } from '../../domain/sign';
import type { MediationCommand } from '../../domain/transitions';
import type { SignAgreementRequest } from './sign-agreement.request';

/** Records a signature given at the table; a party's is recorded on the party's behalf. */
@Injectable()
export class SignAgreement {
  constructor(private readonly cases: CaseStore<MediationCase, MediationCommand>) {}

  async execute(caseId: string, request: SignAgreementRequest, context: CommandContext): Promise<CommandAnswer> {
    const signing = await this.onBehalfOf(caseId, request, context);
    return this.cases.change('sign', caseId, signing, (state, deciding) => sign(state, request, deciding));
  }

  private async onBehalfOf(
    caseId: string,
    { kind, partyId }: SignAgreementRequest,
    context: CommandContext,
  ): Promise<CommandContext> {
    if (kind !== 'party' || partyId === undefined) return context;
    const { state } = await this.cases.load(caseId);
    const party = partyOf(state, partyId);
    return party ? { ...context, onBehalfOf: { id: party.partyId, name: party.name } } : context;
  }
}
