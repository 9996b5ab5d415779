import { compatibilityFindings, type JsonSchema } from './compatibility';
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
