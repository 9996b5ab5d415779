import type { ServiceDefinition } from '@one-window/service-host';
import { Arrivals } from './projection/arrivals';
import { CaseViews } from './projection/case-views.consumer';
import { ContactsProjection } from './projection/contacts.projection';
import { supervisionModel } from './supervision.model';

/** Supervision as data, with the arrivals its readers wait for. */
export const supervisionServiceWith = (arrivals: Arrivals): ServiceDefinition => ({
  service: 'supervision',
  model: supervisionModel,
  modelModule: require.resolve('./supervision.model'),
  projections: () => [new ContactsProjection()],
  consumers: (pool) => [new CaseViews(pool, arrivals)],
});
