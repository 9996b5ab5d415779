import { compatibilityFindings, type JsonSchema } from './compatibility';
import { samplesAgainstRevisions } from './findings';
import { bareSchema } from './published';

const older: JsonSchema = bareSchema('mediation.agreement-drafted.v1');

/** The published schema with one change made to a copy. */
const changed = (change: (schema: JsonSchema) => void): JsonSchema => {
  const copy = JSON.parse(JSON.stringify(older)) as JsonSchema;
  change(copy);
  return copy;
};
const property = (schema: JsonSchema, name: string): JsonSchema => schema.properties![name]!;
const obligation = (schema: JsonSchema): JsonSchema => property(schema, 'obligations').items!;

describe('the next revision of an event schema', () => {
  it.each<[string, (schema: JsonSchema) => void]>([
    ['an optional property', (schema) => Object.assign(schema.properties!, { annex: { type: 'string' } })],
    ['an optional property of a list item', (schema) => Object.assign(obligation(schema).properties!, { account: {} })],
    ['a description', (schema) => Object.assign(property(schema, 'content'), { description: '协议内容' })],
    ['another order of the required names', (schema) => (schema.required = schema.required!.toReversed())],
  ])('may add %s', (_what, change) => {
    expect(compatibilityFindings(older, changed(change))).toEqual([]);
  });

  it.each<[string, (schema: JsonSchema) => void, string]>([
    ['remove a property', (s) => delete s.properties!.content, '/content: property removed'],
    [
      'remove a property of a list item',
      (s) => delete obligation(s).properties!.amountFen,
      '/obligations/*/amountFen: property removed',
    ],
    ['add a required property', (s) => s.required!.push('annex'), '/: property annex became required'],
    ['require what was optional', (s) => s.required!.push('clocks'), '/: property clocks became required'],
    [
      'require what was optional in a list item',
      (s) => obligation(s).required!.push('amountFen'),
      '/obligations/*: property amountFen became required',
    ],
    [
      'let go of a required property, which old readers expect',
      (s) => (s.required = s.required!.filter((name) => name !== 'content')),
      '/: property content is no longer required',
    ],
    [
      'narrow a list of codes',
      (s) => (property(s, 'form').enum = ['written']),
      '/form: enum changed from ["written","oral"] to ["written"]',
    ],
    [
      'widen a list of codes, which old readers do not know',
      (s) => (property(s, 'form').enum = ['written', 'oral', 'video']),
      '/form: enum changed from ["written","oral"] to ["written","oral","video"]',
    ],
    [
      'change a type',
      (s) => (property(s, 'version').type = 'string'),
      '/version: type changed from "integer" to "string"',
    ],
    ['tighten a bound', (s) => (property(s, 'version').minimum = 2), '/version: minimum changed from 1 to 2'],
    ['loosen a bound', (s) => delete property(s, 'version').minimum, '/version: minimum changed from 1 to none'],
    [
      'shorten a text',
      (s) => (property(s, 'content').maxLength = 500),
      '/content: maxLength changed from 20000 to 500',
    ],
    [
      'ask for more items',
      (s) => (property(s, 'obligations').minItems = 1),
      '/obligations: minItems changed from none to 1',
    ],
    [
      'change a format',
      (s) => (property(s, 'agreementId').format = 'uri'),
      '/agreementId: format changed from "uuid" to "uri"',
    ],
    [
      'add a pattern',
      (s) => (property(s, 'content').pattern = '协议'),
      '/content: pattern changed from none to "协议"',
    ],
    [
      'refuse unknown properties',
      (s) => (s.additionalProperties = false),
      '/: additionalProperties changed from none to false',
    ],
    [
      'drop the schema of list items',
      (s) => delete property(s, 'obligations').items,
      '/obligations/*: items lost their schema',
    ],
  ])('may not %s', (_what, change, finding) => {
    expect(compatibilityFindings(older, changed(change))).toEqual([finding]);
  });
});

describe('a list of codes', () => {
  const closed: JsonSchema = { type: 'string', enum: ['A01', 'A99'] };
  const open: JsonSchema = { type: 'string', pattern: '^A\\d{2}$', $comment: 'list: dispute-kinds' };
  const inItems = (items: JsonSchema): JsonSchema => ({
    type: 'object',
    properties: { kinds: { type: 'array', items } },
  });

  it('may be opened: a form that all its codes have takes their place, with the name of the list', () => {
    expect(compatibilityFindings(closed, open)).toEqual([]);
    expect(compatibilityFindings(inItems(closed), inItems(open))).toEqual([]);
  });

  it('is never closed again, nor is its form changed', () => {
    expect(compatibilityFindings(open, closed)).toHaveLength(2);
    expect(compatibilityFindings(open, { ...open, pattern: '^B\\d{2}$' })).toHaveLength(1);
  });

  it.each<[string, JsonSchema]>([
    ['a form that some of its codes have not', { ...open, pattern: '^A0\\d$' }],
    ['no name of a list', { type: 'string', pattern: '^A\\d{2}$' }],
    ['another bound besides', { ...open, minLength: 3 }],
  ])('is not opened by %s', (_what, newer) => {
    expect(compatibilityFindings(closed, newer)).not.toEqual([]);
  });

  it('takes a new code in every revision once it is open, and no code without its form', () => {
    const sample = (code: string) => [{ file: 'new.json', data: { kinds: [code] } }];
    const schemas = [inItems(closed), inItems(open)].map((schema, index) => ({ number: index + 1, schema }));
    expect(samplesAgainstRevisions(schemas, sample('A19'))).toEqual([]);
    expect(samplesAgainstRevisions(schemas, sample('internet'))).toHaveLength(2);
    expect(samplesAgainstRevisions(schemas.slice(0, 1), sample('A19'))).toHaveLength(1);
  });
});
