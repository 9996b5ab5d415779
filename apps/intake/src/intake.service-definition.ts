import type { ServiceDefinition } from '@one-window/service-host';
import { intakeModel } from './intake.model';

/** Intake as data: its model. */
export const intakeService: ServiceDefinition = {
  service: 'intake',
  model: intakeModel,
  modelModule: require.resolve('./intake.model'),
};
