import { Injectable } from '@nestjs/common';
import type { CommandAnswer, CommandContext } from '@one-window/case-engine';
import { addParty } from '../../domain/parties';
import type { AddPartyRequest } from './add-party.request';
import { NewParties } from './new-parties';

@Injectable()
export class AddPartyHandler {
  constructor(private readonly parties: NewParties) {}

  execute(caseId: string, request: AddPartyRequest, context: CommandContext): Promise<CommandAnswer> {
    const { role = 'third-party', reason } = request;
    return this.parties.bring('add-party', caseId, request, context, (state, party, receipt, today) =>
      addParty(state, { ...party, role }, receipt, reason, today),
    );
  }
}
