import { Injectable } from '@nestjs/common';
import type { CommandAnswer, CommandContext } from '@one-window/case-engine';
import { PartyCorrections } from '../correct-party/party-corrections';
import type { CorrectContactRequest } from './correct-contact.request';

@Injectable()
export class CorrectContactHandler {
  constructor(private readonly corrections: PartyCorrections) {}

  execute(caseId: string, request: CorrectContactRequest, context: CommandContext): Promise<CommandAnswer> {
    return this.corrections.correct('correct-contact', caseId, request, context);
  }
}
