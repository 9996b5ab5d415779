import { Injectable } from '@nestjs/common';
import { CaseStore, type CommandAnswer, type CommandContext } from '@one-window/case-engine';
import { newId } from '@one-window/platform';
import type { MediationCase } from '../../domain/case-state';
import { invite, type Inviting, unfitService } from '../../domain/invite';
import { Organisations } from '../../queries/organisations';

interface Asked extends Pick<Inviting, 'kind' | 'name' | 'connection' | 'consents'> {
  organisationId?: string;
}

/** Reads from the directory's copy which service takes part, where one is named. */
@Injectable()
export class InviteHandler {
  constructor(
    private readonly cases: CaseStore<MediationCase, 'invite'>,
    private readonly directory: Organisations,
  ) {}

  async execute(caseId: string, request: Asked, context: CommandContext): Promise<CommandAnswer> {
    const { kind, name, connection, organisationId, consents } = request;
    const known = organisationId === undefined ? undefined : await this.directory.taker(organisationId);
    const invitation = {
      invitationId: newId(),
      kind,
      name,
      ...(connection === undefined ? {} : { connection }),
      ...(known ? { organisation: { organisationId: known.organisationId, name: known.name } } : {}),
      consents: consents.map(({ partyId, on, method }) => ({ partyId, on, method })),
    };
    return await this.cases.change(
      'invite',
      caseId,
      context,
      (state, deciding) => unfitService(organisationId, known) ?? invite(state, invitation, deciding),
    );
  }
}
