/**
 * Writes src/generated/commands.ts and its words from the forms that the services publish with their commands (`x-form`
 * in docs/api). Run after `npm run docs:generate`: node apps/web/scripts/generate-commands.mjs
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

const services = ['intake', 'triage', 'mediation', 'judicial-confirmation', 'follow-up'];
const forms = services.flatMap((service) => {
  const { paths } = JSON.parse(readFileSync(here(`../../../docs/api/${service}.openapi.json`), 'utf8'));
  return Object.values(paths).flatMap(({ post }) => (post?.['x-form'] ? [{ service, ...post['x-form'] }] : []));
});

/** A field names its label; fields of a list's entries are named below the list. */
const shown = (fields, above) =>
  fields.map(({ label: _, hint: __, of, ...field }) => {
    const label = `${above}/${field.name}`;
    return { ...field, label, ...(of === undefined ? {} : { of: Array.isArray(of) ? shown(of, label) : of }) };
  });
const actions = forms.map(({ service, verb, formal, grave, race, fields }) => ({
  service,
  verb,
  formal,
  grave,
  race,
  fields: shown(fields, `${service}/${verb}`),
}));

const wordsIn = (language) => {
  const [commands, fields, hints] = [{}, {}, {}];
  const read = (said, above) => {
    for (const { name, label, hint, of } of said) {
      fields[`${above}/${name}`] = label[language];
      if (hint) hints[`${above}/${name}`] = hint[language];
      if (Array.isArray(of)) read(of, `${above}/${name}`);
    }
  };
  for (const { service, verb, title, effect, inLaw, again, done, basis, fields: said } of forms) {
    const texts = { name: title, effect, effectAgain: again?.effect, inLaw, inLawAgain: again?.inLaw, done, basis };
    commands[service] ??= {};
    commands[service][verb] = Object.fromEntries(
      Object.entries(texts).flatMap(([part, text]) => (text ? [[part, text[language]]] : [])),
    );
    read(said, `${service}/${verb}`);
  }
  return { commands, fields, hints };
};

const head = '/** Written by scripts/generate-commands.mjs from the documents of the services. Do not edit. */\n';
const declare = (name, value) => `export const ${name} = ${JSON.stringify(value, null, 2)} as const`;
const write = (file, text) => writeFileSync(here(`../src/generated/${file}`), `${head}${text}`);
write(
  'commands.ts',
  `import type { Action } from '../actions/action';\n\n${declare('declaredActions', actions)} satisfies readonly Action[];\n`,
);
for (const [language, file] of [
  ['zh', 'commands.zh-CN.ts'],
  ['en', 'commands.en.ts'],
]) {
  const words = Object.entries(wordsIn(language)).map(([name, value]) => `${declare(name, value)};\n`);
  write(file, words.join('\n'));
}
