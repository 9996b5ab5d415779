import type { ServiceDefinition } from '@one-window/service-host';
import { judicialConfirmationModel } from './judicial-confirmation.model';
import { DirectoryCopy, directoryCopyReadiness } from './queries/directory-copy';

export const judicialConfirmationService: ServiceDefinition = {
  service: 'judicial-confirmation',
  model: judicialConfirmationModel,
  modelModule: require.resolve('./judicial-confirmation.model'),
  projections: () => [new DirectoryCopy()],
  readiness: { 'directory-copy': directoryCopyReadiness },
};
