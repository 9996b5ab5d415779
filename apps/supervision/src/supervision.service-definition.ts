import type { ServiceDefinition } from '@one-window/service-host';
import { Arrivals } from './projection/arrivals';
import { CaseViews } from './projection/case-views.consumer';
import { ContactsProjection } from './projection/contacts.projection';
import type { PersonKeys } from './projection/person-keys';
import { supervisionModel } from './supervision.model';

/** Supervision as data, but for what it takes in. */
export const supervisionService: ServiceDefinition = {
  service: 'supervision',
  model: supervisionModel,
  modelModule: require.resolve('./supervision.model'),
  projections: () => [new ContactsProjection()],
};

/** With the arrivals that readers wait for, and the keys under which people are found. */
export const supervisionServiceWith = (arrivals: Arrivals, people: PersonKeys): ServiceDefinition => ({
  ...supervisionService,
  consumers: (pool) => [new CaseViews(pool, arrivals, people)],
});
