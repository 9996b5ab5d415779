import { Inject, Injectable } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Clock } from '@one-window/platform';
import { POOL } from '@one-window/service-host';
import type { Pool } from 'pg';

const DAY = 86_400_000;
/** Fewer wrong passwords than this in a day are slips. */
export const FAILURES_TO_TELL = 10;
const TOLD_AT_MOST = 50;

/** An account at whose password somebody guesses; also the names that nobody has, together. */
export class AttackedAccountView {
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Null: names that nobody has' })
  accountId!: string | null;
  @ApiProperty({ type: String, nullable: true }) username!: string | null;
  @ApiProperty({ description: 'Wrong passwords' }) failures!: number;
  @ApiProperty({ description: 'Attempts that a limit turned away' }) refused!: number;
  @ApiProperty({ description: 'From so many addresses' }) addresses!: number;
  @ApiProperty({ type: String, format: 'date-time' }) lastAt!: Date;
}

/** An address from which somebody guesses. */
export class AttackingAddressView {
  @ApiProperty({ description: 'IPv4 address, or the /64 network of an IPv6 address; `other`: many, counted together' })
  address!: string;
  @ApiProperty() failures!: number;
  @ApiProperty() refused!: number;
  @ApiProperty({ description: 'At so many accounts; names that nobody has count as one' }) accounts!: number;
  @ApiProperty({ type: String, format: 'date-time' }) lastAt!: Date;
}

export class SignInAttacksView {
  @ApiProperty({ type: String, format: 'date-time', description: 'The day before now is looked at' }) since!: Date;
  @ApiProperty({ type: AttackedAccountView, isArray: true }) accounts!: AttackedAccountView[];
  @ApiProperty({ type: AttackingAddressView, isArray: true }) addresses!: AttackingAddressView[];
}

const counted = `coalesce(sum(f.count) filter (where f.what in ('wrong-password', 'wrong-code', 'wrong-key', 'unknown-name')), 0)::int as failures,
  coalesce(sum(f.count) filter (where f.what like 'refused-%'), 0)::int as refused, max(f.last_at) as "lastAt"`;

/** Tells auditors and administrators where guessing goes on, from what is counted beside the log of signing in. */
@Injectable()
export class SignInAttacksQuery {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly clock: Clock,
  ) {}

  /** The worst first. */
  async lastDay(): Promise<SignInAttacksView> {
    const since = new Date(this.clock.machineMilliseconds() - DAY);
    const limits = [since, FAILURES_TO_TELL, TOLD_AT_MOST];
    const [accounts, addresses] = await Promise.all([
      this.pool.query<AttackedAccountView>(
        `select f.account_id as "accountId", coalesce(a.username, m.name) as username, count(distinct f.address)::int as addresses, ${counted}
           from failed_sign_in f left join account a on a.id = f.account_id
           left join machine_account m on m.id = f.account_id
          where f.hour > $1::timestamptz - interval '1 hour' and f.last_at > $1 group by f.account_id, a.username, m.name having sum(f.count) >= $2
          order by sum(f.count) desc limit $3`,
        limits,
      ),
      this.pool.query<AttackingAddressView>(
        `select f.address, count(distinct coalesce(f.account_id::text, ''))::int as accounts, ${counted}
           from failed_sign_in f where f.hour > $1::timestamptz - interval '1 hour' and f.last_at > $1 group by f.address having sum(f.count) >= $2
          order by sum(f.count) desc limit $3`,
        limits,
      ),
    ]);
    return { since, accounts: accounts.rows, addresses: addresses.rows };
  }
}
