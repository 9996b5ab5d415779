import type { Action } from '../action';

export const intakeActions = [
  {
    service: 'intake',
    verb: 'reveal',
    path: 'parties/:partyId/reveal',
    formal: false,
    fields: [
      { kind: 'party', name: 'partyId', label: 'revealedParty', required: true },
      { kind: 'codes', name: 'fields', label: 'revealedFields', list: 'personalFields', required: true },
      { kind: 'code', name: 'purpose', label: 'revealPurpose', list: 'revealPurposes', shown: 'radio' },
      { kind: 'text', name: 'reason', label: 'revealReason', max: 500 },
    ],
  },
] as const satisfies readonly Action[];
