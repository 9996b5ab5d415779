import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { propertiesOf } from '../actions/action';
import { actionWith } from '../actions/actions';
import { roadServices } from '../api/types';
import * as en from './commands.en';
import * as zh from './commands.zh-CN';

interface Text {
  zh: string;
  en: string;
}
interface FormField {
  name: string;
  label: Text;
  hint?: Text;
  of?: FormField[] | string;
}
interface Form {
  verb: string;
  title: Text;
  effect: Text;
  inLaw?: Text;
  done: Text;
  basis?: Text;
  formal: boolean;
  fields: FormField[];
}
interface Document {
  paths: Record<string, { post?: { 'x-form'?: Form } }>;
}

const published = roadServices.flatMap((service) => {
  const file = resolve(__dirname, `../../../../docs/api/${service}.openapi.json`);
  const { paths } = JSON.parse(readFileSync(file, 'utf8')) as Document;
  return Object.values(paths).flatMap(({ post }) => {
    const form = post?.['x-form'];
    return form ? [{ service, form }] : [];
  });
});

/** A label and what it names, for a field and for those of its entries. */
const labels = (fields: readonly FormField[], above: string): [string, FormField][] =>
  fields.flatMap((field): [string, FormField][] => {
    const label = `${above}/${field.name}`;
    return [[label, field], ...(Array.isArray(field.of) ? labels(field.of, label) : [])];
  });
const everyLabel = published.flatMap(({ service, form }) => labels(form.fields, `${service}/${form.verb}`));

describe('forms on the screens are those that the services publish (else run scripts/generate-commands.mjs)', () => {
  it.each(published)('$service $form.verb asks for the same, as formally', ({ service, form }) => {
    const action = actionWith(service, form.verb);
    expect(action?.formal).toBe(form.formal);
    expect(action?.fields.map((field) => propertiesOf(field)[0])).toEqual(form.fields.map(({ name }) => name));
    const { verb, fields: _fields, formal: _formal, title, effect, inLaw, done, basis } = form;
    for (const [language, { commands }] of [['zh', zh] as const, ['en', en] as const]) {
      const words = (commands as unknown as Record<string, Record<string, Record<string, string>>>)[service]?.[verb];
      expect([words?.name, words?.effect, words?.inLaw, words?.done, words?.basis]).toEqual(
        [title, effect, inLaw, done, basis].map((text) => text?.[language]),
      );
    }
  });

  it.each(['zh', 'en'] as const)('every field is named, and advised where it says so: %s', (language) => {
    const { fields, hints } = { zh, en }[language];
    expect(fields).toEqual(Object.fromEntries(everyLabel.map(([label, field]) => [label, field.label[language]])));
    const advised = everyLabel.filter(([, { hint }]) => hint);
    expect(hints).toEqual(Object.fromEntries(advised.map(([label, { hint }]) => [label, hint?.[language]])));
  });
});
