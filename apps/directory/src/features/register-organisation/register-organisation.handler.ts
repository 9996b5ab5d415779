import { Inject, Injectable } from '@nestjs/common';
import type { CaseStore, CommandAnswer, CommandContext } from '@one-window/case-engine';
import type { Decision } from '@one-window/contracts';
import { newId } from '@one-window/platform';
import type { PoolClient } from 'pg';
import { ORGANISATION_STORE } from '../../directory.tokens';
import type { OrganisationCommand, OrganisationState } from '../../domain/organisation';
import { registerOrganisation } from '../../domain/register-organisation';
import { keepOrganisation, lockRegister, nextCode, otherOrganisations } from '../../queries/organisation-rows';
import type { OrganisationRequest } from './organisation.request';

/**
 * Registers an organisation: every service hears of it and may offer it cases once somebody there has an account.
 * @throws Problem organisation-does-not-fit, organisation-known.
 */
@Injectable()
export class RegisterOrganisation {
  constructor(
    @Inject(ORGANISATION_STORE) private readonly organisations: CaseStore<OrganisationState, OrganisationCommand>,
  ) {}

  execute({ reason, ...input }: OrganisationRequest, context: CommandContext): Promise<CommandAnswer> {
    const organisationId = newId();
    return this.organisations.open(organisationId, context, async (client) => {
      await lockRegister(client);
      const named = { organisationId, code: await nextCode(client) };
      const others = await otherOrganisations(client, organisationId);
      return await kept(client, registerOrganisation(input, named, others, reason));
    });
  }
}

/** Keeps in the register what the decision says of the organisation. */
export const kept = async (client: PoolClient, decision: Decision): Promise<Decision> => {
  if (!decision.accepted) return decision;
  for (const { type, data } of decision.facts) {
    if (type === 'directory.organisation-registered.v1' || type === 'directory.organisation-changed.v1') {
      await keepOrganisation(client, data);
    }
  }
  return decision;
};
