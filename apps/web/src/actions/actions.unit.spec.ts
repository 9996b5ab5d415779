import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { actingServices } from '../api/types';
import { codes } from '../words/zh-CN/codes';
import type { InBoth } from '../words/use-words';
import { type Action, type Field, propertiesOf } from './action';
import { actionId, actions } from './actions';

/** Written by hand; what is declared publishes its form. */
const byHand: Readonly<Record<string, readonly string[]>> = { intake: ['reveal'] };

interface Schema {
  $ref?: string;
  type?: string;
  enum?: string[];
  items?: Schema;
  required?: string[];
  properties?: Record<string, Schema>;
}
interface Operation {
  requestBody?: { content: { 'application/json': { schema: Schema } } };
  'x-form'?: { verb: string };
}
interface Document {
  paths: Record<string, { post?: Operation }>;
  components: { schemas: Record<string, Schema> };
}
const documents = new Map<string, Document>();
const documentOf = (service: string): Document => {
  const known = documents.get(service);
  if (known) return known;
  const path = resolve(__dirname, `../../../../docs/api/${service}.openapi.json`);
  const document = JSON.parse(readFileSync(path, 'utf8')) as Document;
  documents.set(service, document);
  return document;
};
const published = (service: string): string[] =>
  Object.values(documentOf(service).paths).flatMap(({ post }) => post?.['x-form']?.verb ?? []);
const everyCommand = actingServices.flatMap((service) =>
  [...(byHand[service] ?? []), ...published(service)].map((verb) => ({ service, verb })),
);
const resolved = (service: string, schema: Schema): Schema =>
  schema.$ref ? (documentOf(service).components.schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {}) : schema;

/** The request of a command, as its service publishes it; undefined when it takes none. */
const requestOf = ({ service, verb, path = verb }: Action): Schema | undefined => {
  const address = `/api/${service}/cases/{caseId}/${path.replaceAll(/:(\w+)/g, '{$1}')}`;
  const operation = documentOf(service).paths[address]?.post;
  if (!operation) throw new Error(`no route ${address}`);
  const schema = operation.requestBody?.content['application/json'].schema;
  return schema && resolved(service, schema);
};
const inPath = ({ path = '' }: Action): string[] => [...path.matchAll(/:(\w+)/g)].map(([, name]) => name ?? '');

const given = (fields: readonly Field[]): string[] => fields.flatMap(propertiesOf);
const languages = ['zh', 'en'] as const;

/** The heading of the table, and what is asked by a button of its own. */
const withoutForm = new Set(['command', 'make-paper']);

describe('what can be done to a case', () => {
  it.each(actingServices)('is every command that the table of %s knows', (service) => {
    const states = readFileSync(resolve(__dirname, `../../../../docs/states/${service}.md`), 'utf8');
    const [, table = ''] = states.split('## Commands');
    const inTable = table.split('\n## ')[0]?.matchAll(/^\| \S+ \| [^|]+ \| ([a-z-]+) \|/gmu) ?? [];
    const verbs = everyCommand.filter((one) => one.service === service).map(({ verb }) => verb);
    expect(verbs.length).toBeGreaterThan(4);
    expect(verbs.toSorted()).toEqual(
      [...new Set([...inTable].map(([, verb = '']) => verb))].filter((verb) => !withoutForm.has(verb)).toSorted(),
    );
  });

  it.each(everyCommand)('$service $verb can be done on a screen in exactly one way', ({ service, verb }) => {
    expect(actions.filter((action) => action.service === service && action.verb === verb)).toHaveLength(1);
  });

  it('offers nothing that no service knows', () => {
    const known = new Set(everyCommand.map(({ service, verb }) => `${service}.${verb}`));
    expect(actions.map(actionId).filter((id) => !known.has(id))).toEqual([]);
  });

  const everyText = (fields: readonly Field[]): InBoth[] =>
    fields.flatMap(({ label, hint, ...field }) => [
      label,
      ...(hint ? [hint] : []),
      ...(field.kind === 'list' ? everyText(field.of) : []),
    ]);

  it.each(actions.map((action: Action) => [actionId(action), action] as const))(
    '%s has words in both languages, each in its own script',
    (_, { title, effect, inLaw, again, done, basis, fields }) => {
      const texts = [title, effect, inLaw, again?.effect, again?.inLaw, done, basis, ...everyText(fields)];
      for (const text of texts.filter((one) => one !== undefined)) {
        expect(text.zh).toMatch(/\p{Script=Han}/u);
        expect(text.en).toMatch(/^\P{Script=Han}+$/u);
      }
    },
  );

  it('names before every formal act what follows in law, and not once more what the form said', () => {
    const asked = actions.filter(({ formal, fields }) => formal && fields.length > 0);
    expect(asked.length).toBeGreaterThan(20);
    const saidTwice = asked.filter(({ effect, inLaw }) =>
      languages.some((language) => !inLaw?.[language] || inLaw[language] === effect[language]),
    );
    expect(saidTwice.map(actionId)).toEqual([]);
  });

  it('speaks of void signatures only where an agreement was drafted before', () => {
    const draft = actions.find((action) => actionId(action) === 'mediation.draft-agreement');
    for (const [language, ofVoid] of [
      ['zh', /作废/],
      ['en', /void|anew/],
    ] as const) {
      expect(`${draft?.effect[language]} ${draft?.inLaw?.[language]}`).not.toMatch(ofVoid);
      expect(draft?.again?.effect[language]).toMatch(ofVoid);
      expect(draft?.again?.inLaw[language]).toMatch(ofVoid);
    }
  });
});

const expectFields = (
  service: string,
  fields: readonly Field[],
  schema: Schema,
  except: readonly string[] = [],
): void => {
  const properties = given(fields).filter((name) => !except.includes(name));
  expect(properties.filter((name) => !schema.properties?.[name])).toEqual([]);
  expect((schema.required ?? []).filter((name) => !properties.includes(name))).toEqual([]);
  for (const field of fields) {
    const own = schema.properties?.[field.name];
    if (field.kind === 'list') expectFields(service, field.of, resolved(service, own?.items ?? {}));
    if (own && (field.kind === 'code' || field.kind === 'codes')) {
      const only = field.kind === 'code' ? field.only : undefined;
      const codesOffered = only ?? Object.keys(codes[field.list]);
      expect(codesOffered.toSorted()).toEqual((own.enum ?? own.items?.enum ?? []).toSorted());
    }
  }
};

describe('the forms of what can be done', () => {
  it.each(actions.map((action) => [actionId(action), action] as const))(
    '%s asks for everything the service wants and for nothing else, with the codes it knows',
    (_, action) => {
      const schema = requestOf(action);
      if (!schema) return expect(action.fields).toEqual([]);
      return expectFields(action.service, action.fields, schema, inPath(action));
    },
  );

  const required = actions.flatMap((action) => {
    const schema = requestOf(action);
    return (schema?.required ?? []).map((name) => ({ action, id: actionId(action), name }));
  });
  it.each(required)('$id will not be sent without $name', ({ action, name }) => {
    const field = action.fields.find((one) => propertiesOf(one).includes(name));
    expect(field?.required).toBe(true);
  });
});
