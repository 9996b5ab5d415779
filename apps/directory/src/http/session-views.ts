import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from '@one-window/platform';
import type { Account } from '../accounts/account';
import type { OpenSession } from '../accounts/session-opening';
import { ACCESS_TOKEN_SECONDS } from '../domain/refresh-token';
import { type AccountView, accountView, type SessionView } from './views';

/** What is told of a session, to browsers and to programs. */
@Injectable()
export class SessionViews {
  constructor(@Inject(SETTINGS) private readonly settings: Settings) {}

  inCookies(csrfToken: string, { account }: OpenSession): SessionView {
    return { csrfToken, ...this.lives(), account: this.account(account) };
  }

  inTokens({ account, accessToken, refreshToken }: OpenSession): SessionView {
    return { accessToken, refreshToken, ...this.lives(), account: this.account(account) };
  }

  account(account: Account): AccountView {
    return accountView(account, this.settings.secondFactor === 'required');
  }

  private lives() {
    return { expiresInSeconds: ACCESS_TOKEN_SECONDS, idleEndSeconds: this.settings.sessionIdleMinutes * 60 };
  }
}
