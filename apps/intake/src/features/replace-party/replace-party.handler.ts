import { Injectable } from '@nestjs/common';
import type { CommandAnswer, CommandContext } from '@one-window/case-engine';
import { replaceParty } from '../../domain/parties';
import { NewParties } from '../add-party/new-parties';
import type { ReplacePartyRequest } from './replace-party.request';

@Injectable()
export class ReplacePartyHandler {
  constructor(private readonly parties: NewParties) {}

  execute(caseId: string, request: ReplacePartyRequest, context: CommandContext): Promise<CommandAnswer> {
    const { partyId, ground, reason } = request;
    return this.parties.bring('replace-party', caseId, request, context, (state, successor, receipt, today) =>
      replaceParty(state, { partyId, ground, successor, reason }, receipt, today),
    );
  }
}
