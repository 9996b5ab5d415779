import { Injectable } from '@nestjs/common';
import type { CommandAnswer, CommandContext } from '@one-window/case-engine';
import type { CorrectPartyRequest } from './correct-party.request';
import { PartyCorrections } from './party-corrections';

@Injectable()
export class CorrectPartyHandler {
  constructor(private readonly corrections: PartyCorrections) {}

  execute(caseId: string, request: CorrectPartyRequest, context: CommandContext): Promise<CommandAnswer> {
    return this.corrections.correct('correct-party', caseId, request, context);
  }
}
