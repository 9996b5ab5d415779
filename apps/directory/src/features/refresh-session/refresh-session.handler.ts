import { Injectable } from '@nestjs/common';
import { Problem } from '@one-window/contracts';
import { Accounts } from '../../accounts/accounts';
import { SignInLog } from '../../accounts/sign-in-log';
import { AccessTokens } from '../../tokens/access-tokens';
import { Sessions } from '../../tokens/sessions';
import type { OpenSession } from '../../accounts/session-opening';

/**
 * Gives a new access token and the next refresh token. The second use of a refresh token ends the session.
 * @throws Problem refresh-token-invalid, refresh-token-reused.
 */
@Injectable()
export class RefreshSession {
  constructor(
    private readonly accounts: Accounts,
    private readonly sessions: Sessions,
    private readonly accessTokens: AccessTokens,
    private readonly log: SignInLog,
  ) {}

  async execute(refreshToken: string, remoteAddress: string): Promise<OpenSession> {
    const rotation = await this.sessions.rotate(refreshToken);
    if (rotation.judgement === 'reused') {
      await this.log.append({ what: 'refresh-token-reused', accountId: rotation.accountId, remoteAddress });
      throw new Problem('refresh-token-reused');
    }
    if (rotation.judgement === 'invalid') throw new Problem('refresh-token-invalid');
    // Read anew, so that a changed role counts from the next refresh on.
    const account = await this.accounts.withId(rotation.accountId);
    if (!account?.active || account.blocked) throw new Problem('refresh-token-invalid');
    const { session } = rotation;
    return {
      account,
      accessToken: await this.accessTokens.issue(account, session),
      refreshToken: session.refreshToken,
    };
  }
}
