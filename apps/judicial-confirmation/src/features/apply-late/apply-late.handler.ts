import { Injectable } from '@nestjs/common';
import { CaseStore, type CommandAnswer, type CommandContext } from '@one-window/case-engine';
import { newId } from '@one-window/platform';
import type { ConfirmationCase } from '../../domain/case-state';
import { applyLate, type LateInput } from '../../domain/late';
import { Courts } from '../../queries/courts';

type Asked = Omit<LateInput, 'applicationId' | 'known'>;

/** Reads which courts may confirm. */
@Injectable()
export class ApplyLateHandler {
  constructor(
    private readonly cases: CaseStore<ConfirmationCase, 'apply-late'>,
    private readonly courts: Courts,
  ) {}

  async execute(caseId: string, asked: Asked, context: CommandContext): Promise<CommandAnswer> {
    const { courtOrganisationId, signedByPartyIds, signedOn, obstacle, obstacleEndedOn } = asked;
    const known = await this.courts.knownFor(context.actor.organisationId);
    const application = { applicationId: newId(), courtOrganisationId, known, signedByPartyIds, signedOn };
    return await this.cases.change('apply-late', caseId, context, (state, deciding) =>
      applyLate(state, { ...application, obstacle, obstacleEndedOn }, deciding),
    );
  }
}
