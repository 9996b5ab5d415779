import type { Action, Field } from '../action';

/** What somebody was, or is, to bring. */
export const materials = (name: 'items' | 'answers', label: 'items' | 'answers'): Field => ({
  kind: 'list',
  name,
  label,
  required: true,
  min: 1,
  max: 30,
  ...(name === 'answers' ? { starts: 'asked-materials' as const } : {}),
  of: [
    { kind: 'text', name: 'item', label: 'item', required: true, max: 200 },
    { kind: 'text', name: 'note', label: 'itemNote', max: 2000 },
  ],
});

export const intakeActions = [
  {
    service: 'intake',
    verb: 'request-supplement',
    formal: true,
    fields: [
      materials('items', 'items'),
      { kind: 'day', name: 'dueOn', label: 'supplementDueOn', required: true, between: 'future' },
    ],
  },
  {
    service: 'intake',
    verb: 'answer-supplement',
    formal: false,
    fields: [
      materials('answers', 'answers'),
      { kind: 'long-text', name: 'addedFacts', label: 'addedFacts', max: 10_000, rows: 4 },
    ],
  },
  {
    service: 'intake',
    verb: 'decline',
    formal: true,
    grave: true,
    fields: [
      { kind: 'code', name: 'ground', label: 'ground', list: 'declineGrounds', shown: 'radio', required: true },
      { kind: 'long-text', name: 'reason', label: 'explanation', required: true, max: 2000, rows: 3 },
    ],
  },
  {
    service: 'intake',
    verb: 'withdraw',
    formal: true,
    grave: true,
    fields: [
      { kind: 'party', name: 'partyId', label: 'withdrawingParty', required: true, only: 'applicant' },
      { kind: 'long-text', name: 'reason', label: 'withdrawReason', required: true, max: 2000, rows: 3 },
    ],
  },
  {
    service: 'intake',
    verb: 'reveal',
    path: 'parties/:partyId/reveal',
    formal: false,
    fields: [
      { kind: 'party', name: 'partyId', label: 'revealedParty', required: true },
      { kind: 'codes', name: 'fields', label: 'revealedFields', list: 'personalFields', required: true },
      { kind: 'text', name: 'reason', label: 'revealReason', required: true, max: 500 },
    ],
  },
] as const satisfies readonly Action[];
