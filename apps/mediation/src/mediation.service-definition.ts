import { clocksOf } from '@one-window/case-engine';
import type { ServiceDefinition } from '@one-window/service-host';
import { mediationModel } from './mediation.model';
import { DepartedMediators } from './queries/departed-mediators';
import { DirectoryCopy, directoryCopyReadiness } from './queries/directory-copy';

/** Mediation as data: its model, its copy of the directory, and its extra readiness. */
export const mediationService: ServiceDefinition = {
  service: 'mediation',
  model: mediationModel,
  modelModule: require.resolve('./mediation.model'),
  projections: (clock, _, calendars) => [new DirectoryCopy(), new DepartedMediators(clocksOf(clock, calendars))],
  readiness: { 'directory-copy': directoryCopyReadiness },
};
