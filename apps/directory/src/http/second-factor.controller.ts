import { Body, Controller, Get, HttpCode, Post, Req, UseGuards } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { type Actor, Problem } from '@one-window/contracts';
import { AllowSignedIn, CurrentActor, Described, type SignedInRequest } from '@one-window/platform';
import { Accounts } from '../accounts/accounts';
import { PresenceGuard } from '../accounts/presence.guard';
import { SecondFactors } from '../accounts/second-factors';
import { RemoveSecondFactor } from '../features/remove-second-factor/remove-second-factor.handler';
import { RemoveSecondFactorRequest } from '../features/remove-second-factor/remove-second-factor.request';
import { BeginSecondFactor } from '../features/set-second-factor/begin-second-factor.handler';
import { ConfirmSecondFactor } from '../features/set-second-factor/confirm-second-factor.handler';
import {
  BeginSecondFactorRequest,
  ConfirmSecondFactorRequest,
} from '../features/set-second-factor/second-factor.request';
import { DeviceCookie } from './device-cookie';

export class SecondFactorView {
  @ApiProperty({ description: 'Whether signing in asks for a code' }) set!: boolean;
  @ApiProperty({ type: 'integer', description: 'Recovery codes that were not used yet' }) recoveryCodesLeft!: number;
}

export class NewKeyView {
  @ApiProperty({ description: 'Key in base32 (RFC 4648), to be typed where no picture can be taken; told once' })
  key!: string;
  @ApiProperty({ description: 'The same as an otpauth address, for a QR code' }) uri!: string;
}

export class RecoveryCodesView {
  @ApiProperty({ type: String, isArray: true, description: 'Each signs in once in place of a code; told once' })
  recoveryCodes!: string[];
}

/** The own second factor. */
@ApiTags('sign-in')
@Controller('api/directory/second-factor')
@AllowSignedIn()
@UseGuards(PresenceGuard)
export class SecondFactorController {
  constructor(
    private readonly accounts: Accounts,
    private readonly factors: SecondFactors,
    private readonly beginSecondFactor: BeginSecondFactor,
    private readonly confirmSecondFactor: ConfirmSecondFactor,
    private readonly removeSecondFactor: RemoveSecondFactor,
    private readonly device: DeviceCookie,
  ) {}

  @Get()
  @Described({
    zh: '两步登录的状态',
    en: 'The own second factor',
    says: ['是否已设置，剩余恢复码个数。', 'Whether it is set up, and how many recovery codes are left.'],
  })
  @ApiOkResponse({ type: SecondFactorView })
  async read(@CurrentActor() { accountId }: Actor): Promise<SecondFactorView> {
    const account = await this.accounts.withId(accountId);
    if (!account) throw new Problem('unauthenticated');
    return { set: account.secondFactor, recoveryCodesLeft: await this.factors.recoveryCodesLeft(accountId) };
  }

  @Post('begin')
  @Described({
    zh: '开始设置两步登录',
    en: 'Begin to set up a second factor',
    says: [
      '给出密钥（TOTP，RFC 6238），只显示一次；用验证器显示的第一个验证码确认后生效。',
      'Gives a key (TOTP, RFC 6238), told once; in use once the first code of the authenticator confirms it.',
    ],
    refuses: ['wrong-password', 'account-locked', 'too-many-requests', 'second-factor-known'],
  })
  @HttpCode(200)
  @ApiOkResponse({ type: NewKeyView })
  begin(
    @Body() body: BeginSecondFactorRequest,
    @CurrentActor() actor: Actor,
    @Req() request: SignedInRequest,
  ): Promise<NewKeyView> {
    return this.beginSecondFactor.execute(body, actor, this.placeOf(request));
  }

  @Post('confirm')
  @Described({
    zh: '确认两步登录',
    en: 'Confirm the second factor',
    says: [
      '此后登录须输入验证码；其他登录随即结束。答复恢复码，只显示一次，每个可代替验证码登录一次。',
      'Signing in asks for a code from now on; every other session ends. Answers with recovery codes, told once, each good for one sign-in.',
    ],
    refuses: ['second-factor-absent', 'second-factor-wrong'],
  })
  @HttpCode(200)
  @ApiOkResponse({ type: RecoveryCodesView })
  async confirm(
    @Body() body: ConfirmSecondFactorRequest,
    @CurrentActor() actor: Actor,
    @Req() request: SignedInRequest,
  ): Promise<RecoveryCodesView> {
    return { recoveryCodes: await this.confirmSecondFactor.execute(body, actor, this.placeOf(request)) };
  }

  @Post('remove')
  @Described({
    zh: '停用两步登录',
    en: 'Remove the second factor',
    says: [
      '更换验证器时先停用再设置；其他登录随即结束。',
      'Before another authenticator is set up; every other session ends.',
    ],
    refuses: ['wrong-password', 'second-factor-absent', 'second-factor-wrong', 'account-locked', 'too-many-requests'],
  })
  @HttpCode(204)
  @ApiNoContentResponse()
  remove(
    @Body() body: RemoveSecondFactorRequest,
    @CurrentActor() actor: Actor,
    @Req() request: SignedInRequest,
  ): Promise<void> {
    return this.removeSecondFactor.execute(body, actor, this.placeOf(request));
  }

  private placeOf(request: SignedInRequest) {
    const { sessionId } = request;
    if (sessionId === undefined) throw new Problem('unauthenticated');
    return { remoteAddress: request.ip, deviceToken: this.device.of(request), sessionId };
  }
}
