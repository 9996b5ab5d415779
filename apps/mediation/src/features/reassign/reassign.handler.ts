import { Injectable } from '@nestjs/common';
import { CaseStore, type CommandAnswer, type CommandContext } from '@one-window/case-engine';
import { newId } from '@one-window/platform';
import type { MediationCase } from '../../domain/case-state';
import { reassign } from '../../domain/reassign';
import { Organisations } from '../../queries/organisations';

/** Reads from the directory's copy who is to have the case. */
@Injectable()
export class ReassignHandler {
  constructor(
    private readonly cases: CaseStore<MediationCase, 'reassign'>,
    private readonly directory: Organisations,
  ) {}

  async execute(
    caseId: string,
    { organisationId, reason }: { organisationId: string; reason: string },
    context: CommandContext,
  ): Promise<CommandAnswer> {
    const organisation = await this.directory.taker(organisationId);
    const offerId = newId();
    const closed = await this.directory.closedOnes();
    return await this.cases.change('reassign', caseId, context, (state, deciding) =>
      reassign(
        state,
        {
          offerId,
          organisationId,
          organisation,
          reason,
          holderIsClosed: closed.has(state.holder?.organisationId ?? ''),
        },
        deciding,
      ),
    );
  }
}
