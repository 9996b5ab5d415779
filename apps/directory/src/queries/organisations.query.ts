import { Inject, Injectable } from '@nestjs/common';
import { type DisputeKind, disputeKindCodes, Problem } from '@one-window/contracts';
import { CodeField, TextField, UuidField } from '@one-window/platform';
import { DATA_SOURCE } from '@one-window/service-host';
import { type DataSource, IsNull } from 'typeorm';
import { MediatorEntity } from '../entities/mediator.entity';
import { OrganisationEntity } from '../entities/organisation.entity';
import { RegionEntity } from '../entities/region.entity';
import { DEFAULT_LIMIT, type Page, pageOf, PageRequest } from './page';

export class RegionsRequest {
  @TextField({ max: 12, optional: true, description: 'Code of the region one level up; absent: the city' })
  parent?: string;
}

export class OrganisationsRequest extends PageRequest {
  @TextField({ max: 3, optional: true, description: 'O11-O78; O34 courts, O01 the centre' }) kind?: string;
  @CodeField(disputeKindCodes, { optional: true, description: 'Only those that mediate it' }) disputeKind?: DisputeKind;
  @TextField({ max: 12, optional: true, description: 'Only those of this region or one below it' }) region?: string;
}

export class MediatorsRequest extends PageRequest {
  @UuidField({ optional: true }) organisationId?: string;
}

/** Codes nest by prefix, and the city's code fills up with zeros: 1405 00. */
const regionPrefix = (code: string): string => (code.length === 6 ? code.replace(/00$/, '') : code);

/** Reads regions, organisations and mediators. */
@Injectable()
export class OrganisationsQuery {
  constructor(@Inject(DATA_SOURCE) private readonly dataSource: DataSource) {}

  regions({ parent }: RegionsRequest): Promise<RegionEntity[]> {
    return this.dataSource
      .getRepository(RegionEntity)
      .find({ where: { parent: parent ?? IsNull() }, order: { code: 'asc' } });
  }

  async organisations(request: OrganisationsRequest): Promise<Page<OrganisationEntity>> {
    const { kind, disputeKind, region, cursor, limit = DEFAULT_LIMIT } = request;
    const found = this.dataSource
      .getRepository(OrganisationEntity)
      .createQueryBuilder('o')
      .orderBy('o.code')
      .limit(limit + 1);
    if (kind !== undefined) found.andWhere('o.kind = :kind', { kind });
    if (disputeKind !== undefined) found.andWhere('o.disputeKinds @> array[:disputeKind]::text[]', { disputeKind });
    if (region !== undefined) found.andWhere('starts_with(o.regionCode, :prefix)', { prefix: regionPrefix(region) });
    if (cursor !== undefined) found.andWhere('o.code > :cursor', { cursor });
    return pageOf(await found.getMany(), limit, ({ code }) => code);
  }

  /** @throws Problem organisation-not-found. */
  async organisation(
    organisationId: string,
  ): Promise<OrganisationEntity & { version: number; accounts: number; mediators: MediatorEntity[] }> {
    // The version first: what is read after it is not older than it says.
    const [entry] = await this.dataSource.query<{ version: string; accounts: number }[]>(
      `select version, (select count(*)::int from account where organisation_id = $1 and active) as accounts
         from cases where id = $1`,
      [organisationId],
    );
    const [organisation, mediators] = await Promise.all([
      this.dataSource.getRepository(OrganisationEntity).findOneBy({ id: organisationId }),
      this.dataSource.getRepository(MediatorEntity).find({ where: { organisationId }, order: { code: 'asc' } }),
    ]);
    if (!organisation) throw new Problem('organisation-not-found', { organisationId });
    const { version = 0, accounts = 0 } = entry ?? {};
    return Object.assign(organisation, {
      version: Number(version),
      accounts,
      mediators: await this.withDepartures(mediators),
    });
  }

  async mediators({ organisationId, cursor, limit = DEFAULT_LIMIT }: MediatorsRequest): Promise<Page<MediatorEntity>> {
    const found = this.dataSource
      .getRepository(MediatorEntity)
      .createQueryBuilder('m')
      .orderBy('m.code')
      .limit(limit + 1);
    if (organisationId !== undefined) found.andWhere('m.organisationId = :organisationId', { organisationId });
    if (cursor !== undefined) found.andWhere('m.code > :cursor', { cursor });
    return pageOf(await this.withDepartures(await found.getMany()), limit, ({ code }) => code);
  }

  /** Marks those who have left; the register itself does not change when an account is deactivated. */
  private async withDepartures(mediators: MediatorEntity[]): Promise<MediatorEntity[]> {
    const rows = await this.dataSource.query<{ id: string }[]>(
      `select mediator_id as id from account where mediator_id = any ($1)
        group by mediator_id having not bool_or(active)`,
      [mediators.map(({ id }) => id)],
    );
    const gone = new Set(rows.map(({ id }) => id));
    return mediators.map((mediator) =>
      Object.assign(mediator, { departed: mediator.leftSince !== null || gone.has(mediator.id) }),
    );
  }
}
