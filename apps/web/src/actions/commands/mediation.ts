import type { Action } from '../action';

export const mediationActions = [
  { service: 'mediation', verb: 'claim', formal: true, race: true, fields: [] },
  {
    service: 'mediation',
    verb: 'return',
    formal: true,
    grave: true,
    fields: [
      { kind: 'long-text', name: 'reason', label: 'returnReason', required: true, max: 2000, rows: 3 },
      { kind: 'organisation', name: 'suggestedOrganisationId', label: 'suggestedOrganisation' },
    ],
  },
  {
    service: 'mediation',
    verb: 'appoint',
    formal: true,
    fields: [
      { kind: 'mediators', name: 'mediators', label: 'mediators', required: true },
      {
        kind: 'list',
        name: 'ties',
        label: 'ties',
        min: 0,
        max: 50,
        of: [
          { kind: 'chosen-mediator', name: 'mediatorId', label: 'tieMediator', required: true },
          { kind: 'code', name: 'kind', label: 'tieKind', list: 'tieKinds', shown: 'select', required: true },
          { kind: 'text', name: 'description', label: 'tieDescription', required: true, max: 500 },
        ],
      },
      { kind: 'parties', name: 'consentedBy', label: 'tieConsent', starts: 'none', when: { someOf: 'ties' } },
    ],
  },
  {
    service: 'mediation',
    verb: 'record-willingness',
    formal: false,
    fields: [
      { kind: 'party', name: 'partyId', label: 'askedParty', required: true },
      { kind: 'flag', name: 'willing', label: 'willing', required: true },
      { kind: 'long-text', name: 'note', label: 'partyNote', max: 2000, rows: 2 },
    ],
  },
  {
    service: 'mediation',
    verb: 'give-rights-notice',
    formal: true,
    fields: [
      { kind: 'parties', name: 'partyIds', label: 'notifiedParties', required: true, starts: 'all' },
      { kind: 'code', name: 'method', label: 'noticeMethod', list: 'noticeMethods', shown: 'radio', required: true },
    ],
  },
  {
    service: 'mediation',
    verb: 'convene',
    formal: false,
    fields: [
      { kind: 'code', name: 'kind', label: 'sessionKind', list: 'sessionKinds', shown: 'radio', required: true },
      { kind: 'code', name: 'mode', label: 'sessionMode', list: 'sessionModes', shown: 'radio', required: true },
      { kind: 'instant', name: 'startsAt', label: 'startsAt', required: true, between: 'from-today' },
      { kind: 'text', name: 'place', label: 'place', required: true, max: 200 },
      { kind: 'parties', name: 'partyIds', label: 'invitedParties', required: true, starts: 'all' },
    ],
  },
  {
    service: 'mediation',
    verb: 'record-session',
    formal: true,
    fields: [
      { kind: 'open-session', name: 'sessionId', label: 'session', required: true },
      {
        kind: 'parties',
        name: 'attendedPartyIds',
        label: 'attendedParties',
        required: true,
        starts: 'all',
        of: 'session',
      },
      { kind: 'long-text', name: 'text', label: 'recordText', required: true, max: 20_000, rows: 10 },
      {
        kind: 'code',
        name: 'outcome',
        label: 'sessionOutcome',
        list: 'sessionOutcomes',
        shown: 'radio',
        required: true,
      },
    ],
  },
  {
    service: 'mediation',
    verb: 'draft-agreement',
    formal: true,
    fields: [
      { kind: 'code', name: 'form', label: 'agreementForm', list: 'agreementForms', shown: 'radio', required: true },
      { kind: 'long-text', name: 'content', label: 'agreementContent', required: true, max: 20_000, rows: 8 },
      {
        kind: 'list',
        name: 'obligations',
        label: 'obligations',
        required: true,
        min: 0,
        max: 100,
        of: [
          {
            kind: 'code',
            name: 'kind',
            label: 'obligationKind',
            list: 'obligationKinds',
            shown: 'radio',
            required: true,
          },
          { kind: 'party', name: 'debtorPartyId', label: 'debtor', required: true },
          { kind: 'party', name: 'creditorPartyId', label: 'creditor', required: true },
          { kind: 'text', name: 'description', label: 'obligationText', required: true, max: 2000 },
          { kind: 'money', name: 'amountFen', label: 'amount', required: true, when: { field: 'kind', is: 'payment' } },
          { kind: 'day', name: 'dueOn', label: 'obligationDueOn', required: true },
          { kind: 'text', name: 'method', label: 'performanceMethod', required: true, max: 200 },
        ],
      },
      { kind: 'flag', name: 'performedOnTheSpot', label: 'performedOnTheSpot', required: true },
      { kind: 'flag', name: 'acceleration', label: 'acceleration' },
      {
        kind: 'code',
        name: 'subjectMatter',
        label: 'subjectMatter',
        list: 'subjectMatters',
        shown: 'radio',
        required: true,
      },
    ],
  },
  {
    service: 'mediation',
    verb: 'sign',
    formal: true,
    fields: [
      { kind: 'signer', name: 'kind', label: 'signer', required: true, gives: ['kind', 'partyId'] },
      { kind: 'code', name: 'method', label: 'signMethod', list: 'signMethods', shown: 'radio', required: true },
    ],
  },
  {
    service: 'mediation',
    verb: 'extend',
    formal: true,
    fields: [
      { kind: 'whole-number', name: 'days', label: 'extensionDays', required: true, min: 1, max: 365 },
      { kind: 'parties', name: 'consentedBy', label: 'extensionConsent', required: true, starts: 'none' },
      { kind: 'long-text', name: 'reason', label: 'extensionReason', required: true, max: 2000, rows: 3 },
    ],
  },
  {
    service: 'mediation',
    verb: 'end',
    formal: true,
    grave: true,
    fields: [
      { kind: 'code', name: 'ground', label: 'ground', list: 'endGrounds', shown: 'select', required: true },
      { kind: 'long-text', name: 'reason', label: 'explanation', required: true, max: 2000, rows: 3 },
    ],
  },
  {
    service: 'mediation',
    verb: 'renegotiate',
    formal: true,
    grave: true,
    fields: [
      { kind: 'parties', name: 'consentedBy', label: 'changeConsent', required: true, starts: 'none' },
      { kind: 'long-text', name: 'reason', label: 'changeReason', required: true, max: 2000, rows: 3 },
    ],
  },
] as const satisfies readonly Action[];
