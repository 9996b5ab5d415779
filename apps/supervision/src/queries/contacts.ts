import { Inject, Injectable } from '@nestjs/common';
import { organisationsThatAre } from '@one-window/law';
import { POOL } from '@one-window/service-host';
import type { Pool } from 'pg';
import type { Holder } from '../domain/standing';

export interface Contact {
  name: string;
  telephone: string | undefined;
}

/** Whom to call about a case. */
@Injectable()
export class Contacts {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  /** The holder's own entry in the directory; the centre's where a desk, a pool or nobody holds the case. */
  async of({ kind, id }: Pick<Holder, 'kind' | 'id'>): Promise<Contact | undefined> {
    const organisationId = kind === 'organisation' || kind === 'court' ? id : null;
    const { rows } = await this.pool.query<{ name: string; telephone: string | null }>({
      name: 'contact-of-holder',
      text: `select name, telephone from contact where organisation_id = $1 or kind = any ($2::text[])
              order by organisation_id = $1 desc nulls last limit 1`,
      values: [organisationId, organisationsThatAre('centre')],
    });
    return rows[0] && { name: rows[0].name, telephone: rows[0].telephone ?? undefined };
  }
}
