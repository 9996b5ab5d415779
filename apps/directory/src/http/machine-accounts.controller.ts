import { Body, Controller, Get, HttpCode, Param, Post, UseGuards } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiProperty,
  ApiPropertyOptional,
  ApiTags,
} from '@nestjs/swagger';
import { type Actor, serviceNames } from '@one-window/contracts';
import { Allow, AllowServices, CurrentActor, Described, machineKeyRefusals, UuidPipe } from '@one-window/platform';
import { PresenceGuard } from '../accounts/presence.guard';
import { GiveMachineToken } from '../features/machine-accounts/give-machine-token.handler';
import { CreateMachineAccountRequest, RotateKeyRequest } from '../features/machine-accounts/machine-account.request';
import { MachineAccounts } from '../features/machine-accounts/machine-accounts';
import { MachineTokenRequest } from '../features/machine-accounts/machine-token.request';
import { MachineAccountList, MachineAccountsQuery } from '../queries/machine-accounts.query';

export class MadeKeyView {
  @ApiProperty({ format: 'uuid' }) machineAccountId!: string;
  @ApiProperty({ format: 'uuid' }) keyId!: string;
  @ApiProperty({ description: 'Told once; to be sent as `Authorization: Bearer`' }) key!: string;
  @ApiProperty({ description: 'By what it is known later' }) prefix!: string;
  @ApiProperty({ format: 'date-time' }) expiresAt!: string;
}

export class MachineTokenView {
  @ApiPropertyOptional() accessToken?: string;
  @ApiPropertyOptional({ type: 'integer' }) expiresInSeconds?: number;
  @ApiPropertyOptional({ enum: machineKeyRefusals }) refused?: string;
  @ApiPropertyOptional({ type: 'integer' }) retryAfterSeconds?: number;
}

/** Accounts of programs, for administrators; their tokens, for the services. */
@ApiTags('accounts')
@Controller('api/directory')
@UseGuards(PresenceGuard)
export class MachineAccountsController {
  constructor(
    private readonly query: MachineAccountsQuery,
    private readonly accounts: MachineAccounts,
    private readonly giveMachineToken: GiveMachineToken,
  ) {}

  @Get('machine-accounts')
  @Described({
    zh: '程序账号',
    en: 'Machine accounts',
    says: ['各程序的密钥、权限、有效期和最近使用。', 'Keys of programs with scopes, expiry and last use.'],
  })
  @Allow('administrator', 'auditor')
  @ApiOkResponse({ type: MachineAccountList })
  machineAccounts(): Promise<MachineAccountList> {
    return this.query.all();
  }

  @Post('machine-accounts')
  @Described({
    zh: '新建程序账号',
    en: 'Create a machine account',
    says: ['密钥只显示这一次。', 'Its key is told this once.'],
    refuses: ['machine-name-taken'],
  })
  @Allow('administrator')
  @ApiCreatedResponse({ type: MadeKeyView })
  createMachineAccount(
    @Body() request: CreateMachineAccountRequest,
    @CurrentActor() actor: Actor,
  ): Promise<MadeKeyView> {
    return this.accounts.create(request, actor);
  }

  @Post('machine-accounts/:machineAccountId/rotate')
  @Described({
    zh: '更换密钥',
    en: 'Make the next key',
    says: ['新密钥只显示这一次；原有密钥在重叠期满后失效。', 'Told this once; the keys before end after the overlap.'],
    refuses: ['machine-account-not-found', 'machine-account-ended'],
  })
  @Allow('administrator')
  @ApiCreatedResponse({ type: MadeKeyView })
  rotateMachineKey(
    @Param('machineAccountId', UuidPipe) machineAccountId: string,
    @Body() request: RotateKeyRequest,
    @CurrentActor() actor: Actor,
  ): Promise<MadeKeyView> {
    return this.accounts.rotate(machineAccountId, request, actor);
  }

  @Post('machine-accounts/:machineAccountId/keys/:keyId/revoke')
  @Described({
    zh: '吊销密钥',
    en: 'Revoke a key',
    says: ['两秒内全部服务不再接受。', 'No service takes it two seconds later.'],
    refuses: ['machine-key-not-found'],
  })
  @Allow('administrator')
  @HttpCode(204)
  @ApiNoContentResponse()
  revokeMachineKey(
    @Param('machineAccountId', UuidPipe) machineAccountId: string,
    @Param('keyId', UuidPipe) keyId: string,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    return this.accounts.revoke(machineAccountId, keyId, actor);
  }

  @Post('machine-accounts/:machineAccountId/end')
  @Described({
    zh: '停用程序账号',
    en: 'End a machine account',
    says: ['全部密钥随即失效，不能恢复；办过的记录保留。', 'All its keys end, for good; what it did stays.'],
    refuses: ['machine-account-not-found'],
  })
  @Allow('administrator')
  @HttpCode(204)
  @ApiNoContentResponse()
  endMachineAccount(
    @Param('machineAccountId', UuidPipe) machineAccountId: string,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    return this.accounts.end(machineAccountId, actor);
  }

  @Post('machine-tokens')
  @Described({
    zh: '程序的令牌',
    en: 'The token of a program',
    says: ['供各服务核验程序出示的密钥。', 'For services that were shown a key.'],
  })
  @AllowServices(...serviceNames)
  @HttpCode(200)
  @ApiOkResponse({ type: MachineTokenView })
  machineToken(@Body() request: MachineTokenRequest): Promise<MachineTokenView> {
    return this.giveMachineToken.execute(request);
  }
}
