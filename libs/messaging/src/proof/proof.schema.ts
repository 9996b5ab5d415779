import { databaseWriters, proofFindingKindCodes, serviceNames } from '@one-window/contracts';

const hash = { type: 'string', pattern: '^[0-9a-f]{64}$' };

/** One finding, as every answer about a proof shows it. */
export const proofFindingSchema = {
  type: 'object',
  required: ['caseId', 'service', 'place', 'kind', 'stored', 'expected', 'writers'],
  properties: {
    caseId: { type: 'string', description: 'Empty where a finding belongs to no case' },
    service: { type: 'string', enum: [...serviceNames], description: 'In whose database it stands' },
    place: { type: 'string', description: 'Table, column and path: `cases.data.stage`, `event_log[7].data.sum`' },
    kind: { type: 'string', enum: [...proofFindingKindCodes] },
    stored: { type: 'string', description: 'What stands there; at most 200 characters, numbers of persons masked' },
    expected: { type: 'string', description: 'What the rest of the record says' },
    sequence: { type: 'integer', description: 'Number of the event in its chain' },
    writers: {
      type: 'array',
      items: { type: 'string', enum: [...databaseWriters] },
      description: 'Roles of the database that could have written there',
    },
  },
};

export const proofPageSchema = {
  type: 'object',
  required: ['service', 'cases'],
  properties: {
    service: { type: 'string', enum: [...serviceNames] },
    next: { type: 'string', format: 'uuid', description: '`after` of the next page; absent on the last' },
    cases: {
      type: 'array',
      items: {
        type: 'object',
        required: ['caseId', 'version', 'sequence', 'head', 'digest', 'recorded', 'folded', 'pending', 'findings'],
        properties: {
          caseId: { type: 'string', format: 'uuid' },
          version: { type: 'integer' },
          sequence: { type: 'integer', description: 'Of the last event in the log' },
          head: { ...hash, description: 'Its hash' },
          digest: { ...hash, description: 'SHA-256 over the bytes of all rows of the case in this service' },
          recorded: { ...hash, description: 'Over the rows that never change, up to `sequence`: log, then received' },
          folded: { type: 'boolean', description: 'False: its bytes are those of the last sealed proof' },
          pending: { type: 'boolean', description: 'Something of it is still on its way to supervision' },
          findings: { type: 'array', items: proofFindingSchema },
        },
      },
    },
  },
};
