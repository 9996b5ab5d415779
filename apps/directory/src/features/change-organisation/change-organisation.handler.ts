import { Inject, Injectable } from '@nestjs/common';
import type { CaseStore, CommandAnswer, CommandContext } from '@one-window/case-engine';
import { ORGANISATION_STORE } from '../../directory.tokens';
import type { OrganisationCommand, OrganisationState } from '../../domain/organisation';
import { changeOrganisation } from '../../domain/register-organisation';
import { activeAccounts, detailsOf, lockRegister, otherOrganisations } from '../../queries/organisation-rows';
import type { OrganisationRequest } from '../register-organisation/organisation.request';
import { kept } from '../register-organisation/register-organisation.handler';

/**
 * Changes what is registered of an organisation; the other services take it over as they hear of it.
 * @throws Problem organisation-does-not-fit, organisation-known, organisation-unchanged, stale-version.
 */
@Injectable()
export class ChangeOrganisation {
  constructor(
    @Inject(ORGANISATION_STORE) private readonly organisations: CaseStore<OrganisationState, OrganisationCommand>,
  ) {}

  execute(
    organisationId: string,
    { reason, ...input }: OrganisationRequest,
    context: CommandContext,
  ): Promise<CommandAnswer> {
    return this.organisations.changeWith('change', organisationId, context, async (client, state) => {
      await lockRegister(client);
      const now = {
        details: await detailsOf(client, organisationId),
        others: await otherOrganisations(client, organisationId),
        accounts: await activeAccounts(client, organisationId),
      };
      return await kept(client, changeOrganisation(state, input, now, reason));
    });
  }
}
