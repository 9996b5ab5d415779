import { Injectable } from '@nestjs/common';
import { CaseStore, type CommandAnswer, type CommandContext } from '@one-window/case-engine';
import { appoint, type Appointment } from '../../domain/appoint';
import type { MediationCase } from '../../domain/case-state';
import { Organisations } from '../../queries/organisations';

type Asked = Pick<Appointment, 'mediators'> & Partial<Appointment>;

/** Reads from the directory's copy whom the organisation lists. */
@Injectable()
export class AppointHandler {
  constructor(
    private readonly cases: CaseStore<MediationCase, 'appoint'>,
    private readonly directory: Organisations,
  ) {}

  async execute(
    caseId: string,
    { mediators, ties = [], consentedBy = [] }: Asked,
    context: CommandContext,
  ): Promise<CommandAnswer> {
    const listed = await this.directory.mediators(mediators.map(({ mediatorId }) => mediatorId));
    return this.cases.change('appoint', caseId, context, (state) =>
      appoint(state, { mediators, ties, consentedBy }, listed),
    );
  }
}
