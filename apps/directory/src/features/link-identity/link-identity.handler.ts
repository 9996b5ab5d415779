import { Inject, Injectable } from '@nestjs/common';
import { type Actor, Problem } from '@one-window/contracts';
import { SETTINGS, type Settings } from '@one-window/platform';
import { Administration } from '../../accounts/administration';
import { Identities } from '../../accounts/identities';
import { SignInLog } from '../../accounts/sign-in-log';
import { SessionEndings } from '../../tokens/session-endings';
import { Sessions } from '../../tokens/sessions';

/**
 * Links an account to somebody at the identity provider, and takes the link away (docs/adr/0040). By somebody else than the
 * account's own person, as everything that lets one in.
 * @throws Problem own-account, account-not-found, identity-provider-absent; identity-taken, identity-linked, identity-absent.
 */
@Injectable()
export class LinkIdentity {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly administration: Administration,
    private readonly identities: Identities,
    private readonly sessions: Sessions,
    private readonly endings: SessionEndings,
    private readonly log: SignInLog,
  ) {}

  async link(accountId: string, subject: string, by: Actor): Promise<void> {
    const issuer = this.issuer(accountId, by);
    await this.administration.act(by, async (client) => {
      const { rowCount } = await client.query('select from account where id = $1 for update', [accountId]);
      if (rowCount === 0) throw new Problem('account-not-found', { accountId });
      await this.identities.link(client, { issuer, subject }, accountId, by.accountId);
      await this.log.append({ what: 'identity-linked', accountId, byAccountId: by.accountId }, client);
    });
    this.endings.publish();
  }

  /** Its sessions end: which of them the provider opened is not kept. */
  async unlink(accountId: string, by: Actor): Promise<void> {
    const issuer = this.issuer(accountId, by);
    await this.administration.act(by, async (client) => {
      const { rowCount } = await client.query('select from account where id = $1 for update', [accountId]);
      if (rowCount === 0) throw new Problem('account-not-found', { accountId });
      if (!(await this.identities.unlink(client, issuer, accountId))) throw new Problem('identity-absent');
      await this.sessions.endAllOf(client, accountId);
      await this.log.append({ what: 'identity-unlinked', accountId, byAccountId: by.accountId }, client);
    });
    this.endings.publish();
  }

  private issuer(accountId: string, by: Actor): string {
    if (accountId === by.accountId) throw new Problem('own-account');
    if (!this.settings.oidc) throw new Problem('identity-provider-absent');
    return this.settings.oidc.issuer;
  }
}
