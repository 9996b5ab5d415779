import { Injectable } from '@nestjs/common';
import { CaseStore, type CommandAnswer, type CommandContext } from '@one-window/messaging';
import { appoint } from '../../domain/appoint';
import type { MediationCase } from '../../domain/mediation-case';
import type { MediationCommand } from '../../domain/transitions';
import { DirectoryCopy } from '../../queries/directory-copy';
import type { AppointMediatorsRequest } from './appoint-mediators.request';

/** Appoints mediators of the holding organisation, as the directory lists them. */
@Injectable()
export class AppointMediators {
  constructor(
    private readonly cases: CaseStore<MediationCase, MediationCommand>,
    private readonly directory: DirectoryCopy,
  ) {}

  async execute(caseId: string, request: AppointMediatorsRequest, context: CommandContext): Promise<CommandAnswer> {
    const { mediators, ties = [], consentedBy = [] } = request;
    const listed = await this.directory.mediators(mediators.map(({ mediatorId }) => mediatorId));
    return this.cases.change('appoint', caseId, context, (state) =>
      appoint(state, { mediators, ties, consentedBy }, listed),
    );
  }
}
