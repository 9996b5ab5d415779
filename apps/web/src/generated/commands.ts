/** Written by scripts/generate-commands.mjs from the documents of the services. Do not edit. */
import type { Action } from '../actions/action';

export const declaredActions = [
  {
    service: 'triage',
    verb: 'classify',
    formal: false,
    fields: [
      {
        kind: 'code',
        list: 'disputeKinds',
        shown: 'select',
        name: 'disputeKind',
        required: true,
        label: 'triage/classify/disputeKind',
      },
      {
        kind: 'code',
        list: 'risks',
        shown: 'radio',
        name: 'risk',
        required: true,
        label: 'triage/classify/risk',
      },
    ],
  },
  {
    service: 'triage',
    verb: 'choose-route',
    formal: false,
    fields: [
      {
        kind: 'code',
        list: 'routes',
        shown: 'radio',
        name: 'route',
        required: true,
        label: 'triage/choose-route/route',
      },
      {
        kind: 'referral-target',
        name: 'target',
        when: {
          field: 'route',
          is: 'refer-out',
        },
        label: 'triage/choose-route/target',
      },
      {
        kind: 'long-text',
        max: 2000,
        name: 'reason',
        required: true,
        label: 'triage/choose-route/reason',
      },
    ],
  },
  {
    service: 'triage',
    verb: 'offer',
    formal: true,
    fields: [
      {
        kind: 'flag',
        starts: false,
        name: 'pool',
        required: true,
        label: 'triage/offer/pool',
      },
      {
        kind: 'candidates',
        name: 'organisationIds',
        required: true,
        label: 'triage/offer/organisationIds',
      },
    ],
  },
  {
    service: 'triage',
    verb: 'take-back',
    formal: true,
    fields: [
      {
        kind: 'long-text',
        max: 2000,
        name: 'reason',
        required: true,
        label: 'triage/take-back/reason',
      },
    ],
  },
  {
    service: 'triage',
    verb: 'refer-out',
    formal: true,
    grave: true,
    fields: [
      {
        kind: 'referral-target',
        name: 'target',
        required: true,
        label: 'triage/refer-out/target',
      },
      {
        kind: 'flag',
        name: 'arbitrationClause',
        when: {
          field: 'target',
          is: 'commercial-arbitration',
        },
        label: 'triage/refer-out/arbitrationClause',
      },
      {
        kind: 'organisation',
        name: 'organisationId',
        label: 'triage/refer-out/organisationId',
      },
      {
        kind: 'long-text',
        max: 2000,
        name: 'reason',
        required: true,
        label: 'triage/refer-out/reason',
      },
    ],
  },
] as const satisfies readonly Action[];
