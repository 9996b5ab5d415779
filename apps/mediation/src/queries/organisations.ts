import { Inject, Injectable } from '@nestjs/common';
import { translateDatabaseError } from '@one-window/case-engine';
import { type OrganisationRef, Problem } from '@one-window/contracts';
import { POOL } from '@one-window/service-host';
import type { Pool } from 'pg';
import type { ListedMediator } from '../domain/appoint';
import type { KnownClaimant } from '../domain/claim';
import type { KnownTaker } from '../domain/reassign';

/** Organisations and mediators as mediation last heard of them. */
@Injectable()
export class Organisations {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  /** Those of the given mediators that are listed, in no order. */
  async mediators(ids: readonly string[]): Promise<ListedMediator[]> {
    return await this.query<ListedMediator>(
      `select id as "mediatorId", organisation_id as "organisationId", name, departed
         from mediator where id = any ($1::uuid[])`,
      [ids],
    );
  }

  /** @throws Problem organisation-unknown. */
  async organisation(id: string): Promise<OrganisationRef> {
    const [found] = await this.query<OrganisationRef>(
      'select id as "organisationId", name from organisation where id = $1',
      [id],
    );
    if (!found) throw new Problem('organisation-unknown', { organisationId: id });
    return found;
  }

  /** What is known of an organisation beside its name; nothing before the directory has told it. */
  async identity(id: string): Promise<KnownClaimant> {
    const [found] = await this.query<{ identity: KnownClaimant }>(
      `select jsonb_strip_nulls(jsonb_build_object('kind', kind, 'shortName', short_name, 'creditCode', credit_code,
           'closed', closed)) as identity
         from organisation where id = $1`,
      [id],
    );
    return found?.identity ?? {};
  }

  /** What is known of an organisation that is to have a case; nothing where there is none. */
  async taker(id: string): Promise<KnownTaker | undefined> {
    const [found] = await this.query<{ taker: KnownTaker }>(
      `select jsonb_strip_nulls(jsonb_build_object('organisationId', id, 'name', name, 'kind', kind,
           'shortName', short_name, 'creditCode', credit_code, 'closed', closed, 'disputeKinds', dispute_kinds,
           'reachable', reachable)) as taker
         from organisation where id = $1`,
      [id],
    );
    return found?.taker;
  }

  /** Ids of all organisations that take no new cases. */
  async closedOnes(): Promise<ReadonlySet<string>> {
    return new Set(
      (await this.query<{ id: string }>('select id from organisation where closed', [])).map(({ id }) => id),
    );
  }

  private async query<Row extends object>(text: string, values: unknown[]): Promise<Row[]> {
    try {
      return (await this.pool.query<Row>(text, values)).rows;
    } catch (error) {
      throw translateDatabaseError(error);
    }
  }
}
