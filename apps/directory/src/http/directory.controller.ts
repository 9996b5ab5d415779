import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { roles } from '@one-window/contracts';
import { Described, Allow, UuidPipe } from '@one-window/platform';
import { RegionEntity } from '../entities/region.entity';
import {
  MediatorsRequest,
  OrganisationsQuery,
  OrganisationsRequest,
  RegionsRequest,
} from '../queries/organisations.query';
import { MediatorPage, OrganisationPage, OrganisationWithMediators } from './views';

/** Who there is: open to everybody who is signed in. */
@ApiTags('directory')
@Controller('api/directory')
@Allow(...roles)
export class DirectoryController {
  constructor(private readonly query: OrganisationsQuery) {}

  @Get('regions')
  @Described({
    zh: '行政区划',
    en: 'Regions below a region',
    says: ['不填 parent 为本市；全部代码见 codes/regions。', 'Without parent: the city; all codes at codes/regions.'],
  })
  @ApiOkResponse({ type: RegionEntity, isArray: true })
  regions(@Query() request: RegionsRequest): Promise<RegionEntity[]> {
    return this.query.regions(request);
  }

  @Get('organisations')
  @Described({
    zh: '单位名录',
    en: 'Organisations',
    says: ['可按类型、纠纷类型、区划查找。', 'By kind, by kind of dispute, by region.'],
  })
  @ApiOkResponse({ type: OrganisationPage })
  organisations(@Query() request: OrganisationsRequest): Promise<OrganisationPage> {
    return this.query.organisations(request);
  }

  @Get('organisations/:organisationId')
  @Described({
    zh: '单位和调解员',
    en: 'An organisation with its mediators',
    says: ['含联系方式。', 'With how to reach it.'],
    refuses: ['organisation-not-found'],
  })
  @ApiOkResponse({ type: OrganisationWithMediators })
  organisation(@Param('organisationId', UuidPipe) organisationId: string): Promise<OrganisationWithMediators> {
    return this.query.organisation(organisationId);
  }

  @Get('mediators')
  @Described({ zh: '调解员名册', en: 'Mediators', says: ['可按单位查找。', 'May be narrowed to an organisation.'] })
  @ApiOkResponse({ type: MediatorPage })
  mediators(@Query() request: MediatorsRequest): Promise<MediatorPage> {
    return this.query.mediators(request);
  }
}
