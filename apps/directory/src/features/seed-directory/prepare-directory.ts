import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { Role } from '@one-window/contracts';
import { Log } from '@one-window/platform';
import { POOL } from '@one-window/service-host';
import type { Pool } from 'pg';
import { Staff } from '../../accounts/staff';
import { rolesConflict } from '../../domain/account-rules';
import { SigningKeys } from '../../tokens/signing-keys';
import { FirstAdministrator } from './first-administrator';
import { SeedDirectory } from './seed-directory';

/** Brings the directory into a state in which people can sign in, before the first request is answered. */
@Injectable()
export class PrepareDirectory implements OnModuleInit {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly seed: SeedDirectory,
    private readonly firstAdministrator: FirstAdministrator,
    private readonly signingKeys: SigningKeys,
    private readonly staff: Staff,
    private readonly log: Log,
  ) {}

  async onModuleInit(): Promise<void> {
    await this.seed.execute();
    await this.firstAdministrator.execute();
    await this.signingKeys.prepare();
    await this.staff.tellAll();
    await this.tellConflictingRoles();
  }

  /** Accounts from before such roles were refused stay as they are, so that nobody is shut out; their centre is told. */
  private async tellConflictingRoles(): Promise<void> {
    const { rows } = await this.pool.query<{ username: string; roles: Role[] }>(
      'select username, roles from account where active and cardinality(roles) > 1 order by username',
    );
    const usernames = rows.filter(({ roles }) => rolesConflict(roles)).map(({ username }) => username);
    if (usernames.length > 0) this.log.event('warn', 'accounts hold roles of different people', { usernames });
  }
}
