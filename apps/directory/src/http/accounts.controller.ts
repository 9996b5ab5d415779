import { Body, Controller, Get, HttpCode, Param, Post, Query, UseGuards } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@one-window/contracts';
import { Allow, CurrentActor, UuidPipe } from '@one-window/platform';
import { PresenceGuard } from '../accounts/presence.guard';
import { CreateAccount } from '../features/create-account/create-account.handler';
import { CreateAccountRequest } from '../features/create-account/create-account.request';
import { DeactivateAccount } from '../features/deactivate-account/deactivate-account.handler';
import { LockAccount } from '../features/lock-account/lock-account.handler';
import { UnlockAccount } from '../features/lock-account/unlock-account.handler';
import { ReactivateAccount } from '../features/reactivate-account/reactivate-account.handler';
import { ResetPassword } from '../features/reset-password/reset-password.handler';
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
    private readonly rotateSigningKey: RotateSigningKey,
  ) {}

  @Get('accounts')
  @Allow('administrator')
  @ApiOkResponse({ type: AccountPage })
  accounts(@Query() request: PageRequest): Promise<AccountPage> {
    return this.query.accounts(request);
  }

  @Post('accounts')
  @Allow('administrator')
  @ApiCreatedResponse({ type: CreatedAccountView })
  create(@Body() request: CreateAccountRequest, @CurrentActor() actor: Actor): Promise<CreatedAccountView> {
    return this.createAccount.execute(request, actor);
  }

  @Post('accounts/:accountId/lock')
  @Allow('administrator')
  @HttpCode(204)
  @ApiNoContentResponse()
  lock(@Param('accountId', UuidPipe) accountId: string, @CurrentActor() actor: Actor): Promise<void> {
    return this.lockAccount.execute(accountId, actor);
  }

  @Post('accounts/:accountId/unlock')
  @Allow('administrator')
  @HttpCode(204)
  @ApiNoContentResponse()
  unlock(@Param('accountId', UuidPipe) accountId: string, @CurrentActor() actor: Actor): Promise<void> {
    return this.unlockAccount.execute(accountId, actor);
  }

  @Post('accounts/:accountId/deactivate')
  @Allow('administrator')
  @HttpCode(204)
  @ApiNoContentResponse()
  deactivate(@Param('accountId', UuidPipe) accountId: string, @CurrentActor() actor: Actor): Promise<void> {
    return this.deactivateAccount.execute(accountId, actor);
  }

  @Post('accounts/:accountId/reactivate')
  @Allow('administrator')
  @HttpCode(204)
  @ApiNoContentResponse()
  reactivate(@Param('accountId', UuidPipe) accountId: string, @CurrentActor() actor: Actor): Promise<void> {
    return this.reactivateAccount.execute(accountId, actor);
  }

  @Post('accounts/:accountId/reset-password')
  @Allow('administrator')
  @HttpCode(200)
  @ApiOkResponse({ type: OneTimePasswordView })
  reset(@Param('accountId', UuidPipe) accountId: string, @CurrentActor() actor: Actor): Promise<OneTimePasswordView> {
    return this.resetPassword.execute(accountId, actor);
  }

  @Post('rotate-signing-key')
  @Allow('administrator')
  @HttpCode(200)
  @ApiOkResponse({ type: RotatedKeyView })
  rotate(@CurrentActor() actor: Actor): Promise<RotatedKeyView> {
    return this.rotateSigningKey.execute(actor);
  }

  @Get('sign-in-log')
  @Allow('auditor')
  @ApiOkResponse({ type: SignInLogPage })
  signInLog(@Query() request: SignInLogRequest): Promise<SignInLogPage> {
    return this.query.signInLog(request);
  }

  @Get('sign-in-attacks')
  @Allow('auditor', 'administrator')
  @ApiOkResponse({ type: SignInAttacksView })
  signInAttacks(): Promise<SignInAttacksView> {
    return this.attacks.lastDay();
  }
}
