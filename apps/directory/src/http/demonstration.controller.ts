import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Described, Public, SETTINGS, type Settings } from '@one-window/platform';
import { Accounts } from '../accounts/accounts';
import { tourAccounts } from '../demonstration/tour';
import { demonstrationPassword } from '../domain/account-rules';
import { DemonstrationAccountsView } from './demonstration.view';

/** Whether this directory is a demonstration's. A centre in one process has more to say: its own /api/centre. */
@ApiTags('demonstration')
@Controller('api/directory/demonstration')
export class DemonstrationController {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly accounts: Accounts,
  ) {}

  // Public: the sign-in page offers the demonstration accounts; a real installation tells that it has none.
  @Get()
  @Described({
    zh: '是否演示环境',
    en: 'Whether this is a demonstration',
    says: ['演示环境给出账号和密码。', 'A demonstration tells its accounts and their password.'],
  })
  @Public()
  @ApiOkResponse({ type: DemonstrationAccountsView })
  async told(): Promise<DemonstrationAccountsView> {
    // Both: a setting alone makes no demonstration of a directory whose accounts are real.
    const demonstration = this.settings.clockMovable && (await this.accounts.anyOfDemonstration());
    return demonstration
      ? { demonstration, password: demonstrationPassword, accounts: tourAccounts() }
      : { demonstration: false };
  }
}
