import type { Action } from '../action';

export const triageActions = [
  {
    service: 'triage',
    verb: 'classify',
    formal: false,
    fields: [
      {
        kind: 'code',
        name: 'disputeKind',
        label: 'disputeKind',
        list: 'disputeKinds',
        shown: 'select',
        required: true,
      },
      { kind: 'code', name: 'risk', label: 'risk', list: 'risks', shown: 'radio', required: true },
    ],
  },
  {
    service: 'triage',
    verb: 'choose-route',
    formal: false,
    fields: [
      { kind: 'code', name: 'route', label: 'route', list: 'routes', shown: 'radio', required: true },
      { kind: 'referral-target', name: 'target', label: 'target', when: { field: 'route', is: 'refer-out' } },
      { kind: 'long-text', name: 'reason', label: 'routeReason', required: true, max: 2000, rows: 3 },
    ],
  },
  {
    service: 'triage',
    verb: 'offer',
    formal: true,
    fields: [
      { kind: 'flag', name: 'pool', label: 'pool', required: true, starts: false },
      { kind: 'candidates', name: 'organisationIds', label: 'organisationIds', required: true },
    ],
  },
  {
    service: 'triage',
    verb: 'take-back',
    formal: true,
    fields: [{ kind: 'long-text', name: 'reason', label: 'takeBackReason', required: true, max: 2000, rows: 3 }],
  },
  {
    service: 'triage',
    verb: 'refer-out',
    formal: true,
    grave: true,
    fields: [
      { kind: 'referral-target', name: 'target', label: 'target', required: true },
      {
        kind: 'flag',
        name: 'arbitrationClause',
        label: 'arbitrationClause',
        when: { field: 'target', is: 'commercial-arbitration' },
      },
      { kind: 'organisation', name: 'organisationId', label: 'receivingOrganisation' },
      { kind: 'long-text', name: 'reason', label: 'referReason', required: true, max: 2000, rows: 3 },
    ],
  },
] as const satisfies readonly Action[];
