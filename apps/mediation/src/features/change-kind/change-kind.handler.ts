import { Injectable } from '@nestjs/common';
import { CaseStore, type CommandAnswer, type CommandContext } from '@one-window/case-engine';
import type { DisputeKind } from '@one-window/contracts';
import { changeKind } from '../../domain/change-kind';
import type { MediationCase } from '../../domain/case-state';
import { Organisations } from '../../queries/organisations';

/** Which limit binds goes by who mediates too, which the directory's copy says. */
@Injectable()
export class ChangeKindHandler {
  constructor(
    private readonly cases: CaseStore<MediationCase, 'change-kind'>,
    private readonly directory: Organisations,
  ) {}

  async execute(
    caseId: string,
    request: { disputeKind: DisputeKind; reason: string },
    context: CommandContext,
  ): Promise<CommandAnswer> {
    const { kind } = await this.directory.identity(context.actor.organisationId);
    return this.cases.change('change-kind', caseId, context, (state, deciding) =>
      changeKind(state, request, deciding, kind),
    );
  }
}
