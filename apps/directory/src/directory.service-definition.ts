import type { ServiceDefinition } from '@one-window/service-host';
import { MediatorEntity } from './entities/mediator.entity';
import { OrganisationEntity } from './entities/organisation.entity';
import { RegionEntity } from './entities/region.entity';

/** The directory keeps no part of a case and listens to nobody. */
export const directoryService: ServiceDefinition = {
  service: 'directory',
  entities: [RegionEntity, OrganisationEntity, MediatorEntity],
};
