import { clocksOf } from '@one-window/case-engine';
import type { ServiceDefinition } from '@one-window/service-host';
import { ClosedOrganisations } from './queries/closed-organisations';
import { DirectoryCopy, directoryCopyReadiness } from './queries/directory-copy';
import { triageModel } from './triage.model';

/** Triage as data: its model, its copy of the directory, and its extra readiness. */
export const triageService: ServiceDefinition = {
  service: 'triage',
  model: triageModel,
  modelModule: require.resolve('./triage.model'),
  projections: (clock, _, calendars) => [new DirectoryCopy(), new ClosedOrganisations(clocksOf(clock, calendars))],
  readiness: { 'directory-copy': directoryCopyReadiness },
};
