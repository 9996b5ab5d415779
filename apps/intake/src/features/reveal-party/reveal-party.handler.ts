import { Injectable } from '@nestjs/common';
import { accept, fact, refuse } from '@one-window/contracts';
import { CaseStore, type CommandContext } from '@one-window/messaging';
import { FieldCipher } from '@one-window/privacy';
import { type IntakeCase, parties } from '../../domain/intake-case';
import type { IntakeCommand } from '../../domain/transitions';
import type { RevealPartyRequest } from './reveal-party.request';

/** Shows personal fields in clear to somebody who gave a reason; the look is an event of the case. */
@Injectable()
export class RevealParty {
  constructor(
    private readonly cases: CaseStore<IntakeCase, IntakeCommand>,
    private readonly cipher: FieldCipher,
  ) {}

  async execute(
    caseId: string,
    partyId: string,
    request: RevealPartyRequest,
    context: CommandContext,
  ): Promise<{ partyId: string; revealed: Partial<Record<string, string>>; position: string }> {
    const answer = await this.cases.change('reveal', caseId, context, (state) =>
      parties(state).some((party) => party.partyId === partyId)
        ? accept(fact('intake.party-revealed.v1', { partyId, fields: request.fields, reason: request.reason }))
        : refuse('party-unknown', { field: 'partyId' }),
    );
    const { state } = await this.cases.view(caseId, context.actor);
    const party = parties(state).find((candidate) => candidate.partyId === partyId);
    const revealed = request.fields.map((name) => {
      const sealed = party?.[name];
      return [name, sealed ? this.cipher.decrypt(sealed.token, `${caseId}:${partyId}:${name}`) : undefined] as const;
    });
    return { partyId, revealed: Object.fromEntries(revealed), position: answer.position };
  }
}
