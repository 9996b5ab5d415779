import { Inject, Injectable } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { type Scope, scopes } from '@one-window/contracts';
import { Clock } from '@one-window/platform';
import { POOL } from '@one-window/service-host';
import type { Pool } from 'pg';

export const keyStates = ['usable', 'expired', 'revoked'] as const;

/** A key as administrators see it: never itself. */
export class MachineKeyView {
  @ApiProperty({ format: 'uuid' }) keyId!: string;
  @ApiProperty({ description: 'How the key begins' }) prefix!: string;
  @ApiProperty({ enum: scopes, isArray: true }) scopes!: Scope[];
  @ApiProperty({ enum: keyStates }) state!: (typeof keyStates)[number];
  @ApiProperty({ format: 'date-time' }) madeAt!: string;
  @ApiProperty({ description: 'Name of the person who made it' }) madeBy!: string;
  @ApiProperty({ format: 'date-time' }) expiresAt!: string;
  @ApiProperty({ description: 'Its next one should be made: it expires within fourteen days' }) expiresSoon!: boolean;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Within two minutes' })
  lastUsedAt!: string | null;
  @ApiProperty({ type: String, nullable: true }) lastAddress!: string | null;
}

/** An account of a program. */
export class MachineAccountView {
  @ApiProperty({ format: 'uuid' }) machineAccountId!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ description: 'False once it was ended' }) active!: boolean;
  @ApiProperty({ format: 'date-time' }) createdAt!: string;
  @ApiProperty({ type: MachineKeyView, isArray: true, description: 'The newest first' }) keys!: MachineKeyView[];
}

export class MachineAccountList {
  @ApiProperty({ type: MachineAccountView, isArray: true }) items!: MachineAccountView[];
}

/** Lists the accounts of programs, by name. A centre has a handful. */
@Injectable()
export class MachineAccountsQuery {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly clock: Clock,
  ) {}

  async all(): Promise<MachineAccountList> {
    const { rows } = await this.pool.query<MachineAccountView>(
      `select m.id as "machineAccountId", m.name, m.deactivated_at is null as active, m.created_at as "createdAt",
              coalesce((select jsonb_agg(jsonb_build_object(
                'keyId', k.id, 'prefix', k.prefix, 'scopes', k.scopes,
                'state', case when k.revoked_at is not null then 'revoked' when k.expires_at <= $1 then 'expired'
                              else 'usable' end,
                'expiresSoon', k.revoked_at is null and k.expires_at between $1 and $1::timestamptz + interval '14 days',
                'madeAt', k.made_at, 'madeBy', a.display_name, 'expiresAt', k.expires_at, 'lastUsedAt', k.last_used_at,
                'lastAddress', k.last_address) order by k.made_at desc)
                from machine_key k join account a on a.id = k.made_by where k.machine_account_id = m.id), '[]') as keys
         from machine_account m order by m.name`,
      [this.clock.machineNow()],
    );
    for (const key of rows.flatMap(({ keys }) => keys)) {
      key.madeAt = instant(key.madeAt);
      key.expiresAt = instant(key.expiresAt);
      key.lastUsedAt &&= instant(key.lastUsedAt);
    }
    return { items: rows };
  }
}

/** Instants within JSON come as PostgreSQL writes them. */
const instant = (text: string): string => new Date(text).toISOString();
