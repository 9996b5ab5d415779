import { Inject, Injectable } from '@nestjs/common';
import type { CaseStore, CommandAnswer, CommandContext } from '@one-window/case-engine';
import { ORGANISATION_STORE } from '../../directory.tokens';
import { closeOrganisation, type Closing, reopenOrganisation } from '../../domain/close-organisation';
import type { OrganisationCommand, OrganisationState } from '../../domain/organisation';
import { detailsOf, keepClosed } from '../../queries/organisation-rows';

/**
 * Closes an organisation and opens it again. Its accounts stay, so that what it holds can be brought to an end or handed
 * over; they are told.
 * @throws Problem organisation-not-to-close, not-allowed-in-this-stage, stale-version.
 */
@Injectable()
export class CloseOrganisation {
  constructor(
    @Inject(ORGANISATION_STORE) private readonly organisations: CaseStore<OrganisationState, OrganisationCommand>,
  ) {}

  close(organisationId: string, { how, reason }: Closing, context: CommandContext): Promise<CommandAnswer> {
    return this.organisations.changeWith('close', organisationId, context, async (client, _, { now }) => {
      const details = await detailsOf(client, organisationId);
      const decision = closeOrganisation({ organisationId, ...details }, { how, reason });
      if (decision.accepted) await keepClosed(client, organisationId, { how, reason, since: now });
      return decision;
    });
  }

  reopen(organisationId: string, reason: string, context: CommandContext): Promise<CommandAnswer> {
    return this.organisations.changeWith('reopen', organisationId, context, async (client) => {
      const details = await detailsOf(client, organisationId);
      await keepClosed(client, organisationId, null);
      return reopenOrganisation({ organisationId, ...details }, reason);
    });
  }
}
