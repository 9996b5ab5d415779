import { Injectable } from '@nestjs/common';
import { CaseStore, type CommandAnswer, type CommandContext } from '@one-window/case-engine';
import type { MediationCase } from '../../domain/case-state';
import { takeCaseBack } from '../../domain/reassign';
import { Organisations } from '../../queries/organisations';

/** Reads from the directory's copy whether the holder still works. */
@Injectable()
export class TakeCaseBackHandler {
  constructor(
    private readonly cases: CaseStore<MediationCase, 'take-case-back'>,
    private readonly directory: Organisations,
  ) {}

  async execute(caseId: string, { reason }: { reason: string }, context: CommandContext): Promise<CommandAnswer> {
    const closed = await this.directory.closedOnes();
    return await this.cases.change('take-case-back', caseId, context, (state, deciding) =>
      takeCaseBack(state, { reason, holderIsClosed: closed.has(state.holder?.organisationId ?? '') }, deciding),
    );
  }
}
