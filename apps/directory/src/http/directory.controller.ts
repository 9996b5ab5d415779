import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { roles } from '@one-window/contracts';
import { Allow, UuidPipe } from '@one-window/platform';
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
  @ApiOkResponse({ type: RegionEntity, isArray: true })
  regions(@Query() request: RegionsRequest): Promise<RegionEntity[]> {
    return this.query.regions(request);
  }

  @Get('organisations')
  @ApiOkResponse({ type: OrganisationPage })
  organisations(@Query() request: OrganisationsRequest): Promise<OrganisationPage> {
    return this.query.organisations(request);
  }

  @Get('organisations/:organisationId')
  @ApiOkResponse({ type: OrganisationWithMediators })
  organisation(@Param('organisationId', UuidPipe) organisationId: string): Promise<OrganisationWithMediators> {
    return this.query.organisation(organisationId);
  }

  @Get('mediators')
  @ApiOkResponse({ type: MediatorPage })
  mediators(@Query() request: MediatorsRequest): Promise<MediatorPage> {
    return this.query.mediators(request);
  }
}
