import { Inject, Injectable } from '@nestjs/common';
import type { CaseStore, CommandAnswer, CommandContext } from '@one-window/case-engine';
import { ORGANISATION_STORE } from '../../directory.tokens';
import type { OrganisationCommand, OrganisationState } from '../../domain/organisation';
import { type PresenceInput, setPresence } from '../../domain/set-presence';
import { detailsOf } from '../../queries/organisation-rows';
import { kept } from '../register-organisation/register-organisation.handler';

/**
 * Says how an organisation sits at the centre; who is offered a case is in the order of who is there today.
 * @throws Problem organisation-does-not-fit, organisation-unchanged, stale-version.
 */
@Injectable()
export class SetPresence {
  constructor(
    @Inject(ORGANISATION_STORE) private readonly organisations: CaseStore<OrganisationState, OrganisationCommand>,
  ) {}

  execute(
    organisationId: string,
    { reason, ...input }: PresenceInput & { reason: string },
    context: CommandContext,
  ): Promise<CommandAnswer> {
    return this.organisations.changeWith('set-presence', organisationId, context, async (client) => {
      const details = await detailsOf(client, organisationId);
      return await kept(client, setPresence(organisationId, details, input, reason));
    });
  }
}
