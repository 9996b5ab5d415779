import { Injectable } from '@nestjs/common';
import { CaseStore, type CommandAnswer, type CommandContext } from '@one-window/messaging';
import { FieldCipher, sealedPlaces } from '@one-window/privacy';
import type { MediationCase } from '../../domain/mediation-case';
import { recordSession } from '../../domain/session';
import type { MediationCommand } from '../../domain/transitions';
import type { RecordSessionRequest } from './record-session.request';

/** Keeps the record of a session, sealed before it reaches the log. */
@Injectable()
export class RecordSession {
  constructor(
    private readonly cases: CaseStore<MediationCase, MediationCommand>,
    private readonly cipher: FieldCipher,
  ) {}

  execute(caseId: string, request: RecordSessionRequest, context: CommandContext): Promise<CommandAnswer> {
    const { sessionId, outcome, attendedPartyIds, text } = request;
    const record = { token: this.cipher.encrypt(text, sealedPlaces.sessionRecord(caseId, sessionId)) };
    return this.cases.change('record-session', caseId, context, (state, deciding) =>
      recordSession(state, { sessionId, outcome, attendedPartyIds, record }, deciding),
    );
  }
}
