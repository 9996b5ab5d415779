import type { CaseStore } from '@one-window/case-engine';
import type { ServiceDefinition } from '@one-window/service-host';
import type { SupervisionCase } from './domain/supervision-case';
import { Arrivals } from './projection/arrivals';
import { CaseViews } from './projection/case-views.consumer';
import { DrawnCases } from './projection/drawn-cases.consumer';
import { ordersFollow } from './projection/orders-follow';
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
  consumers: (pool, store) => {
    const records = store as unknown as CaseStore<SupervisionCase, string> | undefined;
    return [
      new CaseViews(pool, arrivals, people, records && ordersFollow(records)),
      ...(records ? [new DrawnCases(records)] : []),
    ];
  },
});
