import type { ServiceDefinition } from '@one-window/service-host';
import { followUpModel } from './follow-up.model';

export const followUpService: ServiceDefinition = {
  service: 'follow-up',
  model: followUpModel,
  modelModule: require.resolve('./follow-up.model'),
};
