import { Injectable } from '@nestjs/common';
import { type Actor, Problem, type Role } from '@one-window/contracts';
import { Administration } from '../../accounts/administration';
import { SignInLog } from '../../accounts/sign-in-log';
import { Staff } from '../../accounts/staff';
import { rolesObjection } from '../../domain/account-rules';

/**
 * Takes a deactivation back: the person signs in again with the password they had. Doing it twice is doing it once.
 * @throws Problem account-not-found, account-does-not-fit when its roles no longer belong into one account or its
 *   mediator left.
 */
@Injectable()
export class ReactivateAccount {
  constructor(
    private readonly administration: Administration,
    private readonly staff: Staff,
    private readonly log: SignInLog,
  ) {}

  async execute(accountId: string, by: Actor): Promise<void> {
    await this.administration.act(by, async (client) => {
      const { rows } = await client.query<{ active: boolean; roles: Role[]; left: boolean }>(
        `select active, roles, exists (select from mediator m where m.id = mediator_id and left_since is not null) as left
           from account where id = $1 for update`,
        [accountId],
      );
      const account = rows[0];
      if (!account) throw new Problem('account-not-found', { accountId });
      if (account.active) return;
      const objection = rolesObjection(account.roles);
      if (account.left) {
        const reason = { zh: '该调解员已离任，再次任用的请重新登记', en: 'this mediator left; register again' };
        throw new Problem('account-does-not-fit', { field: 'mediatorId', reason });
      }
      if (objection) throw new Problem('account-does-not-fit', { field: objection.field, reason: objection });
      await client.query('update account set active = true where id = $1', [accountId]);
      await this.staff.tell(client, accountId);
      await this.log.append({ what: 'account-reactivated', accountId, byAccountId: by.accountId }, client);
    });
    this.staff.publish();
  }
}
