import { Injectable } from '@nestjs/common';
import { CaseStore, type CommandAnswer, type CommandContext } from '@one-window/case-engine';
import { signsIn } from '@one-window/inputs';
import { signsOfDanger } from '@one-window/law';
import { FieldCipher, sealedPlaces } from '@one-window/privacy';
import type { MediationCase } from '../../domain/case-state';
import { recordSession, type SessionRecord } from '../../domain/session';

type Asked = Omit<SessionRecord, 'record'> & { text: string };

/** Seals the record before it reaches the log. */
@Injectable()
export class RecordSessionHandler {
  constructor(
    private readonly cases: CaseStore<MediationCase, 'record-session'>,
    private readonly cipher: FieldCipher,
  ) {}

  execute(caseId: string, asked: Asked, context: CommandContext): Promise<CommandAnswer> {
    const { sessionId, outcome, attendedPartyIds, attendedInvitationIds, attendedHelperIds, text } = asked;
    const present = {
      attendedPartyIds,
      ...(attendedInvitationIds ? { attendedInvitationIds } : {}),
      ...(attendedHelperIds ? { attendedHelperIds } : {}),
    };
    const record = { token: this.cipher.encrypt(text, sealedPlaces.sessionRecord(caseId, sessionId)) };
    // Nobody reads the text again but those to whom it was confided: what it speaks of is seen here, or never.
    const alerts = signsIn(text, signsOfDanger);
    return this.cases.change('record-session', caseId, context, (state, deciding) =>
      recordSession(
        state,
        { sessionId, outcome, ...present, record, ...(alerts.length > 0 ? { alerts } : {}) },
        deciding,
      ),
    );
  }
}
