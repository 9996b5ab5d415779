import { Injectable } from '@nestjs/common';
import { CaseStore, type CommandAnswer, type CommandContext } from '@one-window/case-engine';
import { type MediationCase, partyOf } from '../../domain/case-state';
import { sign, type Signing } from '../../domain/sign';

/** A party's signature is recorded on the party's behalf. */
@Injectable()
export class SignHandler {
  constructor(private readonly cases: CaseStore<MediationCase, 'sign'>) {}

  async execute(caseId: string, request: Signing, context: CommandContext): Promise<CommandAnswer> {
    const signing = await this.onBehalfOf(caseId, request, context);
    return this.cases.change('sign', caseId, signing, (state, deciding) => sign(state, request, deciding));
  }

  private async onBehalfOf(
    caseId: string,
    { kind, partyId }: Signing,
    context: CommandContext,
  ): Promise<CommandContext> {
    if (kind !== 'party' || partyId === undefined) return context;
    const { state } = await this.cases.load(caseId);
    const party = partyOf(state, partyId);
    return party ? { ...context, onBehalfOf: { id: party.partyId, name: party.name } } : context;
  }
}
