import { createHash, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '@one-window/platform';
import { POOL } from '@one-window/service-host';
import type { PoolClient, Pool } from 'pg';
import { DEVICE_SECONDS, DEVICES_AT_MOST } from '../domain/known-device';

/** An id that no account has (RFC 9562 section 5.9), for names that nobody has: they cost the same question. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

const storedName = (token: string): string => createHash('sha256').update(token).digest('hex');

/**
 * The browsers on which a person has signed in before (OWASP's device cookies). The cookie is 256 random bits and names
 * nobody; whose it is stands here, under its hash. Each sign-in gives the browser a new one; a window's shared computer
 * keeps its several people.
 */
@Injectable()
export class KnownDevices {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly clock: Clock,
  ) {}

  /** The device's stored name when this account has signed in there, nothing else. */
  async of(token: string | undefined, accountId: string | undefined): Promise<string | undefined> {
    if (token === undefined) return undefined;
    const device = storedName(token);
    const { rowCount } = await this.pool.query({
      name: 'known-device',
      text: 'select from known_device where device = $1 and account_id = $2 and last_at > $3',
      values: [device, accountId ?? NOBODY, this.oldest()],
    });
    return rowCount === 1 ? device : undefined;
  }

  /** The account signed in here now. Returns the device's next token; the one before is worth nothing from now on. */
  async remember(client: PoolClient, accountId: string, token: string | undefined): Promise<string> {
    const next = randomBytes(32).toString('base64url');
    const device = storedName(next);
    if (token !== undefined) {
      await client.query({
        name: 'rotate-known-device',
        text: 'update known_device set device = $1 where device = $2',
        values: [device, storedName(token)],
      });
    }
    await client.query({
      name: 'remember-known-device',
      text: `insert into known_device (device, account_id, first_at, last_at) values ($1, $2, $3, $3)
               on conflict (device, account_id) do update set last_at = excluded.last_at`,
      values: [device, accountId, this.clock.machineNow()],
    });
    await client.query({
      name: 'forget-oldest-devices',
      text: `delete from known_device where account_id = $1 and (last_at <= $2 or device in
               (select device from known_device where account_id = $1 order by last_at desc, device offset $3))`,
      values: [accountId, this.oldest(), DEVICES_AT_MOST],
    });
    return next;
  }

  /** Every device of the account is strange again, but for the one on which its person just acted. */
  async forget(client: PoolClient, accountId: string, except?: string): Promise<void> {
    await client.query('delete from known_device where account_id = $1 and device is distinct from $2', [
      accountId,
      except === undefined ? null : storedName(except),
    ]);
  }

  private oldest(): Date {
    return new Date(this.clock.machineMilliseconds() - DEVICE_SECONDS * 1000);
  }
}
