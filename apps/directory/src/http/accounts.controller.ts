import { Body, Controller, Get, HttpCode, Param, Post, Query, UseGuards } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@one-window/contracts';
import { Described, Allow, CurrentActor, UuidPipe } from '@one-window/platform';
import { PresenceGuard } from '../accounts/presence.guard';
import { CreateAccount } from '../features/create-account/create-account.handler';
import { CreateAccountRequest } from '../features/create-account/create-account.request';
import { DeactivateAccount } from '../features/deactivate-account/deactivate-account.handler';
import { LinkIdentity } from '../features/link-identity/link-identity.handler';
import { LinkIdentityRequest } from '../features/link-identity/link-identity.request';
import { LockAccount } from '../features/lock-account/lock-account.handler';
import { UnlockAccount } from '../features/lock-account/unlock-account.handler';
import { ReactivateAccount } from '../features/reactivate-account/reactivate-account.handler';
import { ResetPassword } from '../features/reset-password/reset-password.handler';
import { ResetSecondFactor } from '../features/reset-second-factor/reset-second-factor.handler';
import { RotateSigningKey } from '../features/rotate-signing-key/rotate-signing-key.handler';
import { AccountsQuery, SignInLogRequest } from '../queries/accounts.query';
import { SignInAttacksQuery, SignInAttacksView } from '../queries/sign-in-attacks.query';
import { PageRequest } from '../queries/page';
import { AccountPage, CreatedAccountView, OneTimePasswordView, RotatedKeyView, SignInLogPage } from './views';

/** Accounts, for administrators; the log of signing in, for auditors. */
@ApiTags('accounts')
@Controller('api/directory')
@UseGuards(PresenceGuard)
export class AccountsController {
  constructor(
    private readonly query: AccountsQuery,
    private readonly attacks: SignInAttacksQuery,
    private readonly createAccount: CreateAccount,
    private readonly lockAccount: LockAccount,
    private readonly unlockAccount: UnlockAccount,
    private readonly deactivateAccount: DeactivateAccount,
    private readonly reactivateAccount: ReactivateAccount,
    private readonly resetPassword: ResetPassword,
    private readonly resetSecondFactor: ResetSecondFactor,
    private readonly rotateSigningKey: RotateSigningKey,
    private readonly linkIdentity: LinkIdentity,
  ) {}

  @Get('accounts')
  @Described({ zh: '账号列表', en: 'Accounts', says: ['按用户名排列。', 'By user name.'] })
  @Allow('administrator')
  @ApiOkResponse({ type: AccountPage })
  accounts(@Query() request: PageRequest): Promise<AccountPage> {
    return this.query.accounts(request);
  }

  @Post('accounts')
  @Described({
    zh: '新建账号',
    en: 'Create an account',
    says: ['初始密码首次登录须修改。', 'The first password has to be changed at the first sign-in.'],
    refuses: ['username-taken', 'account-does-not-fit', 'organisation-not-found', 'password-too-weak'],
  })
  @Allow('administrator')
  @ApiCreatedResponse({ type: CreatedAccountView })
  create(@Body() request: CreateAccountRequest, @CurrentActor() actor: Actor): Promise<CreatedAccountView> {
    return this.createAccount.execute(request, actor);
  }

  @Post('accounts/:accountId/lock')
  @Described({
    zh: '锁定账号',
    en: 'Lock an account',
    says: ['全部登录随即结束。', 'Every session ends.'],
    refuses: ['account-not-found', 'own-account'],
  })
  @Allow('administrator')
  @HttpCode(204)
  @ApiNoContentResponse()
  lock(@Param('accountId', UuidPipe) accountId: string, @CurrentActor() actor: Actor): Promise<void> {
    return this.lockAccount.execute(accountId, actor);
  }

  @Post('accounts/:accountId/unlock')
  @Described({
    zh: '解锁账号',
    en: 'Unlock an account',
    says: ['失败次数重新计算。', 'Failed attempts are counted anew.'],
    refuses: ['account-not-found'],
  })
  @Allow('administrator')
  @HttpCode(204)
  @ApiNoContentResponse()
  unlock(@Param('accountId', UuidPipe) accountId: string, @CurrentActor() actor: Actor): Promise<void> {
    return this.unlockAccount.execute(accountId, actor);
  }

  @Post('accounts/:accountId/deactivate')
  @Described({
    zh: '停用账号',
    en: 'Deactivate an account',
    says: ['全部登录随即结束；最后一名管理员不能停用。', 'Every session ends; the last administrator stays.'],
    refuses: ['account-not-found', 'own-account'],
  })
  @Allow('administrator')
  @HttpCode(204)
  @ApiNoContentResponse()
  deactivate(@Param('accountId', UuidPipe) accountId: string, @CurrentActor() actor: Actor): Promise<void> {
    return this.deactivateAccount.execute(accountId, actor);
  }

  @Post('accounts/:accountId/reactivate')
  @Described({
    zh: '恢复账号',
    en: 'Reactivate an account',
    says: ['恢复后可以登录。', 'It can sign in again.'],
    refuses: ['account-not-found', 'account-does-not-fit'],
  })
  @Allow('administrator')
  @HttpCode(204)
  @ApiNoContentResponse()
  reactivate(@Param('accountId', UuidPipe) accountId: string, @CurrentActor() actor: Actor): Promise<void> {
    return this.reactivateAccount.execute(accountId, actor);
  }

  @Post('accounts/:accountId/reset-password')
  @Described({
    zh: '重置密码',
    en: 'Give a one-time password',
    says: ['只显示一次，首次登录须修改。', 'Shown once, to be changed at the first sign-in.'],
    refuses: ['account-not-found', 'account-inactive', 'own-account'],
  })
  @Allow('administrator')
  @HttpCode(200)
  @ApiOkResponse({ type: OneTimePasswordView })
  reset(@Param('accountId', UuidPipe) accountId: string, @CurrentActor() actor: Actor): Promise<OneTimePasswordView> {
    return this.resetPassword.execute(accountId, actor);
  }

  @Post('accounts/:accountId/reset-second-factor')
  @Described({
    zh: '重置两步登录',
    en: 'Reset the second factor of an account',
    says: [
      '手机和恢复码都丢失时使用；密码不变，全部登录随即结束。岗位须两步登录的，下次登录重新设置。',
      'When telephone and recovery codes are lost; the password stays, every session ends. Whose role needs one sets it up anew at the next sign-in.',
    ],
    refuses: ['account-not-found', 'own-account', 'second-factor-absent'],
  })
  @Allow('administrator')
  @HttpCode(204)
  @ApiNoContentResponse()
  resetFactor(@Param('accountId', UuidPipe) accountId: string, @CurrentActor() actor: Actor): Promise<void> {
    return this.resetSecondFactor.execute(accountId, actor);
  }

  @Post('accounts/:accountId/link-identity')
  @Described({
    zh: '关联统一身份认证',
    en: 'Link an account to the identity provider',
    says: [
      '填写本人在认证平台的标识（sub）。未修改的初始密码随即作废。',
      'By the `sub` of its person at the provider. A first password that nobody changed is void from then on.',
    ],
    refuses: ['account-not-found', 'own-account', 'identity-provider-absent', 'identity-taken', 'identity-linked'],
  })
  @Allow('administrator')
  @HttpCode(204)
  @ApiNoContentResponse()
  linkAccount(
    @Param('accountId', UuidPipe) accountId: string,
    @Body() { subject }: LinkIdentityRequest,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    return this.linkIdentity.link(accountId, subject, actor);
  }

  @Post('accounts/:accountId/unlink-identity')
  @Described({
    zh: '取消关联统一身份认证',
    en: 'Take away the link to the identity provider',
    says: ['全部登录随即结束；密码不变。', 'Every session ends; the password stays.'],
    refuses: ['account-not-found', 'own-account', 'identity-provider-absent', 'identity-absent'],
  })
  @Allow('administrator')
  @HttpCode(204)
  @ApiNoContentResponse()
  unlinkAccount(@Param('accountId', UuidPipe) accountId: string, @CurrentActor() actor: Actor): Promise<void> {
    return this.linkIdentity.unlink(accountId, actor);
  }

  @Post('rotate-signing-key')
  @Described({
    zh: '更换签名密钥',
    en: 'Rotate the signing key',
    says: ['旧令牌到期前仍然有效。', 'Tokens of the old key hold until they expire.'],
  })
  @Allow('administrator')
  @HttpCode(200)
  @ApiOkResponse({ type: RotatedKeyView })
  rotate(@CurrentActor() actor: Actor): Promise<RotatedKeyView> {
    return this.rotateSigningKey.execute(actor);
  }

  @Get('sign-in-log')
  @Described({ zh: '登录记录', en: 'Log of signing in', says: ['供审计。', 'For auditors.'] })
  @Allow('auditor')
  @ApiOkResponse({ type: SignInLogPage })
  signInLog(@Query() request: SignInLogRequest): Promise<SignInLogPage> {
    return this.query.signInLog(request);
  }

  @Get('sign-in-attacks')
  @Described({ zh: '登录异常', en: 'Attacks on signing in', says: ['最近一天。', 'Of the last day.'] })
  @Allow('auditor', 'administrator')
  @ApiOkResponse({ type: SignInAttacksView })
  signInAttacks(): Promise<SignInAttacksView> {
    return this.attacks.lastDay();
  }
}
