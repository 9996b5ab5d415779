import type { ServiceDefinition } from '@one-window/service-host';
import { mediationModel } from './mediation.model';
import { DirectoryCopy, directoryCopyReadiness } from './queries/directory-copy';

/** Mediation as data: its model, its copy of the directory, and its extra readiness. */
export const mediationService: ServiceDefinition = {
  service: 'mediation',
  model: mediationModel,
  modelModule: require.resolve('./mediation.model'),
  projections: () => [new DirectoryCopy()],
  readiness: { 'directory-copy': directoryCopyReadiness },
};
