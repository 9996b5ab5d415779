import type { Action } from '../action';
import { materials } from './intake';

export const confirmationActions = [
  {
    service: 'judicial-confirmation',
    verb: 'apply',
    formal: true,
    fields: [
      { kind: 'court', name: 'courtOrganisationId', label: 'court', required: true },
      { kind: 'parties', name: 'signedByPartyIds', label: 'applicationSigners', required: true, starts: 'none' },
      { kind: 'day', name: 'signedOn', label: 'signedOn', required: true, starts: 'today', between: 'past' },
    ],
  },
  {
    service: 'judicial-confirmation',
    verb: 'accept',
    formal: true,
    fields: [{ kind: 'text', name: 'courtCaseNumber', label: 'courtCaseNumber', required: true, max: 60 }],
  },
  {
    service: 'judicial-confirmation',
    verb: 'ask-correction',
    formal: true,
    fields: [
      materials('items', 'items'),
      { kind: 'day', name: 'dueOn', label: 'correctionDueOn', required: true, between: 'future' },
    ],
  },
  { service: 'judicial-confirmation', verb: 'correct', formal: false, fields: [materials('answers', 'answers')] },
  {
    service: 'judicial-confirmation',
    verb: 'refuse',
    formal: true,
    grave: true,
    fields: [
      { kind: 'code', name: 'ground', label: 'ground', list: 'refusalGrounds', shown: 'radio', required: true },
      { kind: 'long-text', name: 'reason', label: 'explanation', required: true, max: 2000, rows: 3 },
    ],
  },
  {
    service: 'judicial-confirmation',
    verb: 'confirm',
    formal: true,
    fields: [{ kind: 'day', name: 'ruledOn', label: 'ruledOn', required: true, starts: 'today', between: 'past' }],
  },
  {
    service: 'judicial-confirmation',
    verb: 'dismiss',
    formal: true,
    grave: true,
    fields: [
      { kind: 'code', name: 'ground', label: 'ground', list: 'dismissalGrounds', shown: 'radio', required: true },
      { kind: 'long-text', name: 'reason', label: 'explanation', required: true, max: 2000, rows: 3 },
      { kind: 'day', name: 'ruledOn', label: 'ruledOn', required: true, starts: 'today', between: 'past' },
    ],
  },
  {
    service: 'judicial-confirmation',
    verb: 'withdraw-application',
    formal: true,
    grave: true,
    fields: [{ kind: 'long-text', name: 'reason', label: 'withdrawReason', required: true, max: 2000, rows: 3 }],
  },
] as const satisfies readonly Action[];
