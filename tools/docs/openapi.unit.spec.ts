import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { problemTypes, serviceNames } from '@one-window/contracts';
import { repositoryRoot } from '@one-window/testing';
import { areTypesOf, typesFileOf } from './api-types';
import { problemsDocument } from './problems';

interface Operation {
  operationId: string;
  summary?: string;
  description?: string;
  tags?: string[];
  security?: unknown[];
  parameters?: { name: string; in: string }[];
  requestBody?: unknown;
  'x-form'?: { fields: unknown[] };
  responses: Record<string, { description: string; content?: Record<string, { schema?: Schema }> }>;
  'x-problems'?: string[];
}
interface Schema {
  $ref?: string;
  type?: string;
  enum?: unknown[];
  properties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
  items?: Schema;
  oneOf?: Schema[];
  allOf?: Schema[];
  anyOf?: Schema[];
}
interface Document {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
}

const read = (file: string): string => readFileSync(join(repositoryRoot(), file), 'utf8');
const documents = [...serviceNames, 'centre'].map((api) => ({
  api,
  document: JSON.parse(read(`docs/api/${api}.openapi.json`)) as Document,
}));
const operationsOf = (document: Document) =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      name: `${method.toUpperCase()} ${path}`,
      path,
      operation,
    })),
  );
const operations = documents.flatMap(({ document }) => operationsOf(document));

/** Values that are given on as they came, whose fields other documents describe or nobody can. */
const asTheyCame = ['KeptLookView.detail', 'RecordedEvent.data'];

/** Places in the schema of an answer where something may stand that it does not declare; within components by their name. */
const undeclaredIn = (schema: Schema, document: Document, place: string, within: readonly string[] = []): string[] => {
  const { $ref, type, properties = {}, additionalProperties, items, oneOf = [], allOf = [], anyOf = [] } = schema;
  const inner = (one: Schema, at: string): string[] => undeclaredIn(one, document, `${place}${at}`, within);
  if ($ref !== undefined) {
    const name = $ref.split('/').at(-1) ?? '';
    const known = document.components.schemas[name];
    return within.includes(name) || !known ? [] : undeclaredIn(known, document, name, [...within, name]);
  }
  const choices = [...oneOf, ...allOf, ...anyOf];
  const open = type === 'object' && (additionalProperties === undefined || additionalProperties === true);
  const anything = type === undefined && choices.length === 0;
  return [
    ...(open || anything ? [place] : []),
    ...choices.flatMap((one) => inner(one, '')),
    ...Object.entries(properties).flatMap(([name, one]) => inner(one, `.${name}`)),
    ...(items ? inner(items, '[]') : []),
    ...(typeof additionalProperties === 'object' ? inner(additionalProperties, '{}') : []),
  ];
};
const lacking = (lacks: (operation: Operation, path: string) => boolean): string[] =>
  operations.filter(({ operation, path }) => lacks(operation, path)).map(({ name }) => name);

/** Commands that are given without a word. */
const asksNothing = [
  '/api/centre/start-again',
  '/api/directory/accounts/{accountId}/deactivate',
  '/api/directory/accounts/{accountId}/lock',
  '/api/directory/accounts/{accountId}/reactivate',
  '/api/directory/accounts/{accountId}/reset-password',
  '/api/directory/accounts/{accountId}/reset-second-factor',
  '/api/directory/accounts/{accountId}/unlink-identity',
  '/api/directory/accounts/{accountId}/unlock',
  '/api/directory/machine-accounts/{machineAccountId}/end',
  '/api/directory/machine-accounts/{machineAccountId}/keys/{keyId}/revoke',
  '/api/directory/rotate-signing-key',
  '/api/follow-up/cases/{caseId}/close',
  '/api/follow-up/cases/{caseId}/issue-enforcement-pack',
  '/api/intake/cases/{caseId}/approve-reopening',
  '/api/mediation/cases/{caseId}/accept-transfer',
  '/api/mediation/cases/{caseId}/claim',
  '/api/supervision/proofs',
];

describe('the OpenAPI documents, for who writes a program', () => {
  it('know every service', () => expect(operations.length).toBeGreaterThan(80));

  it('say of every operation what it does and what follows, in both languages, and under which heading', () => {
    const bilingual = (text = ''): boolean => /\p{Script=Han}/u.test(text) && /[a-z]{2}/.test(text);
    expect(lacking(({ summary }) => !bilingual(summary))).toEqual([]);
    expect(lacking(({ description }) => !bilingual(description))).toEqual([]);
    expect(lacking(({ tags = [] }) => tags.length === 0)).toEqual([]);
  });

  /** A route that is made in a loop, and not written, may lose all three without a word of OpenAPI. */
  it('name of every operation its id, every id of its address, and what it takes', () => {
    expect(lacking(({ operationId }) => !operationId)).toEqual([]);
    const named = ({ parameters = [] }: Operation): string[] =>
      parameters.filter((one) => one.in === 'path').map(({ name }) => name);
    expect(
      lacking((operation, path) =>
        [...path.matchAll(/\{(\w+)\}/g)].some(([, id = '']) => !named(operation).includes(id)),
      ),
    ).toEqual([]);
    expect(
      operations
        .filter(({ name, operation }) => name.startsWith('POST') && operation.requestBody === undefined)
        .map(({ path }) => path)
        .toSorted(),
    ).toEqual(asksNothing);
    for (const { name, operation } of operations) {
      const form = operation['x-form'];
      if (form) expect([name, form.fields.length > 0]).toEqual([name, operation.requestBody !== undefined]);
    }
  });

  it('say two things of no two operations in the same words', () => {
    // What every service has is one thing in each: its dead letters, its looks, its part of the proof, notes and calls.
    const named = operations
      .filter(({ path }) => !/dead-letters|access-log|calendar\/dry-run|\/proof$|\/note$|\/log-call$/.test(path))
      .map(({ operation }) => operation.summary);
    expect(named.filter((summary, index) => named.indexOf(summary) !== index)).toEqual([]);
  });

  it('name every operation once in its document: programs call it by that name', () => {
    for (const { document } of documents) {
      const names = operationsOf(document).map(({ operation }) => operation.operationId);
      expect(names.filter((name, index) => !name || names.indexOf(name) !== index)).toEqual([]);
    }
  });

  it('describe every answer by a schema, or say that there is none', () => {
    // A browser on its way somewhere is sent on, with nothing to read.
    const answered = ({ responses }: Operation) => Object.keys(responses).filter((status) => /^2|^303$/.test(status));
    expect(lacking((operation) => answered(operation).length !== 1)).toEqual([]);
    expect(
      lacking(({ responses, ...operation }) => {
        const [status = ''] = answered({ responses, ...operation });
        const schemas = Object.values(responses[status]?.content ?? {}).map(({ schema }) => schema);
        return status === '204' || status === '303'
          ? schemas.length > 0
          : schemas.length === 0 || schemas.includes(undefined);
      }),
    ).toEqual([]);
  });

  it('say where a refusal is a page, as what is not refused is', () => {
    const asPage = ({ responses }: Operation, good: boolean) =>
      Object.entries(responses)
        .filter(([status, { content }]) => status.startsWith('2') === good && content)
        .every(([, { content = {} }]) => 'text/html' in content);
    const pages = operations.filter(
      ({ operation }) => asPage(operation, true) && !operation.responses['204'] && !operation.responses['303'],
    );
    expect(pages.map(({ name }) => name)).toEqual(['POST /api/supervision/public-status/page']);
    for (const { operation } of pages) expect(asPage(operation, false)).toBe(true);
  });

  it('declare every field of every answer: no object is open, none of unknown fields, no value of any type', () => {
    const vague = documents.flatMap(({ document }) =>
      operationsOf(document).flatMap(({ name, operation }) =>
        Object.entries(operation.responses)
          .filter(([status]) => status.startsWith('2'))
          .flatMap(([, { content = {} }]) =>
            Object.values(content).flatMap(({ schema = {} }) => undeclaredIn(schema, document, name)),
          ),
      ),
    );
    expect([...new Set(vague)].toSorted()).toEqual(asTheyCame);
  });

  it('are what the types of the workbench were written from, every field as it is named now', () => {
    for (const { api, document } of documents) {
      const types = read(typesFileOf(api));
      expect([api, areTypesOf(types, api, document)]).toEqual([api, true]);
      expect(areTypesOf(types.replace('string', 'number'), api, document)).toBe(false);
      const renamed = JSON.parse(JSON.stringify(document).replace('caseId', 'fileId')) as typeof document;
      if (api !== 'centre' && api !== 'directory') expect(areTypesOf(types, api, renamed)).toBe(false);
    }
  });

  it('name every problem that an operation may answer with, and each of them exists, under its status', () => {
    const known: Readonly<Record<string, { status: number }>> = problemTypes;
    expect(lacking((operation) => (operation['x-problems'] ?? []).length === 0)).toEqual([]);
    for (const { name, operation } of operations) {
      for (const code of operation['x-problems'] ?? []) {
        const status = known[code]?.status;
        expect({ name, code, told: operation.responses[String(status)]?.description.includes(`\`${code}\``) }).toEqual({
          name,
          code,
          told: true,
        });
      }
    }
  });

  it('name of every command that it may be stale, repeated and not permitted', () => {
    const commands = operations.filter(({ operation }) =>
      operation.parameters?.some((one) => one.name === 'Idempotency-Key'),
    );
    expect(commands.length).toBeGreaterThan(30);
    for (const { name, operation } of commands) {
      expect({ name, codes: operation['x-problems'] }).toEqual({
        name,
        codes: expect.arrayContaining(['idempotency-key-reused', 'not-permitted']),
      });
    }
  });

  it('name every problem somewhere, but for those that are told before an operation is found or of a browser', () => {
    const elsewhere = [
      'malformed-request',
      'malformed-address',
      'account-header-required',
      'identity-unknown',
      'another-person-signed-in',
      'csrf-token-invalid',
      'method-not-allowed',
      'address-too-long',
      'headers-too-large',
      'request-timeout',
    ];
    const named = new Set(operations.flatMap(({ operation }) => operation['x-problems'] ?? []));
    expect(
      Object.keys(problemTypes)
        .filter((code) => !named.has(code))
        .toSorted(),
    ).toEqual(elsewhere.toSorted());
  });

  it('have every problem code on one page, with what to do', () => {
    const page = problemsDocument();
    for (const [code, { status, nextZh, nextEn }] of Object.entries(problemTypes)) {
      expect(page).toMatch(new RegExp(`^\\| ${status} \\| \`${code}\` \\|`, 'm'));
      expect([page.includes(nextZh), page.includes(nextEn)]).toEqual([true, true]);
    }
  });
});
