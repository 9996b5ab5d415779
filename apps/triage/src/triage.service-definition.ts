import type { ServiceDefinition } from '@one-window/service-host';
import { DirectoryCopy, directoryCopyReadiness } from './queries/directory-copy';
import { triageModel } from './triage.model';

/** Triage as data: its model, its copy of the directory, and its extra readiness. */
export const triageService: ServiceDefinition = {
  service: 'triage',
  model: triageModel,
  modelModule: require.resolve('./triage.model'),
  projections: () => [new DirectoryCopy()],
  readiness: { 'directory-copy': directoryCopyReadiness },
};
