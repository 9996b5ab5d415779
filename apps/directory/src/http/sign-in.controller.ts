import { Body, Controller, Get, Header, HttpCode, Post, Req, Res, UseGuards } from '@nestjs/common';
import { ApiHeader, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, Problem } from '@one-window/contracts';
import { Described, AllowSignedIn, CurrentActor, Public } from '@one-window/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Accounts } from '../accounts/accounts';
import { PresenceGuard } from '../accounts/presence.guard';
import type { OpenSession } from '../accounts/session-opening';
import { ChangePassword } from '../features/change-password/change-password.handler';
import { ChangePasswordRequest } from '../features/change-password/change-password.request';
import { RefreshSession } from '../features/refresh-session/refresh-session.handler';
import { RefreshTokenRequest } from '../features/refresh-session/refresh-session.request';
import { SignIn } from '../features/sign-in/sign-in.handler';
import { SignInRequest } from '../features/sign-in/sign-in.request';
import { SignOut } from '../features/sign-out/sign-out.handler';
import { SigningKeys } from '../tokens/signing-keys';
import { DeviceCookie } from './device-cookie';
import { SESSION_HEADER, SessionCookies, wantsCookies } from './session-cookies';
import { SessionViews } from './session-views';
import { AccountView, KeysView, SessionView } from './views';

/** Signing in and out. */
@ApiTags('sign-in')
@Controller('api/directory')
export class SignInController {
  constructor(
    private readonly signIn: SignIn,
    private readonly refreshSession: RefreshSession,
    private readonly signOut: SignOut,
    private readonly changePassword: ChangePassword,
    private readonly accounts: Accounts,
    private readonly signingKeys: SigningKeys,
    private readonly cookies: SessionCookies,
    private readonly device: DeviceCookie,
    private readonly views: SessionViews,
  ) {}

  // Public: nobody is signed in yet.
  @Post('sign-in')
  @Described({
    zh: '登录',
    en: 'Sign in',
    says: [
      '答复短期令牌和续期令牌；浏览器另以 Cookie 保存。设置了两步登录的账号，密码正确后再问验证码：连同 code 重新提交。',
      'Answers with a short-lived access token and a refresh token; browsers keep them in cookies. An account with a second factor is asked for its code after the right password: send all again, with code.',
    ],
    refuses: [
      'sign-in-refused',
      'one-time-password-expired',
      'second-factor-asked',
      'second-factor-wrong',
      'account-locked',
      'account-blocked',
      'too-many-requests',
    ],
  })
  @Public()
  @HttpCode(200)
  @ApiHeader({ name: SESSION_HEADER, required: false, description: '`cookie`: tokens in httpOnly cookies' })
  @ApiOkResponse({ type: SessionView })
  async openSession(
    @Body() body: SignInRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    const place = { remoteAddress: request.ip, deviceToken: this.device.of(request) };
    const session = await this.signIn.execute(body, place);
    const view = wantsCookies(request)
      ? await this.browserSession(request, reply, session)
      : this.views.inTokens(session);
    // Also to programs: those that keep cookies are known again, the others lose nothing.
    this.device.set(reply, session.deviceToken);
    return view;
  }

  // Public: the access token may have expired; the refresh token is the proof.
  @Post('refresh')
  @Described({
    zh: '续期',
    en: 'Refresh the session',
    says: ['续期令牌只能用一次，答复中有新的。', 'A refresh token works once; the answer holds the next one.'],
    refuses: ['refresh-token-invalid', 'refresh-token-reused'],
  })
  @Public()
  @HttpCode(200)
  @ApiOkResponse({ type: SessionView })
  async refresh(
    @Body() body: RefreshTokenRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    if (body.refreshToken !== undefined) {
      return this.views.inTokens(await this.refreshSession.execute(body.refreshToken, request.ip));
    }
    const refreshToken = this.cookies.refreshToken(request);
    if (refreshToken === undefined) throw new Problem('refresh-token-invalid');
    try {
      return this.cookieSession(request, reply, await this.refreshSession.execute(refreshToken, request.ip));
    } catch (error) {
      // A session that is over leaves no cookies behind; one that could not be reached keeps them.
      if (error instanceof Problem && error.code.startsWith('refresh-token-')) this.cookies.clear(request, reply);
      throw error;
    }
  }

  // Public: one may also leave with an expired access token.
  @Post('sign-out')
  @Described({ zh: '退出登录', en: 'Sign out', says: ['本次登录的令牌全部失效。', 'Every token of the session ends.'] })
  @Public()
  @HttpCode(204)
  @ApiNoContentResponse()
  async closeSession(
    @Body() body: RefreshTokenRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const refreshToken = body.refreshToken ?? this.cookies.refreshToken(request);
    if (refreshToken !== undefined) await this.signOut.execute(refreshToken, request.ip);
    if (body.refreshToken !== undefined) return;
    this.cookies.clear(request, reply);
    this.cookies.forgetCache(reply);
  }

  @Get('me')
  @Described({
    zh: '当前账号',
    en: 'The account that is signed in',
    says: [
      '岗位、单位、是否须先修改密码或者设置两步登录。',
      'Roles, organisation, and whether password or second factor have to be seen to first.',
    ],
    refuses: ['account-not-found'],
  })
  @AllowSignedIn()
  @UseGuards(PresenceGuard)
  @ApiOkResponse({ type: AccountView })
  async me(@CurrentActor() { accountId }: Actor): Promise<AccountView> {
    const account = await this.accounts.withId(accountId);
    if (!account) throw new Problem('account-not-found', { accountId });
    return this.views.account(account);
  }

  @Post('change-password')
  @Described({
    zh: '修改密码',
    en: 'Change the password',
    says: ['该账号的全部登录随即结束。', 'Every session of the account ends.'],
    refuses: ['wrong-password', 'password-too-weak', 'account-locked', 'too-many-requests'],
  })
  @AllowSignedIn()
  @UseGuards(PresenceGuard)
  @HttpCode(204)
  @ApiNoContentResponse({ description: 'Every session of the account has ended, this one too' })
  async change(
    @Body() body: ChangePasswordRequest,
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const place = { remoteAddress: request.ip, deviceToken: this.device.of(request) };
    await this.changePassword.execute(body, actor, place);
    this.cookies.clear(request, reply);
    this.cookies.forgetCache(reply);
  }

  // Public: public keys; every service checks tokens with them.
  @Get('keys')
  @Described({
    zh: '公开密钥',
    en: 'Public keys of the tokens',
    says: ['各服务用来验证令牌（JWKS）。', 'With which every service checks tokens (JWKS).'],
  })
  @Public()
  @Header('cache-control', 'public, max-age=60')
  @ApiOkResponse({ type: KeysView })
  async keys(): Promise<KeysView> {
    return { keys: await this.signingKeys.published() };
  }

  /** A browser has one session: the one that was open in it ends. */
  private async browserSession(
    request: FastifyRequest,
    reply: FastifyReply,
    session: OpenSession,
  ): Promise<SessionView> {
    const before = this.cookies.leftRefreshToken(request);
    if (before !== undefined) await this.signOut.execute(before, request.ip);
    return this.cookieSession(request, reply, session);
  }

  private cookieSession(request: FastifyRequest, reply: FastifyReply, session: OpenSession): SessionView {
    return this.views.inCookies(this.cookies.set(request, reply, session), session);
  }
}
