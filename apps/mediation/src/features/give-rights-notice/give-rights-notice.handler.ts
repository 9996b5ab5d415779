import { Injectable } from '@nestjs/common';
import { CaseStore, type CommandAnswer, type CommandContext } from '@one-window/messaging';
import type { MediationCase } from '../../domain/mediation-case';
import { giveRightsNotice } from '../../domain/parties-asked';
import type { MediationCommand } from '../../domain/transitions';
import type { GiveRightsNoticeRequest } from './give-rights-notice.request';

/** Notes that parties were told their rights and duties. */
@Injectable()
export class GiveRightsNotice {
  constructor(private readonly cases: CaseStore<MediationCase, MediationCommand>) {}

  execute(caseId: string, request: GiveRightsNoticeRequest, context: CommandContext): Promise<CommandAnswer> {
    const { partyIds, method } = request;
    return this.cases.change('give-rights-notice', caseId, context, (state) =>
      giveRightsNotice(state, { partyIds, method }),
    );
  }
}
