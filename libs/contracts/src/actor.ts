import type { Role } from './for-pages/roles';

/** Who acted, as they were then: kept with every event and never resolved again later. */
export interface Actor {
  accountId: string;
  name: string;
  roles: Role[];
  organisationId: string;
  organisationName: string;
  /** Set for accounts of mediators: the entry in the list of mediators. */
  mediatorId?: string;
  /** Set for those whose work is bounded by a region: that of their organisation, county or township. */
  regionCode?: string;
}

/** The actor of events that a time limit or a received event caused. */
export const systemActor = (service: string): Actor => ({
  accountId: '00000000-0000-0000-0000-000000000000',
  name: service,
  roles: [],
  organisationId: '00000000-0000-0000-0000-000000000000',
  organisationName: '系统',
});
