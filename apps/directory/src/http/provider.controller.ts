import { Body, Controller, Get, HttpCode, Post, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiResponse, ApiTags } from '@nestjs/swagger';
import { Problem } from '@one-window/contracts';
import { Described, Public } from '@one-window/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { NewSession, SignInPlace } from '../accounts/session-opening';
import { IdentityProvider } from '../features/sign-in-by-provider/identity-provider';
import { ProviderBeginRequest, ProviderCodeRequest } from '../features/sign-in-by-provider/provider.requests';
import { SignInByProvider } from '../features/sign-in-by-provider/sign-in-by-provider.handler';
import { SignOut } from '../features/sign-out/sign-out.handler';
import { AttemptCookie } from './attempt-cookie';
import { DeviceCookie } from './device-cookie';
import { SessionCookies } from './session-cookies';
import { SessionView } from './views';
import { SessionViews } from './session-views';

export class ProviderView {
  @ApiProperty({ description: 'Whether one may sign in by the identity provider of the city' }) offered!: boolean;
}

const SEE_OTHER = 303;
/** A page of the house, and nothing that leads away from it (CWE-601): browsers drop tabs and turn backslashes. */
const pageOfTheHouse = (wanted: string | undefined): string =>
  wanted !== undefined && /^\/(?![/\\])[^\\\s]*$/.test(wanted) ? wanted : '/';

/** Signing in by the identity provider of the city: browsers only, and only where one is configured. */
@ApiTags('sign-in')
@Controller('api/directory/provider')
export class ProviderController {
  constructor(
    private readonly provider: IdentityProvider,
    private readonly signIn: SignInByProvider,
    private readonly signOut: SignOut,
    private readonly attempt: AttemptCookie,
    private readonly device: DeviceCookie,
    private readonly cookies: SessionCookies,
    private readonly views: SessionViews,
  ) {}

  // Public: the sign-in page asks whether to show its button.
  @Get()
  @Described({
    zh: '统一身份认证是否可用',
    en: 'Whether the identity provider may be used',
    says: ['登录页据此显示按钮。', 'The sign-in page shows its button by it.'],
  })
  @Public()
  @ApiOkResponse({ type: ProviderView })
  identityProvider(): ProviderView {
    return { offered: this.provider.configured !== undefined };
  }

  // Public: nobody is signed in yet.
  @Get('begin')
  @Described({
    zh: '用统一身份认证登录',
    en: 'Sign in by the identity provider',
    says: ['转到认证平台，认证后回到 page 所指的页面。', 'Leads to the provider, and back to `page`.'],
  })
  @Public()
  @ApiResponse({ status: SEE_OTHER, description: 'To the provider, or to the sign-in page with what is wrong' })
  async beginByProvider(
    @Query() { page: wanted }: ProviderBeginRequest,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const page = pageOfTheHouse(wanted);
    try {
      const { address, challenge } = await this.provider.challenge();
      // A browser has one session. On the way back its cookies do not come along: they are for the house's own pages.
      const before = this.cookies.leftRefreshToken(request);
      if (before !== undefined) await this.signOut.execute(before, request.ip);
      this.attempt.set(reply, { page, challenge });
      reply.redirect(address, SEE_OTHER);
    } catch (error) {
      this.tell(reply, error, page);
    }
  }

  // Public: the provider sends the browser here; the sealed cookie says that this one began.
  @Get('return')
  @Described({
    zh: '从统一身份认证返回',
    en: 'Back from the identity provider',
    says: [
      '参数由认证平台给出。核对后建立登录；设置了两步登录的账号，再到登录页填写验证码。',
      'The parameters are the provider’s. Opens the session once they hold; an account with a second factor is asked for its code on the sign-in page.',
    ],
  })
  @Public()
  @ApiResponse({ status: SEE_OTHER, description: 'To the page that was wanted, or to the sign-in page' })
  async returnFromProvider(
    @Query() _given: Record<string, string>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { challenge, page = '/' } = this.attempt.of(request) ?? {};
    this.attempt.clear(reply);
    try {
      if (!challenge) throw new Problem('identity-refused');
      const query = request.url.split(/\?(.*)/s)[1] ?? '';
      const came = await this.signIn.return(query, challenge, this.place(request));
      if ('accessToken' in came) {
        this.enter(request, reply, came);
        reply.redirect(page, SEE_OTHER);
      } else {
        this.attempt.set(reply, { page, halfWay: came });
        reply.redirect(signInPage('code', page), SEE_OTHER);
      }
    } catch (error) {
      this.tell(reply, error, page);
    }
  }

  // Public: nobody is signed in yet; the sealed cookie says for whom the provider vouched.
  @Post('code')
  @Described({
    zh: '统一身份认证后的验证码',
    en: 'The code after the identity provider',
    says: ['两步登录的验证码或者恢复码。', 'Of the second factor, or a recovery code.'],
    refuses: ['identity-refused', 'second-factor-wrong', 'account-locked', 'account-blocked', 'too-many-requests'],
  })
  @Public()
  @HttpCode(200)
  @ApiOkResponse({ type: SessionView })
  async codeAfterProvider(
    @Body() { code }: ProviderCodeRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    const { halfWay } = this.attempt.of(request) ?? {};
    if (!halfWay) throw new Problem('identity-refused');
    const session = await this.signIn.code(code, halfWay, this.place(request));
    this.attempt.clear(reply);
    return this.views.inCookies(this.enter(request, reply, session), session);
  }

  private place(request: FastifyRequest): SignInPlace {
    return { remoteAddress: request.ip, deviceToken: this.device.of(request) };
  }

  /** The CSRF token of the session that the browser has from now on. */
  private enter(request: FastifyRequest, reply: FastifyReply, session: NewSession): string {
    this.device.set(reply, session.deviceToken);
    return this.cookies.set(request, reply, session);
  }

  /** A browser is on its way: what is wrong is told on the sign-in page, in its language. */
  private tell(reply: FastifyReply, error: unknown, page: string): void {
    if (!(error instanceof Problem)) throw error;
    reply.redirect(signInPage(error.code, page), SEE_OTHER);
  }
}

const signInPage = (provider: string, page: string): string =>
  `/sign-in?${new URLSearchParams([
    ['provider', provider],
    ['then', page],
  ]).toString()}`;
