import { Injectable } from '@nestjs/common';
import { CaseStore, type CommandContext } from '@one-window/case-engine';
import { newId } from '@one-window/platform';
import { FieldCipher, personalOf } from '@one-window/privacy';
import { AccessLog } from '@one-window/service-host';
import { everyPartyEver, type IntakeCase } from '../../domain/case-state';
import { correctionOf, reveal } from '../../domain/reveal';
import type { IntakeCommand } from '../../intake.commands';
import type { RevealPartyRequest } from './reveal-party.request';
import type { RevealedParty } from './revealed-party.schema';

/**
 * Shows personal fields in clear to somebody who gave a reason. Every time they are shown it is an event of the case and
 * a row of the access log, also when the same command is repeated because its answer was lost.
 */
@Injectable()
export class RevealParty {
  constructor(
    private readonly cases: CaseStore<IntakeCase, IntakeCommand>,
    private readonly cipher: FieldCipher,
    private readonly accessLog: AccessLog,
  ) {}

  async execute(
    caseId: string,
    partyId: string,
    request: RevealPartyRequest,
    context: CommandContext,
  ): Promise<RevealedParty> {
    const { actor, requestHash } = context;
    const repeated = (await this.cases.answeredBefore(caseId, context)) !== undefined;
    // A repeat shows the numbers once more, so it is one more look, whatever version the first one saw.
    const look = repeated ? { actor, requestHash, idempotencyKey: newId() } : context;
    const answer = await this.cases.change('reveal', caseId, look, (state) => reveal(state, partyId, request));
    const { state } = await this.cases.view(caseId, actor);
    const { fields, purpose, reason, before } = request;
    const detail = { partyId, fields, purpose, reason, before };
    await this.accessLog.keep({ act: 'personal-fields', actor, caseId, detail });
    const asked =
      before === undefined
        ? everyPartyEver(state).find((candidate) => candidate.partyId === partyId)
        : correctionOf(state, partyId, before)?.before;
    const party = asked && { ...asked, partyId };
    const revealed = request.fields.map((field) => [field, party && personalOf(this.cipher, caseId, party, field)]);
    return { partyId, revealed: Object.fromEntries(revealed) as RevealedParty['revealed'], position: answer.position };
  }
}
