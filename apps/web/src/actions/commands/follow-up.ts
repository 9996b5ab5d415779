import type { Action } from '../action';

export const followUpActions = [
  {
    service: 'follow-up',
    verb: 'record-performance',
    formal: false,
    fields: [
      { kind: 'obligation', name: 'obligationId', label: 'obligation', required: true },
      { kind: 'money', name: 'amountFen', label: 'paidAmount', required: true, when: { obligationIs: 'payment' } },
      { kind: 'day', name: 'performedOn', label: 'performedOn', required: true, starts: 'today', between: 'past' },
      { kind: 'long-text', name: 'evidence', label: 'evidence', required: true, max: 2000, rows: 2 },
    ],
  },
  {
    service: 'follow-up',
    verb: 'record-default',
    formal: true,
    grave: true,
    fields: [
      { kind: 'obligation', name: 'obligationId', label: 'obligation', required: true },
      { kind: 'flag', name: 'refusalDeclared', label: 'refusalDeclared' },
      { kind: 'long-text', name: 'reason', label: 'defaultReason', required: true, max: 2000, rows: 3 },
    ],
  },
  { service: 'follow-up', verb: 'issue-enforcement-pack', formal: true, fields: [] },
  {
    service: 'follow-up',
    verb: 'record-visit',
    formal: false,
    fields: [
      { kind: 'day', name: 'visitedOn', label: 'visitedOn', required: true, starts: 'today', between: 'past' },
      { kind: 'code', name: 'method', label: 'visitMethod', list: 'visitMethods', shown: 'radio', required: true },
      { kind: 'party', name: 'partyId', label: 'visitedParty', required: true },
      { kind: 'rating', name: 'satisfaction', label: 'satisfaction', list: 'satisfaction', required: true },
      { kind: 'long-text', name: 'note', label: 'visitNote', required: true, max: 2000, rows: 4 },
    ],
  },
  { service: 'follow-up', verb: 'close', formal: true, fields: [] },
  {
    service: 'follow-up',
    verb: 'archive',
    formal: true,
    fields: [
      { kind: 'code', name: 'retention', label: 'retention', list: 'retentionPeriods', shown: 'radio', required: true },
      { kind: 'case-number', name: 'caseNumber', label: 'caseNumber' },
    ],
  },
] as const satisfies readonly Action[];
