import { type ProblemCode, problemTypes } from '@one-window/contracts';
import { PROBLEMS_EXTENSION } from './described';

export const problemSchema = {
  type: 'object',
  description: 'RFC 9457 problem. What each code means and what to do next: GET /api/directory/codes/problems',
  required: ['type', 'code', 'status', 'title', 'titleEn', 'detail', 'detailEn', 'instance'],
  /** Extension members (RFC 9457 section 3.2): what the code wants said beside it, as a day or the stage. */
  additionalProperties: true,
  properties: {
    type: { type: 'string', format: 'uri', description: '`urn:one-window:problem:` and the code' },
    code: { type: 'string', enum: Object.keys(problemTypes) },
    status: { type: 'integer' },
    title: { type: 'string', description: 'What happened, in Chinese' },
    titleEn: { type: 'string' },
    detail: { type: 'string', description: 'What to do next, in Chinese' },
    detailEn: { type: 'string' },
    instance: { type: 'string', description: 'Number to quote; it stands in the log of the house' },
    errors: {
      type: 'array',
      description: 'Of `invalid-request`: each field that is wrong',
      items: {
        type: 'object',
        required: ['field', 'rule', 'zh', 'en'],
        properties: {
          field: { type: 'string' },
          rule: { type: 'string' },
          zh: { type: 'string' },
          en: { type: 'string' },
        },
      },
    },
  },
};

/** What is described of an operation. */
export interface DescribedOperation {
  parameters?: { in: string; name: string }[];
  requestBody?: unknown;
  responses: Record<string, { description?: string; content?: Record<string, unknown> }>;
  security?: unknown[];
  [PROBLEMS_EXTENSION]?: readonly ProblemCode[];
}

const ofEverybody: readonly ProblemCode[] = ['internal-error', 'unavailable'];
const ofInputs: readonly ProblemCode[] = ['invalid-request'];
const ofBodies: readonly ProblemCode[] = ['malformed-json', 'body-too-large', 'unsupported-media-type'];
const ofSignedIn: readonly ProblemCode[] = [
  'unauthenticated',
  'token-expired',
  'session-ended',
  'not-permitted',
  'password-change-required',
  'second-factor-required',
  'scope-missing',
  'machine-key-ended',
  'too-many-requests',
];
const ofCases: readonly ProblemCode[] = ['case-not-found'];
const ofCommands: readonly ProblemCode[] = ['idempotency-key-required', 'idempotency-key-reused'];
const ofCaseCommands: readonly ProblemCode[] = ['stale-version', 'not-allowed-in-this-stage', 'not-the-holder'];

/** Codes with which an operation of this kind may answer, its own included, in order of their status. */
export const problemsOf = (path: string, operation: DescribedOperation): ProblemCode[] => {
  const { parameters = [], requestBody, security = [] } = operation;
  const ofACase = path.includes('{caseId}');
  const isCommand = parameters.some(({ name }) => name === 'Idempotency-Key');
  const codes = new Set([
    ...(parameters.length > 0 || requestBody ? ofInputs : []),
    ...(requestBody ? ofBodies : []),
    ...(security.length > 0 ? ofSignedIn : []),
    ...(ofACase ? ofCases : []),
    ...(isCommand ? ofCommands : []),
    ...(isCommand && ofACase ? ofCaseCommands : []),
    ...(operation[PROBLEMS_EXTENSION] ?? []),
    ...ofEverybody,
  ]);
  return [...codes].toSorted((a, b) => problemTypes[a].status - problemTypes[b].status);
};

/** Lists the problems of an operation, and its responses by status with their codes. */
export const describeProblems = (path: string, operation: DescribedOperation): void => {
  const codes = problemsOf(path, operation);
  operation[PROBLEMS_EXTENSION] = codes;
  // What is answered as a page says on the page what was refused, too; only who never came so far is told in JSON.
  const isPage = Object.values(operation.responses).some((response) => 'text/html' in (response.content ?? {}));
  const content = {
    ...(isPage ? { 'text/html': { schema: { type: 'string' } } } : {}),
    'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
  };
  for (const status of new Set(codes.map((code) => problemTypes[code].status))) {
    const group = codes.filter((code) => problemTypes[code].status === status);
    const description = group.map((code) => `\`${code}\` ${problemTypes[code].en}`).join('; ');
    operation.responses[status] = { description, content };
  }
  operation.responses.default = { description: 'Problem', content };
};
