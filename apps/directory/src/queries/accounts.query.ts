import { Inject, Injectable } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { type Role, roles } from '@one-window/contracts';
import { Clock, UuidField, SETTINGS, type Settings } from '@one-window/platform';
import { POOL } from '@one-window/service-host';
import { Matches } from 'class-validator';
import type { Pool } from 'pg';
import { rolesConflict } from '../domain/account-rules';
import { signInLogEntries } from '../accounts/sign-in-log';
import { DEFAULT_LIMIT, type Page, pageOf, PageRequest } from './page';

/** An account as administrators see it. */
export class AccountListView {
  @ApiProperty({ format: 'uuid' }) accountId!: string;
  @ApiProperty() username!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ enum: roles, isArray: true }) roles!: Role[];
  @ApiProperty({ format: 'uuid' }) organisationId!: string;
  @ApiProperty() organisationName!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) mediatorId!: string | null;
  @ApiProperty() demonstration!: boolean;
  @ApiProperty({ description: 'False once deactivated' }) active!: boolean;
  @ApiProperty({ description: 'Locked by an administrator' }) blocked!: boolean;
  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'After too many wrong passwords, at least for those who come from where they were typed',
  })
  lockedUntil!: Date | null;
  @ApiProperty({ description: 'The first or a reset password was not changed yet' }) passwordChangeRequired!: boolean;
  @ApiProperty({ description: 'Signing in asks for a code beside the password' }) secondFactor!: boolean;
  @ApiProperty({ type: String, nullable: true, description: 'Linked to this `sub` at the identity provider' })
  identity!: string | null;
  @ApiProperty({ description: 'Holds roles that belong to different people; made before that was refused' })
  rolesConflict!: boolean;
}

/** One entry of the log of signing in. */
export class SignInLogView {
  @ApiProperty() id!: string;
  @ApiProperty({ type: String, format: 'date-time' }) at!: Date;
  @ApiProperty({ enum: signInLogEntries }) what!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) accountId!: string | null;
  @ApiProperty({ type: String, nullable: true }) username!: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) byAccountId!: string | null;
  @ApiProperty({ type: String, nullable: true }) byUsername!: string | null;
  @ApiProperty({ type: String, nullable: true }) remoteAddress!: string | null;
}

export class SignInLogRequest extends PageRequest {
  @UuidField({ optional: true }) accountId?: string;

  @Matches(/^\d{1,18}$/, { message: '不是上一页给出的位置｜is not a cursor of this list' })
  override cursor?: string;
}

const BEFORE_NEWEST = '9223372036854775807';

/** Reads accounts for administrators and the log of signing in for auditors. */
@Injectable()
export class AccountsQuery {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async accounts({ cursor, limit = DEFAULT_LIMIT }: PageRequest): Promise<Page<AccountListView>> {
    const { rows } = await this.pool.query<Omit<AccountListView, 'rolesConflict'>>(
      `select a.id as "accountId", a.username, a.display_name as name, a.roles, a.organisation_id as "organisationId",
              o.name as "organisationName", a.mediator_id as "mediatorId", a.demonstration, a.active,
              a.blocked_at is not null as blocked, a.password_change_required as "passwordChangeRequired",
              exists (select from second_factor f where f.account_id = a.id and f.confirmed_at is not null)
                as "secondFactor",
              (select i.subject from account_identity i where i.account_id = a.id and i.issuer = $4) as identity,
              (select max(t.locked_until) from sign_in_attempts t where t.account_id = a.id and t.locked_until > $1)
                as "lockedUntil"
         from account a
         join organisation o on o.id = a.organisation_id
        where a.username > $2 order by a.username limit $3`,
      [this.clock.machineNow(), cursor ?? '', limit + 1, this.settings.oidc?.issuer ?? null],
    );
    const listed = rows.map((row) => ({ ...row, rolesConflict: rolesConflict(row.roles) }));
    return pageOf(listed, limit, ({ username }) => username);
  }

  /** The newest entries first. */
  async signInLog({ accountId, cursor, limit = DEFAULT_LIMIT }: SignInLogRequest): Promise<Page<SignInLogView>> {
    const { rows } = await this.pool.query<SignInLogView>(
      `select l.id, l.at, l.what, l.account_id as "accountId", coalesce(a.username, m.name) as username, l.by_account_id as "byAccountId",
              b.username as "byUsername", l.remote_address as "remoteAddress"
         from sign_in_log l
         left join account a on a.id = l.account_id
         left join machine_account m on m.id = l.account_id
         left join account b on b.id = l.by_account_id
        where ($1::uuid is null or l.account_id = $1) and l.id < $2::bigint order by l.id desc limit $3`,
      [accountId ?? null, cursor ?? BEFORE_NEWEST, limit + 1],
    );
    return pageOf(rows, limit, ({ id }) => id);
  }
}
