import { databaseWriters, proofFindingKindCodes, serviceNames } from '@one-window/contracts';
import {
  type AnswerSchema,
  codeSchema,
  countSchema,
  flagSchema,
  idSchema,
  listSchema,
  named,
  objectSchema,
  textSchema,
} from '@one-window/platform';

const hash: AnswerSchema<string> = { type: 'string', pattern: '^[0-9a-f]{64}$' };

/** One finding, as every answer of a service about its proof shows it. */
const foundSchema = named(
  'ProofFinding',
  objectSchema(
    {
      caseId: { ...textSchema, description: 'Empty where a finding belongs to no case' },
      service: { ...codeSchema(serviceNames), description: 'In whose database it stands' },
      place: { ...textSchema, description: 'Table, column and path: `cases.data.stage`, `event_log[7].data.sum`' },
      kind: codeSchema(proofFindingKindCodes),
      stored: {
        ...textSchema,
        description: 'What stands there; at most 200 characters, numbers of persons masked',
      },
      expected: { ...textSchema, description: 'What the rest of the record says' },
      writers: {
        ...listSchema(codeSchema(databaseWriters)),
        description: 'Roles of the database that could have written there',
      },
    },
    { sequence: { ...countSchema, description: 'Number of the event in its chain' } },
  ),
);

const provenSchema = named(
  'ProvenCase',
  objectSchema(
    {
      caseId: idSchema,
      version: countSchema,
      sequence: { ...countSchema, description: 'Of the last event in the log' },
      head: { ...hash, description: 'Its hash' },
      digest: { ...hash, description: 'SHA-256 over the bytes of all rows of the case in this service' },
      recorded: { ...hash, description: 'Over the rows that never change, up to `sequence`: log, then received' },
      folded: { ...flagSchema, description: 'False: its bytes are those of the last sealed proof' },
      pending: { ...flagSchema, description: 'Something of it is still on its way to supervision' },
      findings: listSchema(foundSchema),
    },
    { events: { ...hash, description: 'Over its events as they are stored, where its chain has nothing amiss' } },
  ),
);

export const proofPageSchema = objectSchema(
  { service: codeSchema(serviceNames), cases: listSchema(provenSchema) },
  { next: { ...idSchema, description: '`after` of the next page; absent on the last' } },
);
