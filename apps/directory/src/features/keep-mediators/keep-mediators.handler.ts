import { Inject, Injectable } from '@nestjs/common';
import type { CaseStore, CommandAnswer, CommandContext } from '@one-window/case-engine';
import type { Decision } from '@one-window/contracts';
import { newId } from '@one-window/platform';
import type { PoolClient } from 'pg';
import { KnownDevices } from '../../accounts/known-devices';
import { SignInLog } from '../../accounts/sign-in-log';
import { ORGANISATION_STORE } from '../../directory.tokens';
import { changeMediator, registerMediator, releaseMediator } from '../../domain/mediator';
import type { OrganisationCommand, OrganisationState } from '../../domain/organisation';
import { keepLeft, keepMediator, mediatorAmong, mediatorsOf, nextMediatorCode } from '../../queries/mediator-rows';
import { activeAccounts, detailsOf, lockRegister } from '../../queries/organisation-rows';
import { Sessions } from '../../tokens/sessions';
import type { MediatorRequest } from './mediator.request';

/**
 * The mediators of an organisation: registered, changed, and let leave. With whoever leaves go the accounts, and the other
 * services end the appointments.
 * @throws Problem mediator-does-not-fit, mediator-known, mediator-left, mediator-not-listed, organisation-unchanged,
 *   not-allowed-in-this-stage, stale-version.
 */
@Injectable()
export class KeepMediators {
  constructor(
    @Inject(ORGANISATION_STORE) private readonly organisations: CaseStore<OrganisationState, OrganisationCommand>,
    private readonly devices: KnownDevices,
    private readonly sessions: Sessions,
    private readonly log: SignInLog,
  ) {}

  register(
    organisationId: string,
    { reason, ...input }: MediatorRequest,
    context: CommandContext,
  ): Promise<CommandAnswer> {
    return this.organisations.changeWith('register-mediator', organisationId, context, async (client, state) => {
      await lockRegister(client);
      const details = await detailsOf(client, organisationId);
      const others = await mediatorsOf(client, organisationId);
      const named = { mediatorId: newId(), code: await nextMediatorCode(client), others };
      return await keptMediators(client, registerMediator(state, details, input, named, reason));
    });
  }

  change(
    organisationId: string,
    mediatorId: string,
    { reason, ...input }: MediatorRequest,
    context: CommandContext,
  ): Promise<CommandAnswer> {
    return this.organisations.changeWith('change-mediator', organisationId, context, async (client, state) => {
      const details = await detailsOf(client, organisationId);
      const all = mediatorAmong(await mediatorsOf(client, organisationId), mediatorId);
      return await keptMediators(client, changeMediator(state, details, input, all, reason));
    });
  }

  release(organisationId: string, mediatorId: string, reason: string, context: CommandContext): Promise<CommandAnswer> {
    return this.organisations.changeWith(
      'release-mediator',
      organisationId,
      context,
      async (client, state, { now }) => {
        await detailsOf(client, organisationId);
        const { mediator } = mediatorAmong(await mediatorsOf(client, organisationId), mediatorId);
        if (!mediator.leftSince) await this.endAccounts(client, mediatorId, context.actor.accountId);
        const reachable = (await activeAccounts(client, organisationId)) > 0;
        const decision = releaseMediator(state, mediator, reachable, reason);
        if (decision.accepted) await keepLeft(client, mediatorId, reason, now);
        return decision;
      },
    );
  }

  private async endAccounts(client: PoolClient, mediatorId: string, byAccountId: string | undefined): Promise<void> {
    const { rows } = await client.query<{ id: string }>(
      'update account set active = false where mediator_id = $1 and active returning id',
      [mediatorId],
    );
    for (const { id: accountId } of rows) {
      await this.sessions.endAllOf(client, accountId);
      await this.devices.forget(client, accountId);
      const by = byAccountId === undefined ? {} : { byAccountId };
      await this.log.append({ what: 'account-deactivated', accountId, ...by }, client);
    }
  }
}

/** Keeps in the register what the decision says of a mediator. */
export const keptMediators = async (client: PoolClient, decision: Decision): Promise<Decision> => {
  if (!decision.accepted) return decision;
  for (const { type, data } of decision.facts) {
    if (type === 'directory.mediator-registered.v1' || type === 'directory.mediator-changed.v1')
      await keepMediator(client, data);
  }
  return decision;
};
